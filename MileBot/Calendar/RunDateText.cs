namespace MileBot.Calendar;

/// <summary>Reads the date of a run as people type it: <c>2026-11-20</c>, <c>20 Nov</c>, <c>yesterday</c>, <c>monday</c>.</summary>
/// <remarks>A date without a year is the latest such day that has come; a weekday is the latest one, today included.</remarks>
internal static class RunDateText
{
    /// <summary>No mile of a member of any club is older.</summary>
    private const int EarliestYear = 1900;

    /// <summary>Between two 29 Februaries lie eight years at most, where a century is skipped.</summary>
    private const int LongestWayBack = 8;

    /// <summary>Reads a date.</summary>
    /// <param name="text">As typed.</param>
    /// <param name="today">The calendar date where the runner is.</param>
    public static RunDateReading Parse(string text, DateOnly today)
    {
        var folded = WrittenDate.Fold(text);
        return folded switch
        {
            "today" or "now" => new RunDateReading.Day(today),
            "yesterday" => new RunDateReading.Day(today.AddDays(-1)),
            "tomorrow" => new RunDateReading.Future(today.AddDays(1)),
            _ when ToWeekday(folded) is { } weekday => new RunDateReading.Day(Latest(weekday, today)),
            _ => FromReadings(WrittenDate.ReadingsOf(folded), today),
        };
    }

    private static RunDateReading FromReadings(IReadOnlyList<WrittenDate> readings, DateOnly today)
    {
        if (readings is not [var dayFirst, var monthFirst]) return readings is [var only] ? Known(only, today) : new RunDateReading.Unreadable();

        return (Known(dayFirst, today), Known(monthFirst, today)) switch
        {
            (RunDateReading.Day one, RunDateReading.Day other) when one != other => new RunDateReading.EitherOf(one.Date, other.Date),
            (RunDateReading.Day day, _) => day,
            (_, RunDateReading.Day day) => day,
            (RunDateReading.Future future, _) => future,
            (_, var reading) => reading,
        };
    }

    private static RunDateReading Known(WrittenDate date, DateOnly today)
    {
        if (date.Year is { } year)
        {
            return date.In(year) is not { } day || year < EarliestYear ? new RunDateReading.Unreadable()
                : day > today ? new RunDateReading.Future(day)
                : new RunDateReading.Day(day);
        }

        for (var back = 0; back <= LongestWayBack; back++)
        {
            if (date.In(today.Year - back) is { } day && day <= today) return new RunDateReading.Day(day);
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
}
