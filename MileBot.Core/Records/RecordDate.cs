using System.Globalization;

namespace MileBot.Core.Records;

/// <summary>The date of a record as well as it is known: to the day, to the month, to the year, or not at all.</summary>
/// <remarks>Ordered by the first day it may have been; an unknown date comes first. The default is the unknown date.</remarks>
public readonly record struct RecordDate : IComparable<RecordDate>
{
    private RecordDate(int year, int? month, int? day) => (Year, Month, Day) = (year, month, day);

    /// <summary>The year; 0 where even that is unknown.</summary>
    public int Year { get; }

    /// <summary>The month, 1 to 12, where it is known.</summary>
    public int? Month { get; }

    /// <summary>The day of the month, where it is known.</summary>
    public int? Day { get; }

    /// <summary>The date, where it is known to the day.</summary>
    public DateOnly? ExactDay => Day is { } day && Month is { } month ? new DateOnly(Year, month, day) : null;

    /// <summary>The first day it may have been.</summary>
    public DateOnly Earliest => Year == 0 ? DateOnly.MinValue : new DateOnly(Year, Month ?? 1, Day ?? 1);

    /// <summary>A date known to the day.</summary>
    public static RecordDate From(DateOnly day) => new(day.Year, day.Month, day.Day);

    /// <summary>Reads <c>1999-07-07</c>, <c>1999-07</c>, <c>1999</c> or <c>unknown</c>.</summary>
    /// <returns>Whether the text is such a date, and one that exists.</returns>
    public static bool TryParse(string text, out RecordDate date)
    {
        date = default;
        if (text is "unknown")
            return true;

        string[] formats = ["yyyy-MM-dd", "yyyy-MM", "yyyy"];
        var known = Array.FindIndex(formats, format =>
            DateOnly.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out _));
        if (known < 0)
            return false;

        var day = DateOnly.ParseExact(text, formats[known], CultureInfo.InvariantCulture);
        date = new(day.Year, known < 2 ? day.Month : null, known < 1 ? day.Day : null);
        return true;
    }

    /// <summary>Whether <paramref name="left"/> may have begun earlier.</summary>
    public static bool operator <(RecordDate left, RecordDate right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> may have begun later.</summary>
    public static bool operator >(RecordDate left, RecordDate right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> began no later.</summary>
    public static bool operator <=(RecordDate left, RecordDate right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> began no earlier.</summary>
    public static bool operator >=(RecordDate left, RecordDate right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public int CompareTo(RecordDate other) => Earliest.CompareTo(other.Earliest);

    /// <summary>As much of <c>1999-07-07</c> as is known, or <c>date unknown</c>.</summary>
    public override string ToString() => (Year, Month, Day) switch
    {
        (0, _, _) => "date unknown",
        (_, null, _) => Year.ToString("0000", CultureInfo.InvariantCulture),
        (_, { } month, null) => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{month:00}"),
        (_, { } month, { } day) => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{month:00}-{day:00}"),
    };
}
