using MileBot.Core;
using MileBot.Core.Conditions;
using MileBot.Core.Times;
using MileBot.Tests.Core.Reference;

namespace MileBot.Tests.Core.Conditions;

public class FactorTests
{
    public static TheoryData<string> TrackFactors => ReferenceCase.Ids("ncaa_track_factor");

    [Theory, MemberData(nameof(TrackFactors))]
    public void Track_factors_are_those_published(string id)
    {
        var published = ReferenceCase.Get(id);

        IndoorTrackConversion.Factor(
                StandardDistance.Find(published.Text("event"))!,
                published.Text("sex") is "M" ? Sex.Men : Sex.Women,
                Kind(published.Text("from")),
                Kind(published.Text("to")))!.Value
            .ShouldBe(published.Expected.GetProperty("multiply_by").GetDouble(), published.Tolerance());

        static IndoorTrack Kind(string name) => name switch
        {
            "flat" => IndoorTrack.Flat,
            "undersized" => IndoorTrack.Undersized,
            _ => IndoorTrack.BankedOrOversized,
        };
    }

    /// <summary>The NCAA's factors: flat to banked, undersized to flat.</summary>
    [Theory]
    [InlineData("800m", Sex.Men, 0.9859, 0.9923)]
    [InlineData("800m", Sex.Women, 0.9886, 0.9951)]
    [InlineData("1000m", Sex.Men, 0.9864, 0.9929)]
    [InlineData("1000m", Sex.Women, 0.9892, 0.9958)]
    [InlineData("1500m", Sex.Men, 0.9872, null)]
    [InlineData("1500m", Sex.Women, 0.9901, null)]
    [InlineData("mile", Sex.Men, 0.9874, 0.9941)]
    [InlineData("mile", Sex.Women, 0.9902, 0.9969)]
    [InlineData("3000m", Sex.Men, 0.9885, 0.9953)]
    [InlineData("3000m", Sex.Women, 0.9915, 0.9981)]
    [InlineData("5km", Sex.Men, 0.9894, 0.9961)]
    [InlineData("5km", Sex.Women, 0.9924, 0.9989)]
    public void Each_distance_has_its_track_factors(string key, Sex sex, double toBanked, double? toFlat)
    {
        var distance = StandardDistance.Find(key)!;

        IndoorTrackConversion.Factor(distance, sex, IndoorTrack.Flat, IndoorTrack.BankedOrOversized).ShouldBe(toBanked);
        IndoorTrackConversion.Factor(distance, sex, IndoorTrack.Undersized, IndoorTrack.Flat).ShouldBe(toFlat);
        IndoorTrackConversion.Factor(distance, sex, IndoorTrack.Flat, IndoorTrack.Flat).ShouldBe(1);
        IndoorTrackConversion.Factor(distance, sex, IndoorTrack.BankedOrOversized, IndoorTrack.Flat).ShouldBe(1 / toBanked);
    }

    [Theory]
    [InlineData(Sex.Men, 0.9816)]
    [InlineData(Sex.Women, 0.9871)]
    public void From_undersized_to_banked_the_mile_has_the_published_factor(Sex sex, double factor) =>
        IndoorTrackConversion.Factor(StandardDistance.Mile, sex, IndoorTrack.Undersized, IndoorTrack.BankedOrOversized)
            .ShouldBe(factor);

    /// <summary>The published example: 4:02 on a flat track is 3:59 on a banked one.</summary>
    [Fact]
    public void A_flat_4_02_is_a_banked_3_59()
    {
        var flat = RaceTime.FromMinutesAndSeconds(4, 2);

        var banked = IndoorTrackConversion.Convert(flat, StandardDistance.Mile, Sex.Men, IndoorTrack.Flat, IndoorTrack.BankedOrOversized);

        banked!.Value.TotalSeconds.ShouldBe(239, 0.5);
        IndoorTrackConversion.Convert(flat, StandardDistance.Marathon, Sex.Men, IndoorTrack.Flat, IndoorTrack.BankedOrOversized)
            .ShouldBeNull();
        IndoorTrackConversion.Factor(StandardDistance.Metres1500, Sex.Men, IndoorTrack.Undersized, IndoorTrack.BankedOrOversized)
            .ShouldBeNull();
    }

    [Theory]
    [InlineData(1000, 0.99453, 0.99435)]
    [InlineData(2000, 0.98995, 0.98960)]
    [InlineData(3000, 0.98567, 0.98515)]
    [InlineData(4000, 0.98116, 0.98048)]
    [InlineData(4500, 0.97867, 0.97791)]
    [InlineData(5000, 0.97596, 0.97510)]
    [InlineData(5500, 0.97298, 0.97202)]
    [InlineData(6000, 0.96967, 0.96861)]
    [InlineData(7000, 0.96193, 0.96063)]
    [InlineData(7220, 0.96000, 0.95864)]
    [InlineData(7500, 0.95741, 0.95598)]
    public void Altitude_factors_are_those_published(double feet, double men, double women)
    {
        Altitude.Factor(Sex.Men, feet)!.Value.ShouldBe(men, 1e-12);
        Altitude.Factor(Sex.Women, feet)!.Value.ShouldBe(women, 1e-12);
    }

    [Fact]
    public void Between_the_rows_altitude_goes_in_a_straight_line()
    {
        Altitude.Factor(Sex.Men, 1500)!.Value.ShouldBe((0.99453 + 0.98995) / 2, 1e-12);
        Altitude.Factor(Sex.Women, 500)!.Value.ShouldBe((1 + 0.99435) / 2, 1e-12);
        Altitude.Factor(Sex.Women, 0).ShouldBe(1);
        Altitude.Factor(Sex.Women, -10).ShouldBe(1);
        Altitude.Factor(Sex.Women, 7500.1).ShouldBeNull();
        Altitude.ToFeet(304.8).ShouldBe(1000, 1e-9);
        Altitude.HighestFeet.ShouldBe(7500);
    }

    /// <summary>
    /// The published examples: 800 m in 120 s at 8,000 ft is 116.339 s, and a mile of 4:03 at 5,500 ft is 3:56.
    /// </summary>
    [Fact]
    public void Published_altitude_examples_are_reproduced()
    {
        (120 * Altitude.TinmanFactor(Distance.FromMetres(800), 8000)).ShouldBe(116.339, 0.0005);
        (243 * Altitude.Factor(Sex.Men, 5500)!.Value).ShouldBe(236.4, 0.05);
        Altitude.TinmanFactor(Mile.Distance, 749.9).ShouldBe(1);
        Altitude.TinmanFactor(Mile.Distance, 750).ShouldBe(1.000002, 1e-6);
        Altitude.TinmanFactor(Mile.Distance, 2000).ShouldBeInRange(0.97, 1);
    }

    /// <summary>Hadley's bands, in °F.</summary>
    [Theory]
    [InlineData(90, 0, 0)]
    [InlineData(100, 0, 0)]
    [InlineData(101, 0, 0.5)]
    [InlineData(110, 0, 0.5)]
    [InlineData(111, 0.5, 1)]
    [InlineData(121, 1, 2)]
    [InlineData(131, 2, 3)]
    [InlineData(141, 3, 4.5)]
    [InlineData(151, 4.5, 6)]
    [InlineData(161, 6, 8)]
    [InlineData(171, 8, 10)]
    [InlineData(180, 8, 10)]
    public void Heat_bands_are_hadleys(double sum, double from, double to) => Heat.Band(sum).ShouldBe((from, to));

    [Fact]
    public void Above_180_there_is_no_band()
    {
        Heat.Band(180.1).ShouldBeNull();
        Heat.Sum(25, 15).ShouldBe(77 + 59);
        Heat.SurrogatePercent(150).ShouldBe(4, 1e-9);
        Heat.SurrogatePercent(100).ShouldBe(0);
        Heat.SurrogatePercent(90).ShouldBe(0);
    }
}
