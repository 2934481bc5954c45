using System.Globalization;
using CsCheck;
using MileBot.Core.Times;
using MileBot.Pictures;

namespace MileBot.Tests.Pictures;

public class AxisTests
{
    private static readonly Gen<RaceTime> AnyTime = Gen.Long[6_000, 360_000].Select(RaceTime.FromHundredths);
    private static readonly Gen<DateOnly> AnyDate = Gen.Int[new DateOnly(1850, 1, 1).DayNumber, new DateOnly(2100, 1, 1).DayNumber].Select(DateOnly.FromDayNumber);

    [Fact]
    public void The_faster_time_is_the_higher() => Gen.Select(AnyTime, AnyTime, AnyTime).Sample((one, other, third) =>
    {
        var axis = new TimeAxis([one, other, third], 100, 500);
        return axis.Y(one).CompareTo(axis.Y(other)) == one.CompareTo(other) || Math.Abs(axis.Y(one) - axis.Y(other)) < 0.01;
    });

    [Fact]
    public void Times_have_a_few_round_ticks_to_read_them_by() => AnyTime.Array[1, 20].Sample(times =>
    {
        var axis = new TimeAxis(times, 100, 500);
        axis.Ticks.Count.ShouldBeInRange(2, 8);
        axis.Ticks.ShouldAllBe(tick => tick.Y >= 99.9f && tick.Y <= 500.1f);
        axis.Ticks.Select(tick => tick.Y).ShouldBeInOrder(SortDirection.Ascending);
        times.ShouldAllBe(time => axis.Y(time) > 100 && axis.Y(time) < 500);
        foreach (var (y, label) in axis.Ticks) axis.Y(Read(label)).ShouldBe(y, 0.05f);
    });

    [Fact]
    public void Identical_times_are_read_by_whole_seconds() =>
        new TimeAxis([Samples.Time("6:42.3"), Samples.Time("6:42.3")], 0, 100).Ticks.Select(tick => tick.Label).ShouldBe(["6:41", "6:42", "6:43", "6:44"]);

    [Fact]
    public void Dates_have_one_tick_at_least_and_as_many_as_there_is_room_for() => AnyDate.Array[1, 20].Sample(dates =>
    {
        var axis = new DateAxis(dates, 100, 900);
        axis.Ticks.Count.ShouldBeInRange(1, 6);
        axis.Ticks.ShouldAllBe(tick => tick.X >= 100 && tick.X <= 900);
        axis.Ticks.Select(tick => tick.X).ShouldBeInOrder(SortDirection.Ascending);
        axis.Ticks.DistinctBy(tick => tick.Label, StringComparer.Ordinal).Count().ShouldBe(axis.Ticks.Count);
    });

    [Theory]
    [InlineData("2026-11-20", "2026-11-20", "20 Nov 2026")]
    [InlineData("2026-01-02", "2026-01-04", "2 Jan|3 Jan|4 Jan")]
    [InlineData("2026-01-02", "2026-02-12", "2 Jan|16 Jan|30 Jan")]
    [InlineData("2026-03-02", "2026-11-20", "May 2026|Jul 2026|Sep 2026|Nov 2026")]
    [InlineData("1913-05-31", "2026-11-23", "1920|1940|1960|1980|2000|2020")]
    public void Dates_are_written_so_that_no_one_takes_a_month_for_a_day(string from, string to, string labels) =>
        string.Join('|', new DateAxis([Samples.On(from), Samples.On(to)], 0, 100).Ticks.Select(tick => tick.Label)).ShouldBe(labels);

    [Fact]
    public void A_single_day_stands_in_the_middle() => new DateAxis([Samples.Day], 100, 900).X(Samples.Day).ShouldBe(500);

    private static RaceTime Read(string label) =>
        RaceTime.FromSeconds(label.Split(':').Select(part => decimal.Parse(part, CultureInfo.InvariantCulture)).Aggregate((sum, part) => 60 * sum + part));
}
