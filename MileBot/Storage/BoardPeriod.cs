using System.Globalization;

namespace MileBot.Storage;

/// <summary>The stretch of the calendar that a board covers.</summary>
/// <param name="Key">As stored: <c>all</c>, <c>2026</c>, <c>2026-11</c>, <c>2026-W48</c>, <c>30-days</c>.</param>
/// <param name="From">Its first day.</param>
/// <param name="To">Its last day, included.</param>
internal sealed record BoardPeriod(string Key, DateOnly From, DateOnly To)
{
    public static BoardPeriod AllTime { get; } = new("all", DateOnly.MinValue, DateOnly.MaxValue);

    public static BoardPeriod YearOf(DateOnly day) =>
        new(day.ToString("yyyy", CultureInfo.InvariantCulture), new DateOnly(day.Year, 1, 1), new DateOnly(day.Year, 12, 31));

    public static BoardPeriod MonthOf(DateOnly day) =>
        new(day.ToString("yyyy-MM", CultureInfo.InvariantCulture),
            new DateOnly(day.Year, day.Month, 1),
            new DateOnly(day.Year, day.Month, DateTime.DaysInMonth(day.Year, day.Month)));

    /// <summary>The week from Monday to Sunday; its key follows ISO 8601, where 1 January may lie in the old year's last week.</summary>
    public static BoardPeriod WeekOf(DateOnly day)
    {
        var monday = day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
        var date = day.ToDateTime(TimeOnly.MinValue);
        var key = string.Create(CultureInfo.InvariantCulture, $"{ISOWeek.GetYear(date):0000}-W{ISOWeek.GetWeekOfYear(date):00}");
        return new BoardPeriod(key, monday, monday.AddDays(6));
    }

    /// <summary>The thirty days up to a day and including it. The key stays while the days move on.</summary>
    public static BoardPeriod ThirtyDaysTo(DateOnly day) => new("30-days", day.AddDays(-29), day);

    /// <summary>A period as of a day.</summary>
    public static BoardPeriod Of(PeriodKind kind, DateOnly today) => kind switch
    {
        PeriodKind.AllTime => AllTime,
        PeriodKind.Year => YearOf(today),
        PeriodKind.Month => MonthOf(today),
        PeriodKind.Week => WeekOf(today),
        PeriodKind.Last30Days => ThirtyDaysTo(today),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No days for this period."),
    };

    /// <summary>Every period for which standings are kept as of a day.</summary>
    public static IReadOnlyList<BoardPeriod> KeptOn(DateOnly today) => [.. Enum.GetValues<PeriodKind>().Select(kind => Of(kind, today))];

    public bool Contains(DateOnly day) => day >= From && day <= To;
}
