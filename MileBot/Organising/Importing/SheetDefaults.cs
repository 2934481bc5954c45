using MileBot.Core;

namespace MileBot.Organising.Importing;

/// <summary>What holds for every line that doesn't say it itself.</summary>
/// <param name="RunOn">The date of the run.</param>
/// <param name="Surface">What it was run on.</param>
/// <param name="Today">The calendar date where the club is.</param>
internal sealed record SheetDefaults(DateOnly RunOn, Surface Surface, DateOnly Today);
