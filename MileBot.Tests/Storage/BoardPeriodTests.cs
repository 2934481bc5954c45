using MileBot.Storage;

namespace MileBot.Tests.Storage;

public class BoardPeriodTests
{
    /// <summary>ISO 8601 week dates around new years, as any calendar prints them.</summary>
    [Theory]
    [InlineData("2020-12-31", "2020-W53", "2020-12-28")]
    [InlineData("2021-01-03", "2020-W53", "2020-12-28")]
    [InlineData("2021-01-04", "2021-W01", "2021-01-04")]
    [InlineData("2026-12-31", "2026-W53", "2026-12-28")]
    [InlineData("2027-01-03", "2026-W53", "2026-12-28")]
    [InlineData("2026-11-23", "2026-W48", "2026-11-23")]
    [InlineData("2024-12-30", "2025-W01", "2024-12-30")]
    public void A_week_runs_from_monday_to_sunday_under_its_iso_number(string day, string key, string monday)
    {
        var week = BoardPeriod.WeekOf(StoredText.ToDate(day));

        week.Key.ShouldBe(key);
        week.From.ShouldBe(StoredText.ToDate(monday));
        week.To.ShouldBe(StoredText.ToDate(monday).AddDays(6));
    }

    [Fact]
    public void A_month_ends_on_its_last_day_in_leap_years_too() =>
        BoardPeriod.MonthOf(new DateOnly(2028, 2, 3)).ShouldBe(new BoardPeriod("2028-02", new DateOnly(2028, 2, 1), new DateOnly(2028, 2, 29)));
}
