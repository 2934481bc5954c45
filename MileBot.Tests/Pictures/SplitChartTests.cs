namespace MileBot.Tests.Pictures;

public class SplitChartTests
{
    [Fact]
    public void Laps_are_compared_with_the_even_pace_by_400_m()
    {
        // Four quarters of 402.336 m in 90 s, run as equal parts of a mile in 6:00, are 89.477 s per 400 m each.
        var chart = Samples.Splits("2.1 89.48 89.48 89.48 89.46", besideBannister: false);

        chart.Even.ShouldBe(89.477, 0.001);
        chart.Laps.ShouldAllBe(lap => Math.Abs(lap.Faster) < 0.05);
        chart.Record.ShouldBeEmpty();
    }

    [Fact]
    public void A_lap_keeps_the_time_its_runner_knows_when_the_short_piece_is_joined_to_it()
    {
        var chart = Samples.Splits("2.1 88 90 92 86");

        chart.Laps.Select(lap => lap.Time.TotalSeconds).ShouldBe([88, 90, 92, 86]);
        chart.Laps[0].From.ShouldBe(0);
        chart.Laps[^1].To.ShouldBe(1);
        chart.Laps[2].Faster.ShouldBeLessThan(chart.Laps[3].Faster, "the fastest lap rises highest");
    }

    [Fact]
    public void The_record_race_is_run_at_the_pace_of_the_mile_beside_it()
    {
        var chart = Samples.Splits();

        chart.Record.Count.ShouldBe(4);
        chart.Record.Sum(quarter => quarter.Faster).ShouldBe(0, 0.05, "what is won in one quarter is lost in another");
        chart.Record.Select(quarter => quarter.Time.TotalSeconds).ShouldBe([57.5, 60.7, 62.3, 58.9]);
    }
}
