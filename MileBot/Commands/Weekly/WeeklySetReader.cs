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
    /// <summary>Reads a new schedule.</summary>
    /// <param name="call">The use of <c>/weekly set</c>.</param>
    /// <param name="change">Makes the new post of the one before, from which it keeps what was left out.</param>
    /// <param name="refusal">Why nothing is changed, and what would work.</param>
    public static bool TryRead(CommandCall call, [NotNullWhen(true)] out Func<WeeklyJob?, WeeklyJob>? change, [NotNullWhen(false)] out Reply? refusal)
    {
        change = null;
        refusal = Check(call.Channel(WeeklyOptions.Channel)!)
            ?? ReadTime(call.Text(WeeklyOptions.Time) ?? "", out var time)
            ?? ReadZone(call.Text(WeeklyOptions.TimeZone) ?? "", call.Now, out var zone)
            ?? CheckBoards(call.Text(WeeklyOptions.Boards));
        if (refusal is not null) return false;

        ReadTime(call.Text(WeeklyOptions.Time)!, out time);
        ReadZone(call.Text(WeeklyOptions.TimeZone)!, call.Now, out zone);
        var slot = new WeeklySlot(call.Choice(WeeklyOptions.Day) ?? IsoDayOfWeek.Sunday, time, zone);
        change = old => Change(call, slot, old);
        return true;
    }

    private static WeeklyJob Change(CommandCall call, WeeklySlot slot, WeeklyJob? old)
    {
        var job = new WeeklyJob(call.Caller.Guild, call.Channel(WeeklyOptions.Channel)!.Id, slot) { SetBy = call.Caller.Person.Id };
        return job with
        {
            Boards = call.Text(WeeklyOptions.Boards) is { } boards ? WeeklyOptions.ReadBoards(boards)! : old?.Boards ?? job.Boards,
            Category = call.Choice(LeaderboardOptions.Category) ?? old?.Category ?? job.Category,
            SkipsEmpty = call.FlagOrNull(WeeklyOptions.SkipIfEmpty) ?? old?.SkipsEmpty ?? job.SkipsEmpty,
            IsQuiet = call.FlagOrNull(WeeklyOptions.Quiet) ?? old?.IsQuiet ?? job.IsQuiet,
        };
    }

    private static Reply? Check(ChosenChannel channel) => channel.MissingForPosts.Count == 0
        ? null
        : Reply.Refusal(Markup.Of(
            $"I can't post in {WeeklyText.Channel(channel.Id)}: there I lack {Markup.Join(", ", channel.MissingForPosts.Select(name => Markup.Raw($"**{name}**")))}. Allow me that in the channel's settings under Permissions, or name another channel. Nothing was changed."));

    private static Reply? ReadTime(string text, out LocalTime time)
    {
        time = ClockTimeText.Parse(text) ?? default;
        return ClockTimeText.Parse(text) is not null
            ? null
            : Reply.Refusal(Markup.Of($"I can't read “{text}” as a time of day. Try `18:00`, `7:30` or `6pm`. Nothing was changed."));
    }

    private static Reply? ReadZone(string text, DateTimeOffset now, out DateTimeZone zone)
    {
        zone = DateTimeZone.Utc;
        var instant = Instant.FromDateTimeOffset(now);
        switch (ZoneNames.Parse(text, instant))
        {
            case ZoneReading.Zone { Value: var found }:
                zone = found;
                return null;
            case ZoneReading.OneOf { Candidates: var candidates }:
                var likely = Markup.Join("\n", candidates.Take(5).Select(candidate => Markup.Of($"- `{Markup.Raw(candidate.Id)}`: {ZoneText.Label(candidate, instant)}")));
                return Reply.Refusal(Markup.Of($"“{text}” could be more than one time zone. Give one of these:\n{likely}\nNothing was changed."));
            default:
                return Reply.Refusal(Markup.Of(
                    $"I know no time zone “{text}”. Try the nearest big city, such as `London` or `New York`, or `Europe/Berlin`. Nothing was changed."));
        }
    }

    private static Reply? CheckBoards(string? text) => text is null || WeeklyOptions.ReadBoards(text) is not null
        ? null
        : Reply.Refusal(Markup.Of(
            $"I can't read “{text}” as boards. There are {Markup.Join(", ", LeaderboardOptions.Board.Choices.Select(choice => Markup.Raw($"`{choice.Code}`")))}; try `fastest, improved`. Nothing was changed."));
}
