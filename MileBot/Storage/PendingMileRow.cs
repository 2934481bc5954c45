using MileBot.Core;
using MileBot.Core.Times;
using MileBot.Organising.Verification;

namespace MileBot.Storage;

/// <summary>A mile before the organisers, as the table has it.</summary>
internal sealed class PendingMileRow
{
    /// <summary>How rows are read: with what the runner and the one who decided go by.</summary>
    public const string Select = """
        SELECT p.guild_id AS GuildId, p.mile_id AS MileId, p.user_id AS UserId, p.asked_at AS AskedAt, p.state AS State, p.surface AS Surface,
            p.time_hundredths AS TimeHundredths, p.run_on AS RunOn, p.timing AS Timing, p.effort AS Effort, p.location AS Location,
            p.link AS Link, p.note AS Note, p.is_private AS IsPrivate, p.best_hundredths AS BestHundredths, p.place AS Place,
            p.by_place AS ByPlace, p.by_mark AS ByMark, p.decided_by AS DecidedBy, p.decided_at AS DecidedAt, p.reason AS Reason,
            m.display_name AS DisplayName, m.hidden_at AS HiddenAt, d.display_name AS DeciderName
        FROM pending_mile AS p
        LEFT JOIN member AS m ON m.guild_id = p.guild_id AND m.user_id = p.user_id
        LEFT JOIN member AS d ON d.guild_id = p.guild_id AND d.user_id = p.decided_by

        """;

    public required long GuildId { get; init; }

    public required long MileId { get; init; }

    public required long UserId { get; init; }

    public required long AskedAt { get; init; }

    public required string State { get; init; }

    public required string Surface { get; init; }

    public required long TimeHundredths { get; init; }

    public required string RunOn { get; init; }

    public string? Timing { get; init; }

    public long? Effort { get; init; }

    public string? Location { get; init; }

    public string? Link { get; init; }

    public string? Note { get; init; }

    public required long IsPrivate { get; init; }

    public long? BestHundredths { get; init; }

    public long? Place { get; init; }

    public long? ByPlace { get; init; }

    public long? ByMark { get; init; }

    public long? DecidedBy { get; init; }

    public long? DecidedAt { get; init; }

    public string? Reason { get; init; }

    public string? DisplayName { get; init; }

    public long? HiddenAt { get; init; }

    public string? DeciderName { get; init; }

    public PendingMile ToMile() => new(
        (ulong)GuildId,
        (ulong)MileId,
        (ulong)UserId,
        DateTimeOffset.FromUnixTimeMilliseconds(AskedAt),
        RaceTime.FromHundredths(TimeHundredths),
        new PerformanceDetails(StoredText.ToEnum<Surface>(Surface), StoredText.ToDate(RunOn))
        {
            Timing = StoredText.ToEnumOrNull<Timing>(Timing),
            Effort = (int?)Effort,
            Location = Location,
            Link = Link,
            Note = Note,
        },
        IsPrivate != 0)
    {
        State = StoredText.ToEnum<PendingState>(State),
        DisplayName = DisplayName ?? "",
        IsHidden = HiddenAt is not null,
        Best = TimeOrNull(BestHundredths),
        Grounds = Place is { } place ? new Grounds((int)place, (int?)ByPlace, TimeOrNull(ByMark)) : null,
        Verdict = DecidedAt is { } at ? new Verdict((ulong?)DecidedBy, DeciderName, DateTimeOffset.FromUnixTimeMilliseconds(at), Reason) : null,
    };

    private static RaceTime? TimeOrNull(long? hundredths) => hundredths is { } known ? RaceTime.FromHundredths(known) : null;
}
