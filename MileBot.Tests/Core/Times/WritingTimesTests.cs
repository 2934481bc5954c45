using System.Globalization;
using MileBot.Core.Times;

namespace MileBot.Tests.Core.Times;

public class WritingTimesTests
{
    [Theory]
    [InlineData(0, "0:00", "0:00.00")]
    [InlineData(1, "0:00.01", "0:00.01")]
    [InlineData(5_890, "0:58.9", "0:58.90")]
    [InlineData(22_313, "3:43.13", "3:43.13")]
    [InlineData(22_840, "3:48.4", "3:48.40")]
    [InlineData(22_805, "3:48.05", "3:48.05")]
    [InlineData(40_200, "6:42", "6:42.00")]
    [InlineData(359_999, "59:59.99", "59:59.99")]
    [InlineData(360_000, "1:00:00", "1:00:00.00")]
    [InlineData(372_300, "1:02:03", "1:02:03.00")]
    [InlineData(372_350, "1:02:03.5", "1:02:03.50")]
    [InlineData(3_600_000, "10:00:00", "10:00:00.00")]
    public void A_time_is_written_with_the_decimals_it_has_or_with_two(long hundredths, string shortest, string full)
    {
        var time = RaceTime.FromHundredths(hundredths);

        RaceTimeText.Format(time).ShouldBe(shortest);
        RaceTimeText.FormatHundredths(time).ShouldBe(full);
        time.ToString().ShouldBe(shortest);
    }

    [Theory]
    [InlineData(40_200, 1, "6:42.0")]
    [InlineData(40_230, 1, "6:42.3")]
    [InlineData(40_235, 1, "6:42.35")]
    [InlineData(40_200, 0, "6:42")]
    public void No_decimal_that_a_time_has_is_left_out(long hundredths, int decimals, string expected)
    {
        Span<char> buffer = stackalloc char[RaceTimeText.MaxLength];

        RaceTimeText.TryFormat(RaceTime.FromHundredths(hundredths), buffer, out var written, decimals).ShouldBeTrue();

        buffer[..written].ToString().ShouldBe(expected);
    }

    [Theory]
    [InlineData(40_235, 6)]
    [InlineData(40_230, 5)]
    [InlineData(40_200, 3)]
    [InlineData(372_300, 6)]
    public void Too_little_room_is_told_and_nothing_counts_as_written(long hundredths, int room)
    {
        RaceTimeText.TryFormat(RaceTime.FromHundredths(hundredths), new char[room], out var written).ShouldBeFalse();

        written.ShouldBe(0);
        RaceTimeText.TryFormat(RaceTime.FromHundredths(hundredths), new char[room + 1], out written).ShouldBeTrue();
        written.ShouldBe(room + 1);
    }

    [Fact]
    public void The_longest_time_fits_the_stated_length()
    {
        RaceTimeText.FormatHundredths(RaceTime.FromHundredths(long.MaxValue)).Length
            .ShouldBeLessThanOrEqualTo(RaceTimeText.MaxLength);
    }

    [Theory]
    [InlineData("0", "0 s")]
    [InlineData("-3.4", "−3.4 s")]
    [InlineData("59.99", "+59.99 s")]
    [InlineData("60", "+1:00")]
    [InlineData("-62.3", "−1:02.3")]
    public void A_gap_has_a_sign_and_minutes_from_one_on(string seconds, string expected) =>
        TimeGap.FromHundredths((long)(100 * decimal.Parse(seconds, CultureInfo.InvariantCulture))).ToString().ShouldBe(expected);
}
