using MileBot.Storage;

namespace MileBot.Commands.Pb;

/// <summary>A mile that was logged, with all that is said of it.</summary>
/// <param name="Mile">What was logged.</param>
/// <param name="Logged">What that changed.</param>
/// <param name="Settings">What the runner says of themselves.</param>
/// <param name="Goal">What they aim at; null for nothing.</param>
/// <param name="Today">The calendar date where the runner is.</param>
internal sealed record PbOutcome(NewPerformance Mile, LoggedMile Logged, MemberSettings Settings, StoredGoal? Goal, DateOnly Today)
{
    /// <summary>Told long after, or run before what is in the log already: it belongs to history, and nobody is told.</summary>
    public bool IsBackDated => Logged.IsHistory(Mile.Details.RunOn, Today);

    /// <summary>Whether the runner wants to be seen on no board, or was thought to have left.</summary>
    public bool IsHidden => Logged.Rank is null;

    /// <summary>A best to be told of.</summary>
    public bool IsNewBest => Logged.IsBest && !IsBackDated;

    /// <summary>Whether it is the one that reached the runner's goal.</summary>
    public bool ReachesGoal => Goal is { ReachedBy: { } reachedBy } && reachedBy == Mile.Id;
}
