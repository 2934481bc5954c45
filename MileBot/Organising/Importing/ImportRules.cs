using MileBot.Core;
using MileBot.Core.Times;

namespace MileBot.Organising.Importing;

/// <summary>What is asked of any mile, whichever way it comes.</summary>
/// <param name="WhyTooFast">Why a time on a surface can't be right for a runner of a category; null where it can.</param>
/// <param name="IsDoubtful">Whether a time is so much faster than a runner's best that it has to be asked about.</param>
internal sealed record ImportRules(Func<RaceTime, Surface, Category?, string?> WhyTooFast, Func<RaceTime, RaceTime, bool> IsDoubtful);
