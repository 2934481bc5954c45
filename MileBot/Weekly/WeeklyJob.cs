using MileBot.Core;
using MileBot.Storage;

namespace MileBot.Weekly;

/// <summary>A server's weekly post, as its organisers set it.</summary>
internal sealed record WeeklyJob(ulong GuildId, ulong ChannelId, WeeklySlot Slot)
{
    /// <summary>The boards to show, the first one also as a picture.</summary>
    public IReadOnlyList<BoardKind> Boards { get; init; } = [BoardKind.Fastest];

    /// <summary>Whom the boards rank.</summary>
    public Category Category { get; init; } = Category.Everyone;

    /// <summary>Whether a week in which nobody ran goes without a post.</summary>
    public bool SkipsEmpty { get; init; }

    /// <summary>Whether the post makes no phone ring.</summary>
    public bool IsQuiet { get; init; }

    /// <summary>Who set it, to be told where it no longer works; null where they had all that is held of them erased.</summary>
    public ulong? SetBy { get; init; }

    /// <summary>What comes next; null while it is paused.</summary>
    public WeeklyOccurrence? Next { get; init; }

    /// <summary>Why it was paused by itself, until an organiser was told; null for nothing to tell.</summary>
    public string? Notice { get; init; }

    /// <summary>A zone that was set and that this version's tz database doesn't know, so that UTC stands in for it; null for none.</summary>
    public string? LostZone { get; init; }

    public bool IsPaused => Next is null;
}
