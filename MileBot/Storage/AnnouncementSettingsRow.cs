using MileBot.Organising.Announcing;
using NodaTime;

namespace MileBot.Storage;

/// <summary>A server's announcements, as the table has them.</summary>
internal sealed class AnnouncementSettingsRow
{
    /// <summary>The columns, with the names by which a row is read.</summary>
    public const string Columns = """
        guild_id AS GuildId, channel_id AS ChannelId, threshold AS Threshold, daily_cap AS DailyCap, set_by AS SetBy,
        refused_at AS RefusedAt, stopped_at AS StoppedAt, problem AS Problem
        """;

    public required long GuildId { get; init; }

    public required long ChannelId { get; init; }

    public required string Threshold { get; init; }

    public required long DailyCap { get; init; }

    public long? SetBy { get; init; }

    public long? RefusedAt { get; init; }

    public long? StoppedAt { get; init; }

    public string? Problem { get; init; }

    public AnnouncementSettings ToSettings() => new(
        (ulong)GuildId, (ulong)ChannelId, StoredText.ToEnum<AnnouncementThreshold>(Threshold), (int)DailyCap)
    {
        SetBy = (ulong?)SetBy,
        RefusedAt = RefusedAt is { } at ? Instant.FromUnixTimeMilliseconds(at) : null,
        IsStopped = StoppedAt is not null,
        Problem = Problem,
    };
}
