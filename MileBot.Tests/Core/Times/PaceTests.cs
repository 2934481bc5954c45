using MileBot.Core.Times;

namespace MileBot.Tests.Core.Times;

public class PaceTests
{
    [Fact]
    public void A_mile_is_four_laps_and_what_comes_before_the_first()
    {
        Mile.Distance.Metres.ShouldBe(1609.344m);
        Mile.Metres.ShouldBe(1609.344m);
        (4 * Mile.Lap + Mile.BeforeFirstLap).ShouldBe(Mile.Distance);
        (4 * Mile.Quarter).ShouldBe(Mile.Distance);
    }

    /// <summary>3:43.13 · 400 / 1609.344 = 55.4586…, worked out by hand.</summary>
    [Fact]
    public void The_lap_pace_of_a_mile_is_rounded_once()
    {
        Mile.LapPace(RaceTime.FromHundredths(22_313)).ShouldBe(RaceTime.FromHundredths(5_546));
        Mile.LapPace(RaceTime.FromMinutesAndSeconds(6, 42.3m)).ShouldBe(RaceTime.FromHundredths(9_999));
    }

    [Fact]
    public void A_pace_reads_back_as_it_was_given()
    {
        var pace = Pace.Of(RaceTime.FromMinutesAndSeconds(8), Mile.Distance);

        pace.Per(Mile.Distance).ShouldBe(RaceTime.FromMinutesAndSeconds(8));
        pace.Per(Distance.FromMetres(1000)).ShouldBe(RaceTime.FromMinutesAndSeconds(4, 58.26m));
        pace.ToString().ShouldBe("8:00 /mi");
    }

    [Fact]
    public void Half_a_hundredth_goes_up()
    {
        var pace = Pace.Of(RaceTime.FromHundredths(1), Distance.FromMetres(2));

        pace.Per(Distance.FromMetres(1)).Hundredths.ShouldBe(1);
        pace.Per(Distance.FromMetres(0.999m)).Hundredths.ShouldBe(0);
    }

    [Fact]
    public void Paces_are_equal_when_the_speed_is()
    {
        var pace = Pace.Of(RaceTime.FromMinutesAndSeconds(4), Distance.FromMetres(1600));

        Pace.Of(RaceTime.FromMinutesAndSeconds(1), Mile.Lap).ShouldBe(pace);
        pace.MetresPerSecond.ShouldBe(400 / 60.0, 1e-12);
        default(Pace).MetresPerSecond.ShouldBe(0);
        default(Pace).Per(Mile.Distance).ShouldBe(default);
    }

    [Fact]
    public void The_faster_pace_is_the_lesser()
    {
        var fast = Pace.Of(RaceTime.FromSeconds(60m), Mile.Lap);
        var slow = Pace.Of(RaceTime.FromSeconds(250m), Distance.FromMetres(1600));
        var same = Pace.Of(RaceTime.FromSeconds(30m), Distance.FromMetres(200));

        (fast < slow, fast <= slow, fast > slow, fast >= slow).ShouldBe((true, true, false, false));
        (fast < same, fast <= same, fast > same, fast >= same).ShouldBe((false, true, false, true));
        (slow < fast, slow > fast).ShouldBe((false, true));
        default(Pace).CompareTo(fast).ShouldBeNegative();
    }

    [Fact]
    public void There_is_no_pace_over_no_distance() =>
        Should.Throw<ArgumentOutOfRangeException>(() => Pace.Of(RaceTime.FromSeconds(60m), default)).ParamName
            .ShouldBe("distance");

    [Fact]
    public void Distances_are_exact_ordered_and_never_negative()
    {
        var (shorter, longer) = (Distance.FromMetres(9.344m), Distance.FromMillimetres(409_344));

        (longer - shorter).ShouldBe(Mile.Lap);
        (shorter < longer, shorter <= longer, shorter > longer, shorter >= longer).ShouldBe((true, true, false, false));
        (shorter < shorter + default(Distance), shorter <= shorter + default(Distance)).ShouldBe((false, true));
        (shorter > shorter + default(Distance), shorter >= shorter + default(Distance)).ShouldBe((false, true));
        longer.CompareTo(shorter).ShouldBePositive();
        shorter.ToString().ShouldBe("9.344 m");
        Mile.Lap.ToString().ShouldBe("400 m");
        Distance.FromMetres(0.0005m).Millimetres.ShouldBe(1);
        Should.Throw<ArgumentOutOfRangeException>(() => shorter - longer);
        Should.Throw<ArgumentOutOfRangeException>(() => Distance.FromMillimetres(-1));
        Should.Throw<ArgumentOutOfRangeException>(() => -1 * Mile.Lap);
    }

    [Fact]
    public void Standard_distances_are_found_by_key_and_ordered_by_length()
    {
        StandardDistance.Find("half")!.Length.Metres.ShouldBe(21_097.5m);
        StandardDistance.Find("marathon")!.Length.Metres.ShouldBe(42_195m);
        StandardDistance.Find("2miles")!.Length.Metres.ShouldBe(3218.688m);
        StandardDistance.Find("mile").ShouldBe(StandardDistance.Mile);
        StandardDistance.Find("league").ShouldBeNull();
        StandardDistance.HalfMarathon.ToString().ShouldBe("half marathon");
        StandardDistance.All.Select(distance => distance.Length).ShouldBeInOrder();
        StandardDistance.All.Select(distance => distance.Key).Distinct(StringComparer.Ordinal).Count()
            .ShouldBe(StandardDistance.All.Count);
    }
}
