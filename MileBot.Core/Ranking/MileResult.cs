using MileBot.Core.Times;

namespace MileBot.Core.Ranking;

/// <summary>A mile as the boards need it.</summary>
/// <param name="Runner">Whose it is.</param>
/// <param name="Time">The time as it was typed and stored.</param>
/// <param name="On">The day it was run.</param>
/// <typeparam name="TRunner">What tells runners apart, such as an id.</typeparam>
public readonly record struct MileResult<TRunner>(TRunner Runner, RaceTime Time, DateOnly On)
    where TRunner : notnull;
