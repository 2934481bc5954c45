using MileBot.Core;
using MileBot.Core.Times;

namespace MileBot.Tests.Core.Times;

public class OfficialTimeTests
{
    [Theory]
    [InlineData(40_231, Surface.Track, Timing.Automatic, 40_231)]
    [InlineData(40_231, Surface.Indoor, Timing.Automatic, 40_231)]
    [InlineData(40_231, Surface.Trial, Timing.Automatic, 40_231)]
    [InlineData(40_231, Surface.Track, Timing.Hand, 40_240)]
    [InlineData(40_230, Surface.Track, Timing.Hand, 40_230)]
    [InlineData(40_239, Surface.Indoor, Timing.Watch, 40_240)]
    [InlineData(40_201, Surface.Trial, Timing.Watch, 40_210)]
    [InlineData(40_201, Surface.Road, Timing.Automatic, 40_300)]
    [InlineData(40_300, Surface.Road, Timing.Automatic, 40_300)]
    [InlineData(40_299, Surface.Road, Timing.Hand, 40_300)]
    [InlineData(40_299, Surface.Road, Timing.Watch, 40_300)]
    public void Official_times_go_up_to_the_unit_of_their_rule(long typed, Surface surface, Timing timing, long official) =>
        OfficialTime.Of(RaceTime.FromHundredths(typed), surface, timing).Hundredths.ShouldBe(official);

    /// <summary>The examples of the rule itself: 2:09:44.3 on the road is 2:09:45, 10.11 by hand is 10.2.</summary>
    [Fact]
    public void The_examples_of_the_rule_book_hold()
    {
        OfficialTime.Of(RaceTime.FromSeconds(2 * 3600 + 9 * 60 + 44.3m), Surface.Road, Timing.Automatic)
            .ShouldBe(RaceTime.FromSeconds(2 * 3600 + 9 * 60 + 45m));
        OfficialTime.Of(RaceTime.FromSeconds(10.11m), Surface.Track, Timing.Hand).ShouldBe(RaceTime.FromSeconds(10.2m));
        RaceTime.FromTimeSpan(TimeSpan.FromSeconds(26 * 60 + 17.533)).ShouldBe(RaceTime.FromSeconds(26 * 60 + 17.54m));
    }
}
