namespace MileBot.Storage;

/// <summary>How a wish to make a guest's miles a member's, or to take that back, ended.</summary>
internal abstract record MergeResult
{
    private MergeResult()
    {
    }

    /// <summary>It was done.</summary>
    /// <param name="MergeId">By what it can be taken back.</param>
    /// <param name="MemberId">Whose the miles became, or were until now.</param>
    /// <param name="MemberName">How they are called.</param>
    /// <param name="GuestName">The guest.</param>
    /// <param name="Miles">How many miles of the guest's stood in the log.</param>
    /// <param name="Known">How many of them the member had logged as well, and which therefore count once.</param>
    public sealed record Done(ulong MergeId, ulong MemberId, string MemberName, string GuestName, int Miles, int Known) : MergeResult;

    /// <summary>There is no such guest any more, or no such merge: somebody else was faster.</summary>
    public sealed record Gone : MergeResult;

    /// <summary>It was done too long ago to be taken back at once.</summary>
    public sealed record TooLate : MergeResult;

    /// <summary>It is about somebody else's miles.</summary>
    public sealed record NotYours : MergeResult;
}
