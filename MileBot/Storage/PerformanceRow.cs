using MileBot.Core;
using MileBot.Core.Times;

namespace MileBot.Storage;

/// <summary>A row of the log, as the table has it.</summary>
internal sealed class PerformanceRow
{
    /// <summary>The columns, with the names by which a row is read.</summary>
    public const string Columns = """
        performance_id AS Id, user_id AS UserId, surface AS Surface, time_hundredths AS TimeHundredths, run_on AS RunOn,
        logged_at AS LoggedAt, source AS Source, timing AS Timing, effort AS Effort, location AS Location, link AS Link, note AS Note,
        removed_at AS RemovedAt, removed_by AS RemovedBy, replaces_id AS ReplacesId, logged_by AS LoggedBy
        """;

    public required long Id { get; init; }

    public required long UserId { get; init; }

    public required string Surface { get; init; }

    public required long TimeHundredths { get; init; }

    public required string RunOn { get; init; }

    public required long LoggedAt { get; init; }

    public required string Source { get; init; }

    public string? Timing { get; init; }

    public long? Effort { get; init; }

    public string? Location { get; init; }

    public string? Link { get; init; }

    public string? Note { get; init; }

    public long? RemovedAt { get; init; }

    public long? RemovedBy { get; init; }

    public long? ReplacesId { get; init; }

    public long? LoggedBy { get; init; }

    public bool Stands => RemovedAt is null;

    public StoredPerformance ToPerformance() => new(
        (ulong)Id,
        (ulong)UserId,
        RaceTime.FromHundredths(TimeHundredths),
        DateTimeOffset.FromUnixTimeMilliseconds(LoggedAt),
        Source,
        (ulong?)ReplacesId,
        new PerformanceDetails(StoredText.ToEnum<Surface>(Surface), StoredText.ToDate(RunOn))
        {
            Timing = StoredText.ToEnumOrNull<Timing>(Timing),
            Effort = (int?)Effort,
            Location = Location,
            Link = Link,
            Note = Note,
        })
    {
        LoggedBy = (ulong?)LoggedBy,
    };
}
