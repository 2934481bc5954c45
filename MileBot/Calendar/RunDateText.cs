using System.Globalization;
using System.Text.RegularExpressions;

namespace MileBot.Calendar;

/// <summary>Reads the date of a run as people type it: <c>2026-11-20</c>, <c>20 Nov</c>, <c>yesterday</c>, <c>monday</c>.</summary>
/// <remarks>A date without a year is the latest such day that has come; a weekday is the latest one, today included.</remarks>
internal static partial class RunDateText
{
    /// <summary>No mile of a member of any club is older.</summary>
    private const int EarliestYear = 1900;

    private static readonly string[] MonthNames = CultureInfo.InvariantCulture.DateTimeFormat.MonthNames[..12];

    /// <summary>Reads a date.</summary>
    /// <param name="text">As typed.</param>
    /// <param name="today">The calendar date where the runner is.</param>
    public static RunDateReading Parse(string text, DateOnly today)
    {
        var folded = Blanks.Replace(text.Trim().Replace(',', ' ').ToLowerInvariant(), " ");
        return folded switch
        {
            "today" or "now" => new RunDateReading.Day(today),
            "yesterday" => new RunDateReading.Day(today.AddDays(-1)),
            "tomorrow" => new RunDateReading.Future(today.AddDays(1)),
            _ when ToWeekday(folded) is { } weekday => new RunDateReading.Day(Latest(weekday, today)),
            _ when Iso.Match(folded) is { Success: true } iso => Known(Number(iso, "year"), Number(iso, "month"), Number(iso, "day"), today),
            _ when Named.Match(folded) is { Success: true } named => FromName(named, today),
            _ when Slashed.Match(folded) is { Success: true } slashed => FromNumbers(slashed, today),
            _ => new RunDateReading.Unreadable(),
        };
    }

    private static RunDateReading FromName(Match match, DateOnly today)
    {
        var name = match.Groups["month"].Value;
        var month = 1 + Array.FindIndex(MonthNames, known => name.Length >= 3 && known.StartsWith(name, StringComparison.OrdinalIgnoreCase));
        return month == 0 ? new RunDateReading.Unreadable() : Known(Number(match, "year"), month, Number(match, "day"), today);
    }

    private static RunDateReading FromNumbers(Match match, DateOnly today)
    {
        int? first = Number(match, "first"), second = Number(match, "second"), year = Number(match, "year");
        var dayFirst = Known(year, second, first, today);
        var monthFirst = Known(year, first, second, today);
        return (dayFirst, monthFirst) switch
        {
            (RunDateReading.Day one, RunDateReading.Day other) when one != other => new RunDateReading.EitherOf(one.Date, other.Date),
            (RunDateReading.Day, _) => dayFirst,
            (_, RunDateReading.Day) => monthFirst,
            (RunDateReading.Future, _) => dayFirst,
            _ => monthFirst,
        };
    }

    private static RunDateReading Known(int? year, int? month, int? day, DateOnly today)
    {
        if (month is not (>= 1 and <= 12) || day is not >= 1 || year is < EarliestYear) return new RunDateReading.Unreadable();

        if (year is { } given)
        {
            if (day > DateTime.DaysInMonth(given, month.Value)) return new RunDateReading.Unreadable();
            var date = new DateOnly(given, month.Value, day.Value);
            return date > today ? new RunDateReading.Future(date) : new RunDateReading.Day(date);
        }

        // Eight years back there is a 29 February, whatever the century does.
        for (var back = 0; back <= 8; back++)
        {
            if (day > DateTime.DaysInMonth(today.Year - back, month.Value)) continue;
            var date = new DateOnly(today.Year - back, month.Value, day.Value);
            if (date <= today) return new RunDateReading.Day(date);
        }

        return new RunDateReading.Unreadable();
    }

    private static DayOfWeek? ToWeekday(string text)
    {
        var name = text.StartsWith("last ", StringComparison.Ordinal) ? text[5..] : text;
        foreach (var weekday in Enum.GetValues<DayOfWeek>())
        {
            if (name.Length >= 3 && Enum.GetName(weekday)!.StartsWith(name, StringComparison.OrdinalIgnoreCase)) return weekday;
        }

        return null;
    }

    private static DateOnly Latest(DayOfWeek weekday, DateOnly today) => today.AddDays(-(((int)today.DayOfWeek - (int)weekday + 7) % 7));

    private static int? Number(Match match, string group) =>
        match.Groups[group] is { Success: true } found ? int.Parse(found.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : null;

    [GeneratedRegex("^(?<year>[0-9]{4})[-/.](?<month>[0-9]{1,2})[-/.](?<day>[0-9]{1,2})$", RegexOptions.ExplicitCapture, 100)]
    private static partial Regex Iso { get; }

    [GeneratedRegex("^((?<day>[0-9]{1,2})(st|nd|rd|th)?\\.? (?<month>[a-z]+)|(?<month>[a-z]+) (?<day>[0-9]{1,2})(st|nd|rd|th)?)\\.?( (?<year>[0-9]{4}))?$", RegexOptions.ExplicitCapture, 100)]
    private static partial Regex Named { get; }

    [GeneratedRegex("^(?<first>[0-9]{1,2})[/.-](?<second>[0-9]{1,2})([/.-](?<year>[0-9]{4}))?\\.?$", RegexOptions.ExplicitCapture, 100)]
    private static partial Regex Slashed { get; }

    [GeneratedRegex("\\s+", RegexOptions.None, 100)]
    private static partial Regex Blanks { get; }
}
