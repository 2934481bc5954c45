using System.Diagnostics.CodeAnalysis;
using MileBot.Calendar;
using MileBot.Commands.Leaderboard;
using MileBot.Replies;
using MileBot.Weekly;
using NodaTime;

namespace MileBot.Commands.Weekly;

/// <summary>Reads what an organiser sets.</summary>
internal static class WeeklySetReader
{
    /// <summary>A zone was chosen among those that a name may mean: see <see cref="WeeklySetRequest.ToId"/>.</summary>
    public const string ZoneAction = "zone";

    /// <summary>Reads a new schedule.</summary>
    /// <param name="call">The use of <c>/weekly set</c>.</param>
    /// <param name="request">What is wanted.</param>
    /// <param name="zone">On whose clocks.</param>
    /// <param name="refusal">Why nothing is changed, and what would work; or the question which zone is meant.</param>
    public static bool TryRead(
        CommandCall call,
        [NotNullWhen(true)] out WeeklySetRequest? request,
        [NotNullWhen(true)] out DateTimeZone? zone,
        [NotNullWhen(false)] out Reply? refusal)
    {
        zone = null;
        if (!TryRead(call, out request, out refusal)) return false;

        var text = call.Text(WeeklyOptions.TimeZone) ?? "";
        var now = Instant.FromDateTimeOffset(call.Now);
        switch (ZoneNames.Parse(text, now))
        {
            case ZoneReading.Zone { Value: var found }:
                zone = found;
                return true;
            case ZoneReading.OneOf { Candidates: var candidates }:
                refusal = ZoneQuestion.Ask(text, candidates, now, request.ToId(ZoneAction), Markup.Raw("Nothing was changed yet; the rest is kept as you gave it."));
                return false;
            default:
                refusal = ZoneQuestion.Unknown(text);
                return false;
        }
    }

    private static bool TryRead(CommandCall call, [NotNullWhen(true)] out WeeklySetRequest? request, [NotNullWhen(false)] out Reply? refusal)
    {
        var (channel, time) = (call.Channel(WeeklyOptions.Channel)!, ClockTimeText.Parse(call.Text(WeeklyOptions.Time) ?? ""));
        request = null;
        refusal = PostChannel.Refusal(channel) ?? CheckTime(time, call.Text(WeeklyOptions.Time) ?? "") ?? CheckBoards(call.Text(WeeklyOptions.Boards));
        if (refusal is not null) return false;

        request = new WeeklySetRequest(channel.Id, call.Choice(WeeklyOptions.Day) ?? IsoDayOfWeek.Sunday, time!.Value)
        {
            Boards = call.Text(WeeklyOptions.Boards) is { } boards ? WeeklyOptions.ReadBoards(boards) : null,
            Category = call.Choice(LeaderboardOptions.Category),
            SkipsEmpty = call.FlagOrNull(WeeklyOptions.SkipIfEmpty),
            IsQuiet = call.FlagOrNull(WeeklyOptions.Quiet),
        };
        return true;
    }

    private static Reply? CheckTime(LocalTime? time, string text) => time is not null
        ? null
        : Reply.Refusal(Markup.Of($"I can't read “{text}” as a time of day. Try `18:00`, `7:30` or `6pm`. Nothing was changed."));

    private static Reply? CheckBoards(string? text) => text is null || WeeklyOptions.ReadBoards(text) is not null
        ? null
        : Reply.Refusal(Markup.Of(
            $"I can't read “{text}” as boards. There are {Markup.Join(", ", LeaderboardOptions.Board.Choices.Select(choice => Markup.Raw($"`{choice.Code}`")))}; try `fastest, improved`. Nothing was changed."));
}
