using MileBot.Weekly;
using NodaTime;

namespace MileBot.Storage;

/// <summary>A claim, as the table has it.</summary>
internal sealed class WeeklyClaimRow
{
    /// <summary>The columns, with the names by which a row is read.</summary>
    public const string Columns = """
        guild_id AS GuildId, occurrence AS Occurrence, channel_id AS ChannelId, due_at AS DueAt, last_day AS LastDay,
        claimed_at AS ClaimedAt, state AS State, attempts AS Attempts, in_doubt AS InDoubt, refused_at AS RefusedAt,
        message_id AS MessageId, problem AS Problem
        """;

    public required long GuildId { get; init; }

    public required string Occurrence { get; init; }

    public required long ChannelId { get; init; }

    public required long DueAt { get; init; }

    public required string LastDay { get; init; }

    public required long ClaimedAt { get; init; }

    public required string State { get; init; }

    public required long Attempts { get; init; }

    public required long InDoubt { get; init; }

    public long? RefusedAt { get; init; }

    public long? MessageId { get; init; }

    public string? Problem { get; init; }

    public WeeklyClaim ToClaim() => new(
        (ulong)GuildId,
        Occurrence,
        (ulong)ChannelId,
        Instant.FromUnixTimeMilliseconds(DueAt),
        StoredText.ToDate(LastDay),
        Instant.FromUnixTimeMilliseconds(ClaimedAt))
    {
        State = StoredText.ToEnum<ClaimState>(State),
        Attempts = (int)Attempts,
        IsInDoubt = InDoubt != 0,
        RefusedAt = RefusedAt is { } at ? Instant.FromUnixTimeMilliseconds(at) : null,
        MessageId = (ulong?)MessageId,
        Problem = Problem,
    };
}
