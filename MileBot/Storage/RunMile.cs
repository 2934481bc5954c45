using MileBot.Core;
using MileBot.Core.Times;

namespace MileBot.Storage;

/// <summary>A mile of the log, as far as boards look at it.</summary>
internal readonly record struct RunMile(Surface Surface, RaceTime Time, DateOnly RunOn);
