namespace MileBot.Core.Predicting;

/// <summary>
/// Daniels and Gilbert's two curves: what oxygen a speed costs, and what share of one's maximum can be held for how long.
/// </summary>
/// <remarks>
/// J. Daniels, J. Gilbert: Oxygen Power (1979). Coefficients as in gps-running (PredictVdotTime.cs, d7ea263) and tlgs/vdot
/// (generate.py, 11452c7). Speeds in metres a minute, times in minutes, oxygen in ml a minute and kg.
/// </remarks>
internal static class OxygenCost
{
    public const double Constant = -4.60, Linear = 0.182258, Quadratic = 0.000104;

    /// <summary>VO₂(v) = −4.60 + 0.182258 v + 0.000104 v².</summary>
    public static double At(double metresPerMinute) => Constant + metresPerMinute * (Linear + metresPerMinute * Quadratic);

    /// <summary>The speed of an oxygen uptake: the inverse of <see cref="At"/>.</summary>
    public static double Speed(double oxygen) =>
        (-Linear + Math.Sqrt(Linear * Linear + 4 * Quadratic * (oxygen - Constant))) / (2 * Quadratic);

    /// <summary>F(t) = 0.8 + 0.1894393 e^(−0.012778 t) + 0.2989558 e^(−0.1932605 t).</summary>
    public static double SustainableShare(double minutes) =>
        0.8 + 0.1894393 * Math.Exp(-0.012778 * minutes) + 0.2989558 * Math.Exp(-0.1932605 * minutes);
}
