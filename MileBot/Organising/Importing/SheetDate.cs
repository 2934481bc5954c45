using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;
using MileBot.Calendar;
using MileBot.Replies;

namespace MileBot.Organising.Importing;

/// <summary>Reads the date of a run from a cell. Of <c>3/4/2026</c> the rest of the column tells whether the day or the month comes first.</summary>
/// <param name="Today">The calendar date where the club is.</param>
/// <param name="IsDayFirst">Which comes first where figures leave it open; null where nothing tells.</param>
internal sealed partial record SheetDate(DateOnly Today, bool? IsDayFirst)
{
    /// <summary>No date is longer, however it is written.</summary>
    private const int Longest = 40;

    /// <summary>Learns from a whole column: a 25 in the one place or the other.</summary>
    public static SheetDate ByColumn(DateOnly today, IEnumerable<string> cells)
    {
        var (dayFirst, monthFirst) = (false, false);
        foreach (var cell in cells)
        {
            if (WrittenDate.ReadingsOf(WrittenDate.Fold(Plain(cell))) is not [var first, var second]) continue;

            var year = first.Year ?? today.Year;
            dayFirst |= first.In(year) is not null && second.In(year) is null;
            monthFirst |= first.In(year) is null && second.In(year) is not null;
        }

        return new SheetDate(today, dayFirst == monthFirst ? null : dayFirst);
    }

    /// <summary>Whether a cell looks like a date, its year included.</summary>
    public static bool LooksLikeOne(string cell) => WrittenDate.ReadingsOf(WrittenDate.Fold(Plain(cell))) is [{ Year: not null }, ..];

    /// <summary>Reads a cell.</summary>
    /// <param name="cell">What stands in it.</param>
    /// <param name="day">The date.</param>
    /// <param name="reason">Why there is none, in a sentence or two.</param>
    public bool TryRead(string cell, out DateOnly day, [NotNullWhen(false)] out string? reason)
    {
        var text = Plain(cell);
        (day, reason) = RunDateText.Parse(text, Today) switch
        {
            RunDateReading.Day read => (read.Date, null),
            RunDateReading.EitherOf either when text.Contains('.', StringComparison.Ordinal) || IsDayFirst is true => (either.DayFirst, null),
            RunDateReading.EitherOf either when IsDayFirst is false => (either.MonthFirst, null),
            RunDateReading.EitherOf either => (default(DateOnly), $"{SheetText.Shown(cell)} is either {DateText.Of(either.DayFirst)} or {DateText.Of(either.MonthFirst)}. Write the month by its name, or 2026-11-20."),
            RunDateReading.Future => (default(DateOnly), $"{SheetText.Shown(cell)} is still to come."),
            _ => (default(DateOnly), $"I can't read {SheetText.Shown(cell)} as a date. Try 2026-11-20 or 20 Nov 2026."),
        };
        return reason is null;
    }

    /// <summary>Without the time of day that a spreadsheet adds, and with the century that it leaves out.</summary>
    private static string Plain(string cell) => cell.Length > Longest ? "" : ShortYear.Replace(TimeOfDay.Replace(SheetText.Meant(cell), ""), "${date}20${year}");

    [GeneratedRegex("(?<=[0-9])[T ][0-9]{1,2}:[0-9]{2}(:[0-9.]+)?( ?[AP]M)?Z?$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 100)]
    private static partial Regex TimeOfDay { get; }

    [GeneratedRegex("^(?<date>[0-9]{1,2}[/.-][0-9]{1,2}[/.-])(?<year>[0-9]{2})$", RegexOptions.ExplicitCapture, 100)]
    private static partial Regex ShortYear { get; }
}
