using MileBot.Core;
using MileBot.Core.Pacing;
using MileBot.Core.Splits;
using MileBot.Core.Times;

namespace MileBot.Tests.Core.Splits;

public class SplitAnalysisTests
{
    /// <summary>Kerr's published halves, 1:51.8 and 1:50.9, and the published variation of 0.6 %.</summary>
    [Fact]
    public void Kerrs_mile_of_2026_is_the_most_even()
    {
        var analysis = SplitAnalysis.Of(EliteSplits.Of("Josh Kerr", 400, 800, 1200, 1600));

        analysis.Total.ShouldBe(RaceTime.FromHundredths(22_266));
        analysis.FirstHalf.TotalSeconds.ShouldBe(111.8, 0.05);
        analysis.SecondHalf.TotalSeconds.ShouldBe(110.9, 0.05);
        analysis.CoefficientOfVariation.ShouldBe(0.6, 0.05);
        analysis.Shape.ShouldBe(SplitShape.Even);
        analysis.Advice.ShouldBe(SplitAdvice.WellPaced);
        analysis.ComparedLaps.Count.ShouldBe(4);
        analysis.ComparedLaps[3].Length.Metres.ShouldBe(409.344m);
    }

    /// <summary>Kipyegon's published halves, 2:05.3 and 2:02.3, and laps of 62.6, 62.0, 62.2, 59.5 + 1.34.</summary>
    [Fact]
    public void Kipyegons_mile_of_2023_is_a_negative_split_with_a_kick()
    {
        var analysis = SplitAnalysis.Of(EliteSplits.Of("Faith Kipyegon", 400, 800, 1200, 1600));

        analysis.FirstHalf.TotalSeconds.ShouldBe(125.3, 0.05);
        analysis.SecondHalf.TotalSeconds.ShouldBe(122.3, 0.05);
        analysis.HalfDifference.Seconds.ShouldBe(-3m, 0.05m);
        analysis.Shape.ShouldBe(SplitShape.Negative);
        analysis.Fastest.ShouldBe(3);
        analysis.Slowest.ShouldBe(0);
        analysis.Advice.ShouldBe(SplitAdvice.CommitEarlier);
    }

    /// <summary>The parameters of the pacing model are the races' they are said to come from.</summary>
    [Fact]
    public void The_pacing_model_is_calibrated_on_record_races()
    {
        var kipyegon = SplitAnalysis.Of(EliteSplits.Of("Faith Kipyegon", 400, 800, 1200));
        var laps = kipyegon.ComparedLaps.Select(SplitAnalysis.PerLap).ToArray();

        (-kipyegon.HalfDifference.Hundredths / (double)kipyegon.Total.Hundredths)
            .ShouldBe(PacingModel.Calibrated.HalfDifference, 0.001);
        (laps[..3].Average() / laps[3] - 1).ShouldBe(PacingModel.Calibrated.Kick, 0.003);
        ((121.2 - 118.2) / 239.4).ShouldBe(PacingModel.Calibrated.HalfDifference, 0.001);
    }

    [Fact]
    public void A_first_lap_of_409_metres_isnt_called_slow_for_its_length()
    {
        var analysis = SplitAnalysis.Of(EliteSplits.Of("Thiago do Rosário André", 409.344, 809.344, 1209.344));

        analysis.Slowest.ShouldBe(1);
        analysis.Fastest.ShouldBe(3);
        SplitAnalysis.PerLap(analysis.ComparedLaps[0]).ShouldBe(58.76 * 400 / 409.344, 1e-9);
    }

    [Fact]
    public void Equal_laps_cost_nothing()
    {
        var analysis = SplitAnalysis.Of(Quarters(90, 90, 90, 90));

        analysis.CoefficientOfVariation.ShouldBe(0);
        analysis.EvenEquivalent.ShouldBe(RaceTime.FromMinutesAndSeconds(6));
        analysis.Cost.Hundredths.ShouldBe(0);
        (analysis.Fastest, analysis.Slowest).ShouldBe((0, 0));
        (analysis.FirstHalf, analysis.SecondHalf)
            .ShouldBe((RaceTime.FromMinutesAndSeconds(3), RaceTime.FromMinutesAndSeconds(3)));
    }

    /// <summary>
    /// Laps of 80, 100, 80, 100 s: mean 90, deviation 10, so 11.11 %. The even time is the root of 4.6 T² + O T − 0.000104 ·
    /// 1609.344² = 0 with O = Σ (0.000104 · 402.336² / t − 4.6 t), t = 4/3 and 5/3 min: O = −4.6 · 6 + 16.8350 · (1.5 + 1.2) =
    /// 17.8545 and T = 5.9544 min.
    /// </summary>
    [Fact]
    public void Uneven_laps_cost_what_the_oxygen_model_says()
    {
        var analysis = SplitAnalysis.Of(Quarters(80, 100, 80, 100));

        analysis.CoefficientOfVariation.ShouldBe(11.111, 0.001);
        analysis.EvenEquivalent.TotalSeconds.ShouldBe(EvenSeconds(17.8545), 0.05);
        analysis.Cost.ShouldBe(analysis.Total - analysis.EvenEquivalent);
        analysis.Cost.Hundredths.ShouldBePositive();

        static double EvenSeconds(double oxygen) =>
            60 * (-oxygen + Math.Sqrt(oxygen * oxygen + 4 * 4.6 * 0.000104 * 1609.344 * 1609.344)) / (2 * 4.6);
    }

    [Theory]
    [InlineData(90, 90, 90, 91, SplitShape.Even)]
    [InlineData(90, 90, 91, 90.8, SplitShape.Even)]
    [InlineData(90, 90, 91, 90.9, SplitShape.Positive)]
    [InlineData(91, 90.8, 90, 90, SplitShape.Even)]
    [InlineData(99.5, 99.5, 100.5, 100.5, SplitShape.Even)]
    [InlineData(100.5, 100.5, 99.5, 99.5, SplitShape.Even)]
    [InlineData(91, 90.9, 90, 90, SplitShape.Negative)]
    public void Halves_within_half_a_percent_are_even(double a, double b, double c, double d, SplitShape shape) =>
        SplitAnalysis.Of(Quarters(a, b, c, d)).Shape.ShouldBe(shape);

    [Theory]
    [InlineData(84, 90, 93, 93, SplitAdvice.StartSlower)]
    [InlineData(92, 92, 92, 84, SplitAdvice.CommitEarlier)]
    [InlineData(89, 88, 90, 94, SplitAdvice.SaveForTheEnd)]
    [InlineData(89, 93, 93, 89, SplitAdvice.HoldTheMiddle)]
    [InlineData(94, 88, 90, 90, SplitAdvice.SteadyTheRhythm)]
    [InlineData(88, 94, 90, 87.5, SplitAdvice.HoldTheMiddle)]
    [InlineData(87.5, 94, 90, 88, SplitAdvice.HoldTheMiddle)]
    [InlineData(90, 91, 91, 90, SplitAdvice.WellPaced)]
    public void Each_pattern_has_its_advice(double a, double b, double c, double d, SplitAdvice advice) =>
        SplitAnalysis.Of(Quarters(a, b, c, d)).Advice.ShouldBe(advice);

    [Fact]
    public void A_mile_is_compared_with_a_record_race_quarter_by_quarter()
    {
        var bannister = ShippedConfig.RecordBook.HeldOn(Surface.Track, Sex.Men, new DateOnly(1954, 5, 6))!;

        var comparison = SplitComparison.With(Quarters(115, 121.4, 124.6, 117.8), bannister)!;

        comparison.Record.Athlete.ShouldBe("Roger Bannister");
        comparison.Quarters.Select(quarter => quarter.Theirs.Seconds).ShouldBe([57.5m, 60.7m, 62.3m, 58.9m]);
        comparison.Quarters.Select(quarter => quarter.TheirsAtYourPace.Seconds).ShouldBe([115m, 121.4m, 124.6m, 117.8m]);
        comparison.Quarters
            .ShouldAllBe(quarter => quarter.Difference.Hundredths == 0 && quarter.Yours == quarter.TheirsAtYourPace);
        comparison.Quarters.Select(quarter => quarter.Quarter).ShouldBe([1, 2, 3, 4]);
    }

    [Fact]
    public void A_record_without_splits_is_compared_with_nothing()
    {
        var landy = ShippedConfig.RecordBook.HeldOn(Surface.Track, Sex.Men, new DateOnly(1954, 6, 21))!;

        SplitComparison.With(Quarters(90, 90, 90, 90), landy).ShouldBeNull();
    }

    [Fact]
    public void A_short_piece_is_compared_with_its_lap()
    {
        LapListText.Parse("2.1 88 90 92 89", Surface.Track).TryGetValue(out var leading, out _).ShouldBeTrue();
        LapListText.Parse("88 90 92 89 2.1", Surface.Track).TryGetValue(out var trailing, out _).ShouldBeTrue();

        SplitAnalysis.Of(leading!).ComparedLaps.Select(lap => lap.Time.Seconds).ShouldBe([90.1m, 90m, 92m, 89m]);
        SplitAnalysis.Of(trailing!).ComparedLaps.Select(lap => lap.Time.Seconds).ShouldBe([88m, 90m, 92m, 91.1m]);
    }

    [Fact]
    public void Two_splits_of_a_record_are_enough_to_compare_with()
    {
        var record = ShippedConfig.RecordBook.HeldOn(Surface.Track, Sex.Men, new DateOnly(1954, 6, 21))! with
        {
            Splits = [new(2 * Mile.Quarter, RaceTime.FromSeconds(120m)), new(Mile.Distance, RaceTime.FromSeconds(238m))],
        };

        SplitComparison.With(Quarters(90, 90, 90, 90), record)!.Quarters.Select(quarter => quarter.Theirs.Seconds)
            .ShouldBe([60m, 60m, 59m, 59m]);
    }

    [Fact]
    public void Laps_make_a_mile_or_none()
    {
        var quarter = new Lap(Mile.Quarter, RaceTime.FromSeconds(90m));

        Should.Throw<ArgumentException>(() => LapList.Of([quarter, quarter, quarter])).Message.ShouldContain("make a mile");
        Should.Throw<ArgumentException>(() => LapList.Of([new(Mile.Distance, RaceTime.FromSeconds(360m))]));
        Should.Throw<ArgumentException>(() => LapList.Of([quarter, quarter, quarter, new(Mile.Quarter, default)])).Message
            .ShouldContain("some time");
        Should.Throw<ArgumentOutOfRangeException>(() => Quarters(90, 90, 90, 90).SecondsAt(Distance.FromMetres(1610)));
        quarter.Pace.Per(Mile.Distance).ShouldBe(RaceTime.FromMinutesAndSeconds(6));
    }

    [Fact]
    public void The_time_at_a_point_is_found_within_its_lap()
    {
        var laps = Quarters(80, 100, 80, 100);

        laps.SecondsAt(default).ShouldBe(0);
        laps.SecondsAt(Mile.Quarter).ShouldBe(80);
        laps.SecondsAt(Distance.FromMillimetres(603_504)).ShouldBe(130);
        laps.SecondsAt(Mile.Distance).ShouldBe(360);
    }

    private static LapList Quarters(params double[] seconds) =>
        LapList.Of(seconds.Select(time => new Lap(Mile.Quarter, RaceTime.FromSeconds(time))));
}
