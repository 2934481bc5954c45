namespace MileBot.Storage;

/// <summary>How an organiser's wish to remove a mile or to bring it back ended.</summary>
internal abstract record ModerationResult
{
    private ModerationResult()
    {
    }

    /// <summary>It was done.</summary>
    /// <param name="Mile">The mile.</param>
    /// <param name="Runner">Whose it is.</param>
    /// <param name="BestNow">Their best on its surface since; null where none is left.</param>
    /// <param name="Reason">What the organiser who removed it gave as a reason; null for none.</param>
    public sealed record Done(StoredPerformance Mile, KnownRunner Runner, StoredBest? BestNow, string? Reason) : ModerationResult;

    /// <summary>It was changed since: there is no such mile to remove or to bring back.</summary>
    public sealed record Gone : ModerationResult;

    /// <summary>It is the organiser's own mile, which another removed: it takes somebody else to bring it back.</summary>
    public sealed record TheirOwn : ModerationResult;

    /// <summary>Its runner deleted it, so only they bring it back.</summary>
    public sealed record RunnersOwn : ModerationResult;
}
