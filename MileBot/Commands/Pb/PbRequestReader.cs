using System.Diagnostics.CodeAnalysis;
using MileBot.Calendar;
using MileBot.Core;
using MileBot.Replies;
using MileBot.Storage;

namespace MileBot.Commands.Pb;

/// <summary>Reads what a member says of a mile beside its time.</summary>
internal static class PbRequestReader
{
    /// <summary>Reads the details.</summary>
    /// <param name="call">The use of the command.</param>
    /// <param name="details">What was read.</param>
    /// <param name="refusal">Why it wasn't, and what would work.</param>
    public static bool TryReadDetails(
        CommandCall call, [NotNullWhen(true)] out PerformanceDetails? details, [NotNullWhen(false)] out Reply? refusal)
    {
        details = null;
        refusal = null;
        if (!TryReadDate(call.Text(PbOptions.Date), call.Today, out var runOn, out refusal)) return false;

        var link = call.Text(PbOptions.Link);
        if (link is not null && !IsWebAddress(link))
        {
            refusal = Reply.Refusal(Markup.Of($"I can't use “{link}” as a link: it has to be a whole web address, such as `https://example.org/results`."));
            return false;
        }

        // A time of which nothing else is said claims nothing official.
        details = new PerformanceDetails(call.Choice(SharedOptions.Surface) ?? Surface.Trial, runOn)
        {
            Timing = call.Choice(PbOptions.Timing),
            Effort = call.Number(PbOptions.Effort),
            Location = call.Text(PbOptions.Location),
            Link = link,
            Note = call.Text(PbOptions.Note),
        };
        return true;
    }

    /// <summary>Reads the date of a run; none is today.</summary>
    public static bool TryReadDate(string? text, DateOnly today, out DateOnly runOn, [NotNullWhen(false)] out Reply? refusal)
    {
        var reading = text is null ? new RunDateReading.Day(today) : RunDateText.Parse(text, today);
        runOn = reading is RunDateReading.Day day ? day.Date : default;
        refusal = reading switch
        {
            RunDateReading.Day => null,
            RunDateReading.EitherOf either => Reply.Refusal(Markup.Of(
                $"“{text}” could be {either.DayFirst} or {either.MonthFirst}. Name the month, such as `{DayAndMonth(either.DayFirst)}`.")),
            RunDateReading.Future => Reply.Refusal(Markup.Of(
                $"“{text}” hasn't come yet: it is {today} where you are, as far as I know. Log the mile once it's run.")),
            _ => Reply.Refusal(Markup.Of($"I can't read “{text}” as a date. Try `yesterday`, `monday`, `20 Nov` or `2026-11-20`.")),
        };
        return refusal is null;
    }

    private static Markup DayAndMonth(DateOnly day) => Markup.Raw(day.ToString("d MMM", System.Globalization.CultureInfo.InvariantCulture));

    private static bool IsWebAddress(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address)
        && address.Scheme is "http" or "https"
        && text.All(character => character is > ' ' and < '\u007f' and not '<' and not '>');
}
