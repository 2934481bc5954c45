using MileBot.Core;
using MileBot.Core.Times;
using NodaTime;

namespace MileBot.Organising.Announcing;

/// <summary>A message about a member's new best of a day, to be sent, changed or taken back.</summary>
/// <param name="Id">The id of the first of its miles.</param>
/// <param name="NotedAt">When that was logged: the message can't be older.</param>
internal sealed record Announcement(ulong GuildId, ulong Id, ulong UserId, Surface Surface, ulong ChannelId, Instant NotedAt)
{
    /// <summary>The runner's best before it; null for a first mile.</summary>
    public RaceTime? Before { get; init; }

    /// <summary>Goes up whenever something it tells of may have changed.</summary>
    public long Version { get; init; }

    /// <summary>How many times it was tried.</summary>
    public int Attempts { get; init; }

    /// <summary>Whether an earlier attempt may have sent it without anybody knowing.</summary>
    public bool IsInDoubt { get; init; }

    /// <summary>The message; null where there is none, or nobody knows.</summary>
    public ulong? MessageId { get; init; }

    /// <summary>The mile that the message shows; null where there is none, or nobody knows.</summary>
    public ulong? ShownId { get; init; }

    /// <summary>Whether nothing more is ever to be done.</summary>
    public bool IsOver { get; init; }

    /// <summary>What went wrong last, in a few words; null for nothing.</summary>
    public string? Problem { get; init; }
}
