using MileBot.Core.Grading;
using MileBot.Core.Predicting;
using MileBot.Core.Times;

namespace MileBot.Core.Converting;

/// <summary>Converts between 1500 m, 1600 m, the mile, 3000 m, 3200 m and two miles.</summary>
public static class Converter
{
    /// <summary>The mile over 1500 m by the rule of thumb.</summary>
    public const double MileOver1500 = 1.08;

    /// <summary>Distances as near as this are run at the same pace: a mile is 0.6 % longer than 1600 m.</summary>
    private const double NearlyTheSame = 1.01;

    /// <summary>The distances between which it converts, the shortest first.</summary>
    public static IReadOnlyList<StandardDistance> Distances { get; } =
    [
        StandardDistance.Metres1500, StandardDistance.Metres1600, StandardDistance.Mile,
        StandardDistance.Metres3000, StandardDistance.Metres3200, StandardDistance.TwoMiles,
    ];

    /// <summary>Converts a time by every method that fits, the recommended one first.</summary>
    /// <param name="time">The time run; more than nothing.</param>
    /// <param name="from">The distance it was run over.</param>
    /// <param name="to">The distance asked for.</param>
    /// <param name="sex">Whose scoring tables; without it they are left out.</param>
    /// <param name="shortTrack">Whether to use the scoring tables of the short track.</param>
    public static IReadOnlyList<Conversion> Convert(
        RaceTime time, StandardDistance from, StandardDistance to, Sex? sex = null, bool shortTrack = false)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        ArgumentOutOfRangeException.ThrowIfZero(time.Hundredths, nameof(time));
        var evenPace = new Conversion(
            ConversionMethod.EvenPace, Pace.Of(time, from.Length).Per(to.Length), "the same pace over both");
        var riegel = new Conversion(
            ConversionMethod.Riegel, Riegel.Predict(time, from.Length, to.Length), "Riegel's formula, with the exponent 1.06");
        var stretch = to.Length.Millimetres / (double)from.Length.Millimetres;
        Conversion?[] conversions = stretch is <= NearlyTheSame and >= 1 / NearlyTheSame
            ? [evenPace, riegel]
            : [ByRule(time, from, to), riegel, sex is { } whose ? ByPoints(time, from, to, whose, shortTrack) : null, evenPace];
        return [.. conversions.OfType<Conversion>()];
    }

    private static Conversion? ByRule(RaceTime time, StandardDistance from, StandardDistance to)
    {
        double? factor = (from.Key, to.Key) switch
        {
            ("1500m", "mile") => MileOver1500,
            ("mile", "1500m") => 1 / MileOver1500,
            _ => null,
        };
        return factor is { } times
            ? new(
                ConversionMethod.RuleOf108,
                RaceTime.FromSeconds(time.TotalSeconds * times),
                "a mile takes 1.08 times as long as 1500 m")
            : null;
    }

    /// <summary>Solves k₁ (r₁ − t₁)² = k₂ (r₂ − t₂)² for t₂: the points are not rounded on the way.</summary>
    private static Conversion? ByPoints(RaceTime time, StandardDistance from, StandardDistance to, Sex sex, bool shortTrack) =>
        ScoringTable.Find(from, shortTrack) is { } given && ScoringTable.Find(to, shortTrack) is { } asked
        && given.ExactPoints(time, sex) is { } points
            ? new(ConversionMethod.ScoringTables, asked.TimeFor(points, sex), "the same World Athletics points")
            : null;
}
