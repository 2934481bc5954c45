using CsCheck;
using MileBot.Core.Times;
using MileBot.Pictures;
using SkiaSharp;

namespace MileBot.Tests.Pictures;

public class StaircaseTests
{
    private static readonly Gen<DatedTime> AnyMile = Gen.Select(
        Gen.Int[0, 2_000].Select(day => Samples.Day.AddDays(-day)), Gen.Long[22_000, 100_000].Select(RaceTime.FromHundredths),
        (day, time) => new DatedTime(day, time));

    [Fact]
    public void Steps_are_the_miles_that_were_a_best_on_their_day()
    {
        var staircase = Samples.Staircase(attempts:
        [
            Samples.Ran("2026-03-01", "6:50"), Samples.Ran("2026-01-01", "7:10"), Samples.Ran("2026-02-01", "7:20"),
            Samples.Ran("2026-03-01", "6:55"), Samples.Ran("2026-04-01", "6:50"),
        ]);

        staircase.Steps.ShouldBe([Samples.Ran("2026-01-01", "7:10"), Samples.Ran("2026-03-01", "6:50")]);
    }

    [Fact]
    public void Each_step_is_faster_and_later_than_the_one_before_and_the_last_is_the_best() => AnyMile.List[1, 50].Sample(miles =>
    {
        var steps = Samples.Staircase(attempts: miles).Steps;
        steps[^1].Time.ShouldBe(miles.Min(mile => mile.Time));
        steps.Zip(steps.Skip(1)).ShouldAllBe(pair => pair.Second.On > pair.First.On && pair.Second.Time < pair.First.Time);
    });

    [Fact]
    public void The_line_reaches_the_best_and_goes_on_to_the_right_end() => AnyMile.List[1, 50].Sample(miles =>
    {
        var layout = new StaircaseLayout(Samples.Staircase(attempts: miles));
        var best = layout.Times.Y(miles.Min(mile => mile.Time));
        layout.Line[0].ShouldBe(layout.Steps[0]);
        layout.Line[^1].ShouldBe(new SKPoint(StaircaseLayout.Area.Right, best));
        layout.Line.Min(corner => corner.Y).ShouldBe(best);
        layout.Line.Zip(layout.Line.Skip(1)).ShouldAllBe(pair => pair.First.X == pair.Second.X || pair.First.Y == pair.Second.Y);
    });

    [Fact]
    public void Everything_stands_within_the_chart() => Gen.Select(AnyMile.List[1, 50], Gen.Long[20_000, 120_000].Select(RaceTime.FromHundredths)).Sample((miles, goal) =>
    {
        var layout = new StaircaseLayout(Samples.Staircase(goal: goal, attempts: miles));
        layout.Attempts.Concat(layout.Line.SkipLast(1)).ShouldAllBe(point => StaircaseLayout.Area.Contains(point));
        layout.GoalY!.Value.ShouldBeInRange(StaircaseLayout.Area.Top, StaircaseLayout.Area.Bottom);
    });

    [Fact]
    public void The_best_is_drawn_where_it_stands()
    {
        var staircase = Samples.Staircase(attempts: Samples.Miles(500));
        using var picture = SKBitmap.Decode(Samples.Studio().Draw(staircase)!.Png.Span);
        var best = new StaircaseLayout(staircase).Steps[^1];

        picture.GetPixel((int)best.X, (int)best.Y).ShouldBe(Look.Amber);
    }
}
