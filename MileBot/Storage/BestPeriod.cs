using System.Globalization;

namespace MileBot.Storage;

/// <summary>A stretch of the calendar for which each member's best is kept ready: all time, a year, a month or an ISO week.</summary>
/// <param name="Key">As stored: <c>all</c>, <c>2026</c>, <c>2026-11</c>, <c>2026-W48</c>.</param>
/// <param name="From">Its first day.</param>
/// <param name="To">Its last day, included.</param>
internal sealed record BestPeriod(string Key, DateOnly From, DateOnly To)
{
    public static BestPeriod AllTime { get; } = new("all", DateOnly.MinValue, DateOnly.MaxValue);

    public static BestPeriod YearOf(DateOnly day) =>
        new(day.ToString("yyyy", CultureInfo.InvariantCulture), new DateOnly(day.Year, 1, 1), new DateOnly(day.Year, 12, 31));

    public static BestPeriod MonthOf(DateOnly day) =>
        new(day.ToString("yyyy-MM", CultureInfo.InvariantCulture),
            new DateOnly(day.Year, day.Month, 1),
            new DateOnly(day.Year, day.Month, DateTime.DaysInMonth(day.Year, day.Month)));

    /// <summary>The week from Monday to Sunday; its key follows ISO 8601, where 1 January may lie in the old year's last week.</summary>
    public static BestPeriod WeekOf(DateOnly day)
    {
        var monday = day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
        var date = day.ToDateTime(TimeOnly.MinValue);
        var key = string.Create(CultureInfo.InvariantCulture, $"{ISOWeek.GetYear(date):0000}-W{ISOWeek.GetWeekOfYear(date):00}");
        return new BestPeriod(key, monday, monday.AddDays(6));
    }

    /// <summary>Every period in which a run of that day counts.</summary>
    public static IReadOnlyList<BestPeriod> Containing(DateOnly day) => [AllTime, YearOf(day), MonthOf(day), WeekOf(day)];
}
