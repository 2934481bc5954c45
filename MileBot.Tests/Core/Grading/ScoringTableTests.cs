using MileBot.Core;
using MileBot.Core.Grading;
using MileBot.Core.Times;

namespace MileBot.Tests.Core.Grading;

public class ScoringTableTests
{
    /// <summary>Reckoned by hand from the published coefficients: 0.0351 · (415 − 222.66)² = 1298.5, and so on.</summary>
    [Theory]
    [InlineData(222.66, Sex.Men, 1298)]
    [InlineData(223.13, Sex.Men, 1292)]
    [InlineData(247.64, Sex.Women, 1286)]
    [InlineData(240.00, Sex.Men, 1074)]
    [InlineData(300.00, Sex.Women, 913)]
    [InlineData(415.00, Sex.Men, 0)]
    [InlineData(414.99, Sex.Men, 0)]
    [InlineData(600.00, Sex.Men, 0)]
    [InlineData(120.00, Sex.Men, 1400)]
    public void The_mile_has_its_points(double seconds, Sex sex, int points) =>
        ScoringTable.OfMile(Surface.Track).Points(RaceTime.FromSeconds(seconds), sex).ShouldBe(points);

    [Fact]
    public void The_road_and_a_trial_are_scored_as_the_track_and_indoors_apart()
    {
        ScoringTable.OfMile(Surface.Road).ShouldBeSameAs(ScoringTable.OfMile(Surface.Track));
        ScoringTable.OfMile(Surface.Trial).ShouldBeSameAs(ScoringTable.OfMile(Surface.Track));
        ScoringTable.OfMile(Surface.Indoor).IsShortTrack.ShouldBeTrue();
        ScoringTable.OfMile(Surface.Indoor).Distance.ShouldBe(StandardDistance.Mile);
        ScoringTable.OfMile(Surface.Track).Distance.ShouldBe(StandardDistance.Mile);
        ScoringTable.OfMile(Surface.Track).IsShortTrack.ShouldBeFalse();
    }

    /// <summary>
    /// Each event's coefficients as published: reference and factor for men and women, checked where (reference − time) is 50 and
    /// 80 s.
    /// </summary>
    [Theory]
    [InlineData("800m", false, 182, 0.198, 250, 0.0688)]
    [InlineData("800m", true, 184, 0.197393, 264, 0.0572)]
    [InlineData("1000m", false, 237.5, 0.1123, 330, 0.0382)]
    [InlineData("1000m", true, 240, 0.1139, 340.4, 0.03473)]
    [InlineData("1500m", false, 385, 0.04066, 540, 0.0134)]
    [InlineData("1500m", true, 386, 0.042, 540, 0.01365)]
    [InlineData("mile", false, 415, 0.0351, 580, 0.01165)]
    [InlineData("mile", true, 415, 0.0369, 585.5, 0.01154)]
    [InlineData("2000m", false, 528, 0.02181, 750, 0.006766)]
    [InlineData("2000m", true, 528, 0.0226, 752.2, 0.00685)]
    [InlineData("3000m", false, 840, 0.00815, 1200, 0.002539)]
    [InlineData("3000m", true, 840, 0.008322, 1200, 0.00259)]
    [InlineData("2miles", false, 904.8, 0.00703, 1296.3, 0.002157)]
    [InlineData("2miles", true, 907, 0.00721, 1296.3, 0.002202)]
    [InlineData("5km", false, 1440, 0.002778, 2100, 0.000808)]
    [InlineData("5km", true, 1440, 0.0029, 2100, 0.000825)]
    public void Every_event_has_its_coefficients(string key, bool shortTrack, double men, double menFactor, double women, double womenFactor)
    {
        var table = ScoringTable.Find(StandardDistance.Find(key)!, shortTrack)!;

        foreach (var left in new[] { 50.0, 80.0 })
        {
            table.Points(RaceTime.FromSeconds((decimal)(men - left)), Sex.Men)
                .ShouldBe((int)((decimal)menFactor * (decimal)left * (decimal)left));
            table.Points(RaceTime.FromSeconds((decimal)(women - left)), Sex.Women)
                .ShouldBe((int)((decimal)womenFactor * (decimal)left * (decimal)left));
        }
    }

    [Fact]
    public void Other_distances_have_no_points() => ScoringTable.Find(StandardDistance.Marathon, shortTrack: false)
        .ShouldBeNull();

    [Fact]
    public void The_slowest_time_for_points_is_exact_for_every_number_of_points()
    {
        foreach (var surface in new[] { Surface.Track, Surface.Indoor })
        {
            foreach (var sex in Enum.GetValues<Sex>())
            {
                var table = ScoringTable.OfMile(surface);
                for (var points = 1; points <= ScoringTable.MaxPoints; points++)
                {
                    var slowest = table.SlowestFor(points, sex);
                    table.Points(slowest, sex).ShouldBeGreaterThanOrEqualTo(points);
                    table.Points(slowest + TimeGap.FromHundredths(1), sex).ShouldBeLessThan(points);
                }
            }
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1401)]
    public void There_are_1_to_1400_points(int points) =>
        Should.Throw<ArgumentOutOfRangeException>(() => ScoringTable.OfMile(Surface.Track).SlowestFor(points, Sex.Men)).ParamName
            .ShouldBe("points");
}
