using MileBot.Core;
using MileBot.Core.Conditions;
using MileBot.Core.Times;

namespace MileBot.Tests.Core.Conditions;

public class ConditionsReportTests
{
    private static readonly RaceTime Five = RaceTime.FromMinutesAndSeconds(5);

    [Fact]
    public void A_day_of_which_nothing_is_known_changes_nothing()
    {
        var report = ConditionsReport.Of(Five, new());

        report.Effects.ShouldBeEmpty();
        report.Warnings.ShouldBeEmpty();
        (report.Time, report.Neutral, report.NeutralFastest, report.NeutralSlowest).ShouldBe((Five, Five, Five, Five));
    }

    /// <summary>300 s · (1 − 0.9874) = 3.78 s for men, · (1 − 0.9902) = 2.94 s for women.</summary>
    [Fact]
    public void A_flat_track_costs_what_the_ncaa_says()
    {
        var men = Only(new() { Track = IndoorTrack.Flat, Sex = Sex.Men });
        var either = Only(new() { Track = IndoorTrack.Flat });

        (men.Least.Seconds, men.Best.Seconds, men.Most.Seconds).ShouldBe((3.78m, 3.78m, 3.78m));
        (either.Least.Seconds, either.Best.Seconds, either.Most.Seconds).ShouldBe((2.94m, 3.36m, 3.78m));
        men.Factor.ShouldBe(ConditionFactor.TrackSize);
        men.Source.ShouldContain("NCAA");
        men.Explanation.ShouldEndWith(".");
        Only(new() { Track = IndoorTrack.BankedOrOversized }).Best.Hundredths.ShouldBe(0);
    }

    /// <summary>5,000 ft are 1524 m: 300 s · (1 − 0.97596) = 7.21 s for men.</summary>
    [Fact]
    public void Altitude_costs_what_the_models_say()
    {
        var effect = Only(new() { AltitudeMetres = 1524, Sex = Sex.Men });

        effect.Factor.ShouldBe(ConditionFactor.Altitude);
        effect.Best.Seconds.ShouldBe(7.21m);
        effect.Least.ShouldBeLessThanOrEqualTo(effect.Best);
        effect.Most.ShouldBeGreaterThanOrEqualTo(effect.Best);
        effect.Most.ShouldBeGreaterThan(effect.Least);
        effect.Source.ShouldContain("Péronnet");
        effect.Explanation.ShouldBe("Thin air gives less oxygen and less drag; two models differ.");
        Only(new() { AltitudeMetres = 1524 }).Best.Seconds.ShouldBe(decimal.Round(300 * (2 - 0.97596m - 0.97510m) / 2, 2), 0.01m);
        ConditionsReport.Of(Five, new() { AltitudeMetres = 0 }).Effects.ShouldBeEmpty();
    }

    [Fact]
    public void Above_the_tables_there_is_a_warning_and_no_figure()
    {
        var report = ConditionsReport.Of(Five, new() { AltitudeMetres = 2300 });

        report.Effects.ShouldBeEmpty();
        report.Warnings.ShouldHaveSingleItem().ShouldContain("2,286 m");
    }

    /// <summary>30 °C and a dew point of 20 °C: 86 + 68 = 154 °F, up to 6 %, which is 18 s of 300.</summary>
    [Fact]
    public void Heat_costs_nothing_to_what_the_table_says()
    {
        var effect = Only(new() { TemperatureCelsius = 30, DewPointCelsius = 20 });

        effect.Factor.ShouldBe(ConditionFactor.Heat);
        (effect.Least.Seconds, effect.Best.Seconds, effect.Most.Seconds).ShouldBe((0m, 9m, 18m));
        effect.Source.ShouldContain("Hadley");
        effect.Explanation.ShouldContain("not established");
    }

    [Fact]
    public void Without_a_dew_point_middling_damp_is_taken() =>
        Only(new() { TemperatureCelsius = 30 }).ShouldBe(Only(new() { TemperatureCelsius = 30, DewPointCelsius = 24 }));

    [Fact]
    public void A_fine_day_costs_nothing() =>
        ConditionsReport.Of(Five, new() { TemperatureCelsius = 15, DewPointCelsius = 5 }).Effects.ShouldBeEmpty();

    [Fact]
    public void In_dangerous_heat_there_is_a_warning_and_no_figure()
    {
        var report = ConditionsReport.Of(Five, new() { TemperatureCelsius = 38, DewPointCelsius = 28 });

        report.Effects.ShouldBeEmpty();
        report.Warnings.ShouldHaveSingleItem().ShouldContain("isn't recommended");
    }

    /// <summary>
    /// Mantzios: 0.3 to 0.4 % for each degree below 10 °C in longer races, here the upper end: 10 · 0.35 % of 300 s = 10.5 s.
    /// </summary>
    [Fact]
    public void Cold_costs_up_to_what_it_costs_longer_races()
    {
        var effect = Only(new() { TemperatureCelsius = 0 });

        effect.Factor.ShouldBe(ConditionFactor.Cold);
        (effect.Least.Seconds, effect.Best.Seconds, effect.Most.Seconds).ShouldBe((0m, 5.25m, 10.5m));
        (effect.Explanation, effect.Source).ShouldBe(
            ("Longer races lose 0.3 to 0.4 % for each degree below 10 °C; a mile, less.", "Mantzios et al., Med. Sci. Sports Exerc. (2021)"));
        Only(new() { TemperatureCelsius = 4 }).Most.Seconds.ShouldBe(6.3m);
        ConditionsReport.Of(Five, new() { TemperatureCelsius = 10 }).Effects.ShouldBeEmpty();
    }

    /// <summary>Pugh: at 6 m/s about a second a lap, 1.5 %; there a mile takes 268.224 s, and 1.5 % of it is 4.02 s.</summary>
    [Fact]
    public void Drafting_gives_about_a_second_a_lap_at_six_metres_a_second()
    {
        var report = ConditionsReport.Of(RaceTime.FromHundredths(26_822), new() { Drafted = true });
        var effect = report.Effects.ShouldHaveSingleItem();

        effect.Factor.ShouldBe(ConditionFactor.Drafting);
        effect.Best.Seconds.ShouldBe(-4.02m, 0.01m);
        effect.Least.Hundredths.ShouldBe(0);
        effect.Most.ShouldBeLessThan(effect.Best);
        effect.Source.ShouldContain("Pugh");
        effect.Explanation.ShouldContain("a second a lap");
    }

    /// <summary>Kyle (1979): 1.66 s a lap at the pace of the mile record, then 3:49.0: 4.02336 laps, 6.68 s.</summary>
    [Fact]
    public void Drafting_gives_at_most_what_kyle_found_at_record_pace() =>
        ConditionsReport.Of(RaceTime.FromHundredths(22_900), new() { Drafted = true }).Effects[0].Most.Seconds
            .ShouldBe(-4.02336m * 1.66m, 0.02m);

    /// <summary>Air resistance goes with the square of speed: at 6:00 Kyle's 2.917 % become 2.917 · (229 / 360)² = 1.180 %, 4.25 s.</summary>
    [Fact]
    public void Drafting_gives_less_when_slower() =>
        ConditionsReport.Of(RaceTime.FromMinutesAndSeconds(6), new() { Drafted = true }).Effects[0].Most.Seconds
            .ShouldBe(-4.25m, 0.01m);

    /// <summary>Bertschy: 1.6 and 2.1 % of speed; 300 s · 0.016 = 4.8 s and · 0.021 = 6.3 s.</summary>
    [Fact]
    public void Super_spikes_give_nothing_to_two_percent()
    {
        var effect = Only(new() { Shoes = Shoes.SuperSpikes });

        (effect.Least.Seconds, effect.Best.Seconds, effect.Most.Seconds).ShouldBe((0m, -4.8m, -6.3m));
        effect.Factor.ShouldBe(ConditionFactor.Shoes);
        effect.Source.ShouldContain("Bertschy");
        effect.Explanation.ShouldContain("1.6 and 2.1 %");
    }

    [Fact]
    public void Trainers_cost_their_weight_and_plain_spikes_nothing()
    {
        var effect = Only(new() { Shoes = Shoes.Trainers });

        (effect.Least.Seconds, effect.Best.Seconds, effect.Most.Seconds).ShouldBe((2.7m, 3.6m, 4.5m));
        effect.Explanation.ShouldContain("150 g");
        effect.Source.ShouldEndWith("; Daniels");
        ConditionsReport.Of(Five, new() { Shoes = Shoes.Spikes }).Effects.ShouldBeEmpty();
    }

    [Fact]
    public void What_no_study_tells_is_a_warning()
    {
        ConditionsReport.Of(Five, new() { Shoes = Shoes.CarbonRoadShoes }).Warnings.ShouldHaveSingleItem()
            .ShouldContain("no figure for a mile");
        ConditionsReport.Of(Five, new() { WindMetresPerSecond = 3 }).Warnings.ShouldHaveSingleItem()
            .ShouldContain("no figure is published");
        ConditionsReport.Of(Five, new() { WindMetresPerSecond = 0 }).Warnings.ShouldBeEmpty();
    }

    [Fact]
    public void Effects_add_up_and_their_ranges_too()
    {
        var report = ConditionsReport.Of(Five, new() { Sex = Sex.Men, Track = IndoorTrack.Flat, Shoes = Shoes.SuperSpikes, TemperatureCelsius = 0 });

        report.Effects.Count.ShouldBe(3);
        report.Total.Seconds.ShouldBe(3.78m + 5.25m - 4.8m);
        report.Neutral.Seconds.ShouldBe(300m - 4.23m);
        report.NeutralFastest.Seconds.ShouldBe(300m - (3.78m + 10.5m + 0m));
        report.NeutralSlowest.Seconds.ShouldBe(300m - (3.78m + 0m - 6.3m));
    }

    [Fact]
    public void No_time_has_no_conditions() =>
        Should.Throw<ArgumentOutOfRangeException>(() => ConditionsReport.Of(default, new())).ParamName.ShouldBe("time");

    private static ConditionEffect Only(RaceConditions conditions) => ConditionsReport.Of(Five, conditions).Effects
        .ShouldHaveSingleItem();
}
