namespace MileBot.Storage;

/// <summary>How a request to take a mile back ended.</summary>
internal abstract record UndoResult
{
    private UndoResult()
    {
    }

    /// <summary>It is out of the log.</summary>
    /// <param name="Removed">The mile taken back.</param>
    /// <param name="BestNow">The member's best on its surface now; null where none is left.</param>
    public sealed record Done(StoredBest Removed, StoredBest? BestNow) : UndoResult;

    /// <summary>No such mile, or it is out of the log already.</summary>
    public sealed record Gone : UndoResult;

    /// <summary>It is somebody else's.</summary>
    public sealed record NotYours : UndoResult;

    /// <summary>It was logged too long ago.</summary>
    public sealed record TooLate : UndoResult;
}
