using MileBot.Core;

namespace MileBot.Storage;

/// <summary>How a wish to change, delete or restore a mile ended.</summary>
internal abstract record CorrectionResult
{
    private CorrectionResult()
    {
    }

    /// <summary>It was done.</summary>
    /// <param name="Mile">The mile as it is now, or as it was where it was deleted.</param>
    /// <param name="BestsNow">The member's best on each surface it touched; null where none is left.</param>
    public sealed record Done(StoredPerformance Mile, IReadOnlyList<(Surface Surface, StoredBest? Best)> BestsNow) : CorrectionResult;

    /// <summary>It says all of it already.</summary>
    public sealed record Unchanged(StoredPerformance Mile) : CorrectionResult;

    /// <summary>There is no such mile any more: it was edited or deleted since, or it stands again already.</summary>
    public sealed record Gone : CorrectionResult;

    /// <summary>It is somebody else's.</summary>
    public sealed record NotYours : CorrectionResult;

    /// <summary>An organiser removed it.</summary>
    public sealed record ByOrganiser : CorrectionResult;

    /// <summary>It was deleted too long ago.</summary>
    public sealed record TooLate : CorrectionResult;
}
