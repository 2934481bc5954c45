using System.Globalization;
using System.Text.RegularExpressions;

namespace MileBot.Calendar;

/// <summary>Reads the day by which something is to be done: <c>2027-05-01</c>, <c>1 May</c>, <c>8 weeks</c>, <c>tomorrow</c>.</summary>
/// <remarks>A date without a year is the next such day to come, today included.</remarks>
internal static partial class DueDateText
{
    /// <summary>Between two 29 Februaries lie eight years at most, where a century is skipped.</summary>
    private const int LongestWayOn = 8;

    /// <summary>Reads a day.</summary>
    /// <param name="text">As typed.</param>
    /// <param name="today">The calendar date where the runner is.</param>
    /// <returns>The days it can mean, none of them before today: none where it can't be read or is over, two for <c>3/4</c>.</returns>
    public static IReadOnlyList<DateOnly> Parse(string text, DateOnly today)
    {
        var folded = WrittenDate.Fold(text);
        if (folded is "today") return [today];
        if (folded is "tomorrow") return [today.AddDays(1)];
        if (FromNow.Match(folded) is { Success: true } span) return [After(span, today)];

        return [.. WrittenDate.ReadingsOf(folded).Select(date => Next(date, today)).OfType<DateOnly>().Distinct()];
    }

    private static DateOnly After(Match span, DateOnly today)
    {
        var number = int.Parse(span.Groups["number"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
        return span.Groups["unit"].Value switch
        {
            "day" => today.AddDays(number),
            "week" => today.AddDays(7 * number),
            "month" => today.AddMonths(number),
            _ => today.AddYears(number),
        };
    }

    private static DateOnly? Next(WrittenDate date, DateOnly today)
    {
        if (date.Year is { } year) return date.In(year) is { } named && named >= today ? named : null;

        for (var on = 0; on <= LongestWayOn; on++)
        {
            if (date.In(today.Year + on) is { } day && day >= today) return day;
        }

        return null;
    }

    [GeneratedRegex("^(in )?(?<number>[0-9]{1,3}) (?<unit>day|week|month|year)s?$", RegexOptions.ExplicitCapture, 100)]
    private static partial Regex FromNow { get; }
}
