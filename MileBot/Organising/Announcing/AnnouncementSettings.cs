using NodaTime;

namespace MileBot.Organising.Announcing;

/// <summary>Where a server's new bests are announced, and which of them.</summary>
/// <param name="DailyCap">How many messages a local day at most; what is over is never announced.</param>
internal sealed record AnnouncementSettings(ulong GuildId, ulong ChannelId, AnnouncementThreshold Threshold, int DailyCap)
{
    public const int DefaultDailyCap = 10;
    public const int MostADay = 50;

    /// <summary>Who set it, to be told where it no longer works; null where they had all that is held of them erased.</summary>
    public ulong? SetBy { get; init; }

    /// <summary>When the channel first refused one; null where it didn't, or took one since.</summary>
    public Instant? RefusedAt { get; init; }

    /// <summary>Whether it was given up because the channel refused it again and again.</summary>
    public bool IsStopped { get; init; }

    /// <summary>What went wrong last, in a few words; null for nothing.</summary>
    public string? Problem { get; init; }
}
