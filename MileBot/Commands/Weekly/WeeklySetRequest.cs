using System.Globalization;
using MileBot.Core;
using MileBot.Replies;
using MileBot.Storage;
using MileBot.Weekly;
using NodaTime;

namespace MileBot.Commands.Weekly;

/// <summary>What an organiser wants of the weekly post, but for its time zone; null is "as before".</summary>
internal sealed record WeeklySetRequest(ulong ChannelId, IsoDayOfWeek Day, LocalTime Time)
{
    private const string AsBefore = "-";

    public IReadOnlyList<BoardKind>? Boards { get; init; }

    public Category? Category { get; init; }

    public bool? SkipsEmpty { get; init; }

    public bool? IsQuiet { get; init; }

    /// <summary>Makes the new post of the one before.</summary>
    public WeeklyJob ApplyTo(WeeklyJob? old, DateTimeZone zone, ulong guildId, ulong setBy)
    {
        var job = new WeeklyJob(guildId, ChannelId, new WeeklySlot(Day, Time, zone)) { SetBy = setBy };
        return job with
        {
            Boards = Boards ?? old?.Boards ?? job.Boards,
            Category = Category ?? old?.Category ?? job.Category,
            SkipsEmpty = SkipsEmpty ?? old?.SkipsEmpty ?? job.SkipsEmpty,
            IsQuiet = IsQuiet ?? old?.IsQuiet ?? job.IsQuiet,
        };
    }

    /// <summary>A menu of time zones that carries the rest: <c>weekly/zone/{channel}/{day}/{time}/{boards}/{category}/{skips}/{quiet}</c>.</summary>
    public ComponentId ToId(string action) => ComponentId.Of(
        WeeklyIds.CommandName,
        action,
        ChannelId,
        (int)Day,
        ClockTimeText.Of(Time),
        Boards is null ? AsBefore : string.Concat(Boards.Select(board => ((int)board).ToString(CultureInfo.InvariantCulture))),
        Category is { } category ? StoredText.Of(category) : AsBefore,
        Of(SkipsEmpty),
        Of(IsQuiet));

    /// <summary>Reads what such a menu carries; null where it is none of this version's.</summary>
    public static WeeklySetRequest? FromId(ComponentId id) =>
        id.Arguments.Count == 7 && id.Snowflake(0) is { } channel && id.Number(1) is { } day and >= 1 and <= 7 && ClockTimeText.Parse(id.Arguments[2]) is { } time
            ? new WeeklySetRequest(channel, (IsoDayOfWeek)day, time)
            {
                Boards = id.Arguments[3] is AsBefore ? null : [.. id.Arguments[3].Select(digit => (BoardKind)(digit - '0')).Where(Enum.IsDefined)],
                Category = id.Name<Category>(4),
                SkipsEmpty = Flag(id.Arguments[5]),
                IsQuiet = Flag(id.Arguments[6]),
            }
            : null;

    private static string Of(bool? flag) => flag is { } known ? (known ? "1" : "0") : AsBefore;

    private static bool? Flag(string text) => text is AsBefore ? null : text is "1";
}
