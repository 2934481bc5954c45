using System.Globalization;
using CsCheck;
using MileBot.Calendar;

namespace MileBot.Tests.Calendar;

public sealed class DueDateTextTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);

    [Theory]
    [InlineData("today", "2026-11-23")]
    [InlineData("Tomorrow", "2026-11-24")]
    [InlineData("in 8 weeks", "2027-01-18")]
    [InlineData("10 days", "2026-12-03")]
    [InlineData("1 month", "2026-12-23")]
    [InlineData("in 1 year", "2027-11-23")]
    [InlineData("2027-05-01", "2027-05-01")]
    [InlineData("1 May", "2027-05-01")]
    [InlineData("23 nov", "2026-11-23")]
    [InlineData("22 nov", "2027-11-22")]
    [InlineData("Nov 30th, 2026", "2026-11-30")]
    [InlineData("31/12", "2026-12-31")]
    [InlineData("29 Feb", "2028-02-29")]
    public void A_day_is_the_next_such_day(string text, string expected) =>
        DueDateText.Parse(text, Today).ShouldBe([DateOnly.ParseExact(expected, "yyyy-MM-dd", CultureInfo.InvariantCulture)]);

    [Theory]
    [InlineData("2026-11-22")]
    [InlineData("30 Feb")]
    [InlineData("soon")]
    [InlineData("")]
    [InlineData("2027-13-01")]
    public void What_is_over_or_no_day_is_not_read(string text) => DueDateText.Parse(text, Today).ShouldBeEmpty();

    [Fact]
    public void A_day_that_could_be_two_is_both() =>
        DueDateText.Parse("3/4", Today).ShouldBe([new DateOnly(2027, 4, 3), new DateOnly(2027, 3, 4)]);

    [Fact]
    public void Every_day_to_come_is_read_as_it_is_written() =>
        Gen.Int[0, 20_000].Select(days => Today.AddDays(days)).Sample(day =>
            DueDateText.Parse(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), Today) is [var read] && read == day);

    [Fact]
    public void No_text_at_all_makes_it_fail() =>
        Gen.String.Sample(text => DueDateText.Parse(text, Today).All(day => day >= Today));
}
