using MileBot.Core.Times;

namespace MileBot.Core.Conditions;

/// <summary>The estimate of each factor, where there is one.</summary>
internal static class ConditionEstimates
{
    /// <summary>Against a banked 200 m track.</summary>
    public static ConditionEffect? OfTrack(RaceTime time, RaceConditions conditions)
    {
        if (conditions.Track is not { } track)
            return null;

        var shares = Sexes(conditions)
            .Select(sex => IndoorTrackConversion.Factor(StandardDistance.Mile, sex, track, IndoorTrack.BankedOrOversized))
            .Select(factor => 1 - factor!.Value)
            .ToArray();
        return ConditionEffect.Of(ConditionFactor.TrackSize, time, shares.Min(), shares.Average(), shares.Max(),
            "Tight, flat bends slow a runner down against a banked 200 m track.", IndoorTrackConversion.Source);
    }

    /// <summary>Against sea level; the two models are the ends of the range.</summary>
    public static ConditionEffect? OfAltitude(RaceTime time, RaceConditions conditions, List<string> warnings)
    {
        if (conditions.AltitudeMetres is not { } metres || metres <= 0)
            return null;

        var feet = Altitude.ToFeet(metres);
        var table = Sexes(conditions).Select(sex => Altitude.Factor(sex, feet)).ToArray();
        if (table.Contains(null))
        {
            warnings.Add("The altitude tables end at 2,286 m (7,500 ft): no estimate above.");
            return null;
        }

        double[] shares = [.. table.Select(factor => 1 - factor!.Value), 1 - Altitude.TinmanFactor(Mile.Distance, feet)];
        return ConditionEffect.Of(ConditionFactor.Altitude, time, shares.Min(), shares.SkipLast(1).Average(), shares.Max(),
            "Thin air gives less oxygen and less drag; two models differ.", Altitude.Source);
    }

    /// <summary>Heat by Hadley's table as the upper end; cold by Mantzios'.</summary>
    public static ConditionEffect? OfTemperature(RaceTime time, RaceConditions conditions, List<string> warnings)
    {
        const double ComfortFrom = 10, PercentPerDegree = 0.35, UsualDewPointBelow = 6;
        if (conditions.TemperatureCelsius is not { } temperature)
            return null;

        if (temperature < ComfortFrom)
        {
            var most = (ComfortFrom - temperature) * PercentPerDegree / 100;
            return ConditionEffect.Of(ConditionFactor.Cold, time, 0, most / 2, most,
                "Longer races lose 0.3 to 0.4 % for each degree below 10 °C; a mile, less.",
                "Mantzios et al., Med. Sci. Sports Exerc. (2021)");
        }

        var sum = Heat.Sum(temperature, conditions.DewPointCelsius ?? temperature - UsualDewPointBelow);
        if (Heat.Band(sum) is not var (_, percent))
        {
            warnings.Add("In such heat and damp, hard running isn't recommended. Run easy, or another day.");
            return null;
        }

        return percent == 0 ? null : ConditionEffect.Of(ConditionFactor.Heat, time, 0, percent / 200, percent / 100,
            "The table is for longer running, and the upper end here; what heat does to a mile is small and not established.",
            Heat.Source);
    }

    /// <summary>
    /// What running behind others gave; air resistance grows with the square of speed. Pugh: a second of a 66.7 s lap. Kyle: 1.66 s
    /// a lap at the pace of the mile record of his day, 3:49.0.
    /// </summary>
    public static ConditionEffect? OfDrafting(RaceTime time, RaceConditions conditions)
    {
        const double PughSpeed = 6, PughShare = 0.015, KyleSpeed = 7.03, KyleShare = 0.0292;
        if (!conditions.Drafted)
            return null;

        var speed = Pace.Of(time, Mile.Distance).MetresPerSecond;
        return ConditionEffect.Of(ConditionFactor.Drafting, time,
            0, -PughShare * Math.Pow(speed / PughSpeed, 2), -KyleShare * Math.Pow(speed / KyleSpeed, 2),
            "Close behind others one saves about a second a lap at 4:30 pace, and less when slower.", "Pugh (1971); Kyle (1979)");
    }

    /// <summary>Against plain spikes.</summary>
    public static ConditionEffect? OfShoes(RaceTime time, RaceConditions conditions, List<string> warnings)
    {
        const string Bertschy = "Bertschy et al. (2023), bioRxiv 2023.10.25.564056";
        if (conditions.Shoes == Shoes.CarbonRoadShoes)
            warnings.Add("Carbon-plated road shoes were measured over longer distances; there is no figure for a mile.");

        return conditions.Shoes switch
        {
            Shoes.SuperSpikes => ConditionEffect.Of(ConditionFactor.Shoes, time, 0, -0.016, -0.021,
                "Two models of super spikes were 1.6 and 2.1 % faster than plain ones, a third no faster.", Bertschy),
            Shoes.Trainers => ConditionEffect.Of(ConditionFactor.Shoes, time, 0.009, 0.012, 0.015,
                "200 g more cost about 1.2 % of speed, and 100 g a shoe about 1 % of energy; trainers carry some 150 g more.",
                Bertschy + "; Daniels"),
            _ => null,
        };
    }

    private static Sex[] Sexes(RaceConditions conditions) => conditions.Sex is { } sex ? [sex] : [Sex.Women, Sex.Men];
}
