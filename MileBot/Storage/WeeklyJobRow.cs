using MileBot.Core;
using MileBot.Weekly;
using NodaTime;

namespace MileBot.Storage;

/// <summary>A weekly post, as the table has it.</summary>
internal sealed class WeeklyJobRow
{
    /// <summary>The columns, with the names by which a row is read.</summary>
    public const string Columns = """
        guild_id AS GuildId, channel_id AS ChannelId, day AS Day, time AS Time, time_zone AS TimeZone, boards AS Boards,
        category AS Category, skips_empty AS SkipsEmpty, is_quiet AS IsQuiet, set_by AS SetBy, due_at AS DueAt, last_day AS LastDay,
        notice AS Notice
        """;

    public required long GuildId { get; init; }

    public required long ChannelId { get; init; }

    public required long Day { get; init; }

    public required string Time { get; init; }

    public required string TimeZone { get; init; }

    public required string Boards { get; init; }

    public required string Category { get; init; }

    public required long SkipsEmpty { get; init; }

    public required long IsQuiet { get; init; }

    public long? SetBy { get; init; }

    public long? DueAt { get; init; }

    public string? LastDay { get; init; }

    public string? Notice { get; init; }

    /// <summary>The weekly post. A zone that this version's tz database doesn't know is taken for UTC, rather than not to post at all.</summary>
    public WeeklyJob ToJob() => ToJob(DateTimeZoneProviders.Tzdb.GetZoneOrNull(TimeZone));

    private WeeklyJob ToJob(DateTimeZone? zone) => new(
        (ulong)GuildId,
        (ulong)ChannelId,
        new WeeklySlot((IsoDayOfWeek)Day, ClockTimeText.Parse(Time)!.Value, zone ?? DateTimeZone.Utc))
    {
        Boards = [.. Boards.Split(' ').Select(StoredText.ToEnum<BoardKind>)],
        Category = StoredText.ToEnum<Category>(Category),
        SkipsEmpty = SkipsEmpty != 0,
        IsQuiet = IsQuiet != 0,
        SetBy = (ulong?)SetBy,
        Next = DueAt is { } due && LastDay is { } day ? new WeeklyOccurrence(Instant.FromUnixTimeMilliseconds(due), StoredText.ToDate(day)) : null,
        Notice = Notice,
        LostZone = zone is null ? TimeZone : null,
    };
}
