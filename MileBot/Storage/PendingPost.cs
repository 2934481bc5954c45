namespace MileBot.Storage;

/// <summary>The organisers' message about a mile.</summary>
/// <param name="CreatedAt">When it was first to be sent: it can't be older.</param>
internal sealed record PendingPost(ulong GuildId, ulong MileId, DateTimeOffset CreatedAt)
{
    /// <summary>Where it was, or is being, sent; null where it wasn't yet.</summary>
    public ulong? ChannelId { get; init; }

    /// <summary>The message; null where there is none or it isn't known.</summary>
    public ulong? MessageId { get; init; }

    /// <summary>How many times it was tried, this time included.</summary>
    public int Attempts { get; init; }

    /// <summary>Whether an earlier attempt may have sent it without anybody knowing.</summary>
    public bool IsInDoubt { get; init; }

    /// <summary>Until when nobody else works at it.</summary>
    public DateTimeOffset Lease { get; init; }
}
