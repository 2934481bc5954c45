namespace MileBot.Storage;

/// <summary>A mile about which a question is open.</summary>
/// <param name="Id">The id of the interaction that began it, and of the performance it may become.</param>
/// <param name="UserId">Who is asked.</param>
/// <param name="IsPrivate">Whether the answer is for them alone.</param>
internal sealed record Draft(ulong GuildId, ulong Id, ulong UserId, DateTimeOffset AskedAt, PerformanceDetails Details, bool IsPrivate)
{
    /// <summary>Whose mile it is, where an organiser logs it for another; null while that is what is asked, and for one's own.</summary>
    public ulong? ForUserId { get; init; }

    /// <summary>How that other is called, or the name that was typed.</summary>
    public string? ForName { get; init; }

    /// <summary>The time as it was typed, where it is read after the answer only.</summary>
    public string? TimeText { get; init; }
}
