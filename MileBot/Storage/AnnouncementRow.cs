using MileBot.Core;
using MileBot.Core.Times;
using MileBot.Organising.Announcing;
using NodaTime;

namespace MileBot.Storage;

/// <summary>An announcement, as the table has it.</summary>
internal sealed class AnnouncementRow
{
    /// <summary>The columns, with the names by which a row is read.</summary>
    public const string Columns = """
        guild_id AS GuildId, announcement_id AS Id, user_id AS UserId, surface AS Surface, channel_id AS ChannelId,
        before_hundredths AS BeforeHundredths, noted_at AS NotedAt, version AS Version, is_over AS IsOver, shown_id AS ShownId,
        message_id AS MessageId, attempts AS Attempts, in_doubt AS InDoubt, problem AS Problem
        """;

    public required long GuildId { get; init; }

    public required long Id { get; init; }

    public required long UserId { get; init; }

    public required string Surface { get; init; }

    public required long ChannelId { get; init; }

    public long? BeforeHundredths { get; init; }

    public required long NotedAt { get; init; }

    public required long Version { get; init; }

    public required long IsOver { get; init; }

    public long? ShownId { get; init; }

    public long? MessageId { get; init; }

    public required long Attempts { get; init; }

    public required long InDoubt { get; init; }

    public string? Problem { get; init; }

    public Announcement ToAnnouncement() => new(
        (ulong)GuildId, (ulong)Id, (ulong)UserId, StoredText.ToEnum<Surface>(Surface), (ulong)ChannelId, Instant.FromUnixTimeMilliseconds(NotedAt))
    {
        Before = BeforeHundredths is { } before ? RaceTime.FromHundredths(before) : null,
        Version = Version,
        IsOver = IsOver != 0,
        ShownId = (ulong?)ShownId,
        MessageId = (ulong?)MessageId,
        Attempts = (int)Attempts,
        IsInDoubt = InDoubt != 0,
        Problem = Problem,
    };
}
