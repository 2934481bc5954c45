using MileBot.Core;
using MileBot.Core.Converting;
using MileBot.Core.Times;

namespace MileBot.Tests.Core.Converting;

public class ConverterTests
{
    /// <summary>The rule as Track &amp; Field News and MileSplit print it: 3:49.27 is 4:07.64, 3:40.05 is 3:57.58.</summary>
    [Theory]
    [InlineData(229.27, 247.64)]
    [InlineData(220.05, 237.58)]
    public void A_1500_is_a_mile_by_the_rule_of_108(double metric, double mile)
    {
        var conversion = Converter.Convert(RaceTime.FromSeconds(metric), StandardDistance.Metres1500, StandardDistance.Mile)[0];

        conversion.Method.ShouldBe(ConversionMethod.RuleOf108);
        conversion.Time.TotalSeconds.ShouldBe(mile, 0.1);
        conversion.Explanation.ShouldContain("1.08");
    }

    [Fact]
    public void A_mile_is_a_1500_by_the_same_rule_backwards()
    {
        var there = Converter.Convert(RaceTime.FromSeconds(300m), StandardDistance.Metres1500, StandardDistance.Mile)[0].Time;

        there.ShouldBe(RaceTime.FromSeconds(324m));
        Converter.Convert(there, StandardDistance.Mile, StandardDistance.Metres1500)[0].Time.ShouldBe(RaceTime.FromSeconds(300m));
    }

    /// <summary>At 1100 points the tables print 3:57.97 for the mile and 3:40.52 for 1500 m.</summary>
    [Fact]
    public void Equal_points_convert_as_the_scoring_tables_do()
    {
        var conversion = Converter.Convert(RaceTime.FromSeconds(220.52m), StandardDistance.Metres1500, StandardDistance.Mile, Sex.Men)
            .Single(one => one.Method == ConversionMethod.ScoringTables);

        conversion.Time.TotalSeconds.ShouldBe(237.97, 0.02);
        conversion.Explanation.ShouldContain("points");
    }

    [Fact]
    public void Short_track_has_tables_of_its_own()
    {
        var time = RaceTime.FromSeconds(220.52m);

        Points(shortTrack: true).ShouldNotBe(Points(shortTrack: false));

        RaceTime Points(bool shortTrack) => Converter.Convert(time, StandardDistance.Metres1500, StandardDistance.Mile, Sex.Men, shortTrack)
            .Single(one => one.Method == ConversionMethod.ScoringTables).Time;
    }

    [Fact]
    public void Methods_that_dont_fit_are_left_out()
    {
        var time = RaceTime.FromMinutesAndSeconds(5);

        Methods(StandardDistance.Metres1500, StandardDistance.Mile, Sex.Women)
            .ShouldBe([ConversionMethod.RuleOf108, ConversionMethod.Riegel, ConversionMethod.ScoringTables, ConversionMethod.EvenPace]);
        Methods(StandardDistance.Metres1500, StandardDistance.Mile, null)
            .ShouldBe([ConversionMethod.RuleOf108, ConversionMethod.Riegel, ConversionMethod.EvenPace]);
        Methods(StandardDistance.Mile, StandardDistance.Metres1600, Sex.Women)
            .ShouldBe([ConversionMethod.EvenPace, ConversionMethod.Riegel]);
        Methods(StandardDistance.Metres3200, StandardDistance.TwoMiles, Sex.Women)
            .ShouldBe([ConversionMethod.EvenPace, ConversionMethod.Riegel]);
        Methods(StandardDistance.Metres1600, StandardDistance.Metres3200, Sex.Women)
            .ShouldBe([ConversionMethod.Riegel, ConversionMethod.EvenPace]);
        Converter.Convert(RaceTime.FromMinutesAndSeconds(10), StandardDistance.Mile, StandardDistance.Metres1500, Sex.Men)
            .ShouldNotContain(one => one.Method == ConversionMethod.ScoringTables);
        Converter.Convert(RaceTime.FromSeconds(415m), StandardDistance.Mile, StandardDistance.Metres1500, Sex.Men)
            .ShouldNotContain(one => one.Method == ConversionMethod.ScoringTables);
        Converter.Convert(RaceTime.FromMinutesAndSeconds(3), StandardDistance.Mile, StandardDistance.Metres1500, Sex.Men)
            .ShouldNotContain(one => one.Method == ConversionMethod.ScoringTables);

        ConversionMethod[] Methods(StandardDistance from, StandardDistance to, Sex? sex) =>
            [.. Converter.Convert(time, from, to, sex).Select(one => one.Method)];
    }

    /// <summary>
    /// A mile is 1609.344 / 1600 of 1600 m: 5:00 becomes 5:01.75; Riegel's 1.08-power of the difference is 5:01.86.
    /// </summary>
    [Fact]
    public void School_distances_convert_at_even_pace()
    {
        var conversions = Converter.Convert(RaceTime.FromMinutesAndSeconds(5), StandardDistance.Metres1600, StandardDistance.Mile);

        conversions[0].Time.ShouldBe(RaceTime.FromMinutesAndSeconds(5, 1.75m));
        conversions.Select(conversion => conversion.Explanation)
            .ShouldBe(["the same pace over both", "Riegel's formula, with the exponent 1.06"]);
        conversions[1].Time.TotalSeconds.ShouldBe(300 * Math.Pow(1.00584, 1.06), 0.006);
    }

    [Fact]
    public void It_knows_its_distances()
    {
        Converter.Distances.Select(distance => distance.Key).ShouldBe(["1500m", "1600m", "mile", "3000m", "3200m", "2miles"]);
        Should.Throw<ArgumentOutOfRangeException>(() => Converter.Convert(default, StandardDistance.Mile, StandardDistance.Metres1500)).ParamName.ShouldBe("time");
    }
}
