using MileBot.Core.Times;

namespace MileBot.Storage;

/// <summary>What logging a mile changed, as it stood right after.</summary>
/// <param name="Time">The time that is in the log: of an id logged before, the one of then.</param>
/// <param name="PreviousBest">The member's best on that surface without this mile; null where it is their first there.</param>
/// <param name="IsBest">Whether this mile now is the best.</param>
/// <param name="RankBefore">The member's place on that surface in this server before; null where they had none.</param>
/// <param name="Rank">Their place now, equal times sharing one; null for a member who is hidden.</param>
/// <param name="Finishers">How many members have a mile on that surface in this server, the hidden ones not counted.</param>
/// <param name="LatestRun">The date of the member's latest other run on that surface; null where there is none.</param>
/// <param name="LastHardEffort">The date of the member's latest other race or hard run up to that day, on any surface; null where there is none.</param>
/// <param name="Attempts">How many miles the member has logged on that surface, this one included.</param>
internal sealed record LoggedMile(
    RaceTime Time,
    StoredBest? PreviousBest,
    bool IsBest,
    int? RankBefore,
    int? Rank,
    int Finishers,
    DateOnly? LatestRun,
    DateOnly? LastHardEffort,
    int Attempts)
{
    /// <summary>A run of longer ago than this many days is history and no news, however fast.</summary>
    public const int NewsDays = 14;

    /// <summary>Told long after, or run before what is in the log already: it belongs to history, and nobody is told.</summary>
    /// <param name="runOn">When it was run.</param>
    /// <param name="today">The calendar date where the runner is.</param>
    public bool IsHistory(DateOnly runOn, DateOnly today) => runOn < today.AddDays(-NewsDays) || runOn < LatestRun;
}
