using System.Globalization;
using System.Text.RegularExpressions;

namespace MileBot.Calendar;

/// <summary>A calendar date as people write it, perhaps without its year. Nothing is said of whether there is such a day.</summary>
internal readonly partial record struct WrittenDate(int? Year, int Month, int Day)
{
    private static readonly string[] MonthNames = CultureInfo.InvariantCulture.DateTimeFormat.MonthNames[..12];

    /// <summary>
    /// The dates that a text can mean: one for <c>2026-11-20</c>, <c>20 Nov</c> or <c>Nov 20 2026</c>, two for <c>3/4</c> (the day first,
    /// then the month first), none for what is no date.
    /// </summary>
    /// <param name="text">The text, folded by <see cref="Fold"/>.</param>
    public static IReadOnlyList<WrittenDate> ReadingsOf(string text)
    {
        if (Iso.Match(text) is { Success: true } iso) return [new(Number(iso, "year"), Number(iso, "month") ?? 0, Number(iso, "day") ?? 0)];

        if (Named.Match(text) is { Success: true } named)
        {
            var name = named.Groups["month"].Value;
            var month = 1 + Array.FindIndex(MonthNames, known => name.Length >= 3 && known.StartsWith(name, StringComparison.OrdinalIgnoreCase));
            return month == 0 ? [] : [new(Number(named, "year"), month, Number(named, "day") ?? 0)];
        }

        if (Slashed.Match(text) is not { Success: true } slashed) return [];

        var (first, second, year) = (Number(slashed, "first") ?? 0, Number(slashed, "second") ?? 0, Number(slashed, "year"));
        return [new(year, second, first), new(year, first, second)];
    }

    /// <summary>The text without what makes no difference: capitals, commas, blanks beside and between its words.</summary>
    public static string Fold(string text) => Blanks.Replace(text.Replace(',', ' ').Trim().ToLowerInvariant(), " ");

    /// <summary>That day in a year; null where the calendar has none.</summary>
    public DateOnly? In(int year) =>
        Month is >= 1 and <= 12 && year is >= 1 and <= 9999 && Day >= 1 && Day <= DateTime.DaysInMonth(year, Month) ? new DateOnly(year, Month, Day) : null;

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
