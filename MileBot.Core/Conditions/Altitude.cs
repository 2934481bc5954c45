using MileBot.Core.Times;

namespace MileBot.Core.Conditions;

/// <summary>What a mile at altitude would be worth at sea level, by two models.</summary>
/// <remarks>
/// F. Péronnet, G. Thibault and D. Cousineau, J. Appl. Physiol. 70 (1991), with the table and coefficients as in GitHub
/// National-Running-Club-Database/nrcd (c88a45e); the Tinman running calculator as in GitHub hpr (159b653).
/// </remarks>
public static class Altitude
{
    /// <summary>Where the models were published.</summary>
    public const string Source = "Péronnet and Thibault, 1991; Tinman running calculator";

    /// <summary>The highest altitude of the table, in feet: 7500.</summary>
    public const double HighestFeet = 7500;

    private const double FeetPerMetre = 1 / 0.3048;

    private static readonly (double Feet, double Men, double Women)[] Table =
    [
        (0, 1, 1), (1000, 0.99453, 0.99435), (2000, 0.98995, 0.98960), (3000, 0.98567, 0.98515), (4000, 0.98116, 0.98048),
        (4500, 0.97867, 0.97791), (5000, 0.97596, 0.97510), (5500, 0.97298, 0.97202),
        (6000, 0.96967, 0.96861), (7000, 0.96193, 0.96063), (7220, 0.96000, 0.95864), (7500, 0.95741, 0.95598),
    ];

    /// <summary>Feet from metres.</summary>
    public static double ToFeet(double metres) => metres * FeetPerMetre;

    /// <summary>
    /// What to multiply a mile by, from the table of Péronnet and Thibault's model, in a straight line between its rows.
    /// </summary>
    /// <param name="sex">Whose factor.</param>
    /// <param name="feet">The altitude in feet.</param>
    /// <returns>The factor; 1 at sea level and below it; null above 7500 ft.</returns>
    public static double? Factor(Sex sex, double feet)
    {
        if (feet <= 0)
            return 1;
        if (Array.FindIndex(Table, row => row.Feet >= feet) is not (> 0 and var above))
            return null;

        var (low, high) = (Table[above - 1], Table[above]);
        var share = (feet - low.Feet) / (high.Feet - low.Feet);
        return sex == Sex.Men ? low.Men + share * (high.Men - low.Men) : low.Women + share * (high.Women - low.Women);
    }

    /// <summary>What to multiply a time by, from the Tinman calculator's curve.</summary>
    /// <param name="distance">The distance.</param>
    /// <param name="feet">The altitude in feet; below 750 ft the factor is 1.</param>
    public static double TinmanFactor(Distance distance, double feet)
    {
        if (feet < 750)
            return 1;

        var metres = distance.Millimetres / 1000.0;
        var l = Math.Log(feet);
        var slope = Polynomial(l, 0.0194294334323786, -0.58204012227, 6.53099074887773, -32.4795428772407, 61.3421201263799);
        var start = Polynomial(l, -0.285467149404212, 8.55856793339852, -96.1580193931405, 478.077054822298, -892.151236317125);
        return Math.Log(metres) / (Math.Log(feet * metres) * slope + start);
    }

    /// <summary>Horner's rule, the highest power first.</summary>
    private static double Polynomial(double x, params ReadOnlySpan<double> coefficients)
    {
        var value = 0.0;
        foreach (var coefficient in coefficients)
            value = value * x + coefficient;

        return value;
    }
}
