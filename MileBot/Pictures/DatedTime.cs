using MileBot.Core.Times;

namespace MileBot.Pictures;

/// <summary>What was run on a day.</summary>
/// <param name="On">The calendar date where the runner was.</param>
/// <param name="Time">The time.</param>
internal readonly record struct DatedTime(DateOnly On, RaceTime Time);
