using MileBot.Core.Times;

namespace MileBot.Tests.Core.Times;

public class RaceTimeTests
{
    [Fact]
    public void Every_factory_makes_the_same_time()
    {
        var time = RaceTime.FromHundredths(40_230);

        RaceTime.FromSeconds(402.3m).ShouldBe(time);
        RaceTime.FromSeconds(402.3).ShouldBe(time);
        RaceTime.FromMinutesAndSeconds(6, 42.3m).ShouldBe(time);
        RaceTime.FromTimeSpan(TimeSpan.FromMilliseconds(402_300)).ShouldBe(time);
        time.ToTimeSpan().ShouldBe(TimeSpan.FromMilliseconds(402_300));
        time.Seconds.ShouldBe(402.3m);
        time.TotalSeconds.ShouldBe(402.3);
    }

    [Theory]
    [InlineData(0.004, 0)]
    [InlineData(0.005, 1)]
    [InlineData(0.014, 1)]
    [InlineData(0.015, 2)]
    public void Seconds_are_rounded_to_the_nearest_hundredth_and_a_half_goes_up(double seconds, long hundredths)
    {
        RaceTime.FromSeconds((decimal)seconds).Hundredths.ShouldBe(hundredths);
        RaceTime.FromSeconds(seconds).Hundredths.ShouldBe(hundredths);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(99_999, 1)]
    [InlineData(100_000, 1)]
    [InlineData(100_001, 2)]
    public void A_measured_span_counts_its_part_of_a_hundredth_as_a_whole(long ticks, long hundredths) =>
        RaceTime.FromTimeSpan(new TimeSpan(ticks)).Hundredths.ShouldBe(hundredths);

    [Fact]
    public void No_time_is_negative_endless_or_has_sixty_seconds()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => RaceTime.FromHundredths(-1));
        Should.Throw<ArgumentOutOfRangeException>(() => RaceTime.FromSeconds(-0.01m));
        Should.Throw<ArgumentOutOfRangeException>(() => RaceTime.FromSeconds(-0.01));
        Should.Throw<ArgumentOutOfRangeException>(() => RaceTime.FromSeconds(double.NaN)).Message.ShouldContain("finite");
        Should.Throw<ArgumentOutOfRangeException>(() => RaceTime.FromSeconds(double.PositiveInfinity));
        Should.Throw<ArgumentOutOfRangeException>(() => RaceTime.FromTimeSpan(TimeSpan.FromTicks(-1)));
        Should.Throw<ArgumentOutOfRangeException>(() => RaceTime.FromMinutesAndSeconds(-1));
        Should.Throw<ArgumentOutOfRangeException>(() => RaceTime.FromMinutesAndSeconds(6, 60));
        Should.Throw<ArgumentOutOfRangeException>(() => RaceTime.FromMinutesAndSeconds(6, -1));
        RaceTime.FromMinutesAndSeconds(0, 59.99m).Hundredths.ShouldBe(5_999);
        RaceTime.FromHundredths(0).ShouldBe(default);
    }

    [Fact]
    public void Times_are_ordered_by_length()
    {
        var (fast, slow) = (RaceTime.FromHundredths(1), RaceTime.FromHundredths(2));
        var same = RaceTime.FromHundredths(1);

        (fast < slow, fast <= slow, fast > slow, fast >= slow).ShouldBe((true, true, false, false));
        (fast < same, fast <= same, fast > same, fast >= same).ShouldBe((false, true, false, true));
        (slow < fast, slow <= fast, slow > fast, slow >= fast).ShouldBe((false, false, true, true));
        fast.CompareTo(slow).ShouldBeNegative();
        fast.CompareTo(same).ShouldBe(0);
    }

    [Fact]
    public void A_difference_has_a_sign_and_leads_back()
    {
        var (fast, slow) = (RaceTime.FromHundredths(39_000), RaceTime.FromHundredths(40_230));

        (fast - slow).Hundredths.ShouldBe(-1_230);
        (fast - slow).Seconds.ShouldBe(-12.3m);
        (fast - slow).Size.ShouldBe(RaceTime.FromHundredths(1_230));
        (slow + (fast - slow)).ShouldBe(fast);
        (fast + slow).Hundredths.ShouldBe(79_230);
        Should.Throw<ArgumentOutOfRangeException>(() => fast + TimeGap.FromHundredths(-39_001));
    }

    [Fact]
    public void Gaps_are_ordered_from_the_fastest()
    {
        var (less, more) = (TimeGap.FromHundredths(-5), TimeGap.FromHundredths(3));
        var same = TimeGap.FromHundredths(-5);

        (less < more, less <= more, less > more, less >= more).ShouldBe((true, true, false, false));
        (less < same, less <= same, less > same, less >= same).ShouldBe((false, true, false, true));
        less.CompareTo(more).ShouldBeNegative();
    }

    [Fact]
    public void Limits_include_both_ends()
    {
        var limits = TimeLimits.Mile;

        limits.Allow(limits.Fastest).ShouldBeTrue();
        limits.Allow(limits.Slowest).ShouldBeTrue();
        limits.Allow(limits.Fastest + TimeGap.FromHundredths(-1)).ShouldBeFalse();
        limits.Allow(limits.Slowest + TimeGap.FromHundredths(1)).ShouldBeFalse();
    }
}
