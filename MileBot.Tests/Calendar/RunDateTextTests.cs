using CsCheck;
using MileBot.Calendar;

namespace MileBot.Tests.Calendar;

public class RunDateTextTests
{
    /// <summary>A Monday.</summary>
    private static readonly DateOnly Today = new(2026, 11, 23);

    [Theory]
    [InlineData("today", "2026-11-23")]
    [InlineData("Today ", "2026-11-23")]
    [InlineData("yesterday", "2026-11-22")]
    [InlineData("monday", "2026-11-23")]
    [InlineData("Tuesday", "2026-11-17")]
    [InlineData("sun", "2026-11-22")]
    [InlineData("last friday", "2026-11-20")]
    [InlineData("2026-11-20", "2026-11-20")]
    [InlineData("2026/1/2", "2026-01-02")]
    [InlineData("20 Nov", "2026-11-20")]
    [InlineData("Nov 20", "2026-11-20")]
    [InlineData("20th November", "2026-11-20")]
    [InlineData("november 20th, 2024", "2024-11-20")]
    [InlineData("24 nov", "2025-11-24")]
    [InlineData("29 Feb", "2024-02-29")]
    [InlineData("1. Sept.", "2026-09-01")]
    [InlineData("20/11", "2026-11-20")]
    [InlineData("11/20", "2026-11-20")]
    [InlineData("20.11.2026", "2026-11-20")]
    [InlineData("5/5", "2026-05-05")]
    public void A_date_is_read_as_people_mean_it(string text, string expected) =>
        RunDateText.Parse(text, Today).ShouldBe(new RunDateReading.Day(DateOnly.Parse(expected, System.Globalization.CultureInfo.InvariantCulture)));

    [Fact]
    public void Day_and_month_that_could_be_swapped_are_both_told() =>
        RunDateText.Parse("3/4", Today).ShouldBe(new RunDateReading.EitherOf(new DateOnly(2026, 4, 3), new DateOnly(2026, 3, 4)));

    [Theory]
    [InlineData("tomorrow")]
    [InlineData("2026-11-24")]
    [InlineData("24 Nov 2026")]
    [InlineData("31/12/2026")]
    public void A_day_that_has_not_come_is_told_as_such(string text) => RunDateText.Parse(text, Today).ShouldBeOfType<RunDateReading.Future>();

    [Theory]
    [InlineData("")]
    [InlineData("soon")]
    [InlineData("32/1")]
    [InlineData("31 Feb")]
    [InlineData("2025-02-29")]
    [InlineData("13/13")]
    [InlineData("0 Nov")]
    [InlineData("1 ja")]
    [InlineData("2026-11")]
    [InlineData("1850-01-01")]
    [InlineData("9999999999")]
    [InlineData("-1 Nov")]
    [InlineData("١٢/١١")]
    public void What_is_no_date_is_told_as_such(string text) => RunDateText.Parse(text, Today).ShouldBeOfType<RunDateReading.Unreadable>();

    [Fact]
    public void Any_past_day_is_read_back_in_every_form_it_is_written_in() =>
        Gen.Int[0, 30_000].Sample(back =>
        {
            var day = Today.AddDays(-back);
            foreach (var format in (string[])["yyyy-MM-dd", "d MMM yyyy", "MMMM d, yyyy"])
            {
                RunDateText.Parse(day.ToString(format, System.Globalization.CultureInfo.InvariantCulture), Today).ShouldBe(new RunDateReading.Day(day));
            }
        });

    [Fact]
    public void No_text_is_ever_read_as_a_day_after_today() =>
        Gen.OneOf(Gen.String, Gen.String[Gen.Char["0123456789/-. novembr"], 0, 12]).Sample(text =>
            RunDateText.Parse(text, Today) is not RunDateReading.Day day || day.Date <= Today);
}
