namespace MileBot.Core.Conditions;

/// <summary>What heat and damp cost a runner, by Hadley's sum of temperature and dew point.</summary>
/// <remarks>
/// M. Hadley's coaching table (Maximum Performance Running, 2013) was made for steady longer running. For a mile the effect is
/// smaller and not established, so its figures are the upper end here.
/// </remarks>
public static class Heat
{
    /// <summary>Where the table was published.</summary>
    public const string Source = "Hadley, Maximum Performance Running (2013): temperature plus dew point";

    /// <summary>The sum above which hard running isn't recommended: 180 °F.</summary>
    public const double NotRecommendedAbove = 180;

    private static readonly (double Sum, double Percent)[] Ends =
    [
        (100, 0), (110, 0.5), (120, 1), (130, 2), (140, 3), (150, 4.5), (160, 6), (170, 8), (180, 10),
    ];

    /// <summary>The sum of temperature and dew point, in °F.</summary>
    /// <param name="temperature">The air temperature in °C.</param>
    /// <param name="dewPoint">The dew point in °C.</param>
    public static double Sum(double temperature, double dewPoint) => Fahrenheit(temperature) + Fahrenheit(dewPoint);

    /// <summary>The band of a sum: by how many percent one is slowed down at the least and at the most.</summary>
    /// <returns>The band, or null above 180, where hard running isn't recommended.</returns>
    public static (double FromPercent, double ToPercent)? Band(double sum)
    {
        if (sum <= Ends[0].Sum)
            return (0, 0);

        var end = Array.FindIndex(Ends, row => sum <= row.Sum);
        return end < 0 ? null : (Ends[end - 1].Percent, Ends[end].Percent);
    }

    /// <summary>The surrogate of the nrcd project for the table: 0.0016 · (sum − 100)² percent.</summary>
    public static double SurrogatePercent(double sum) => sum <= 100 ? 0 : 0.0016 * (sum - 100) * (sum - 100);

    private static double Fahrenheit(double celsius) => celsius * 9 / 5 + 32;
}
