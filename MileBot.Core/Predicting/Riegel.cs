using MileBot.Core.Times;

namespace MileBot.Core.Predicting;

/// <summary>Riegel's endurance formula, T₂ = T₁ (D₂ / D₁)^1.06.</summary>
/// <remarks>
/// P. S. Riegel: Time Predicting, Runner's World, August 1977; Athletic Records and Human Endurance, American Scientist 69 (1981)
/// 285. Made for efforts of about 3.5 to 230 minutes.
/// </remarks>
public static class Riegel
{
    /// <summary>Riegel's own exponent.</summary>
    public const double Exponent = 1.06;

    /// <summary>Predicts a time.</summary>
    /// <param name="time">The time run.</param>
    /// <param name="over">The distance it was run over.</param>
    /// <param name="target">The distance asked for.</param>
    /// <param name="exponent">
    /// How fast one tires: 1.06; for college runners 1.055 (men) and 1.08 (women) were found (NRCD, c88a45e).
    /// </param>
    public static RaceTime Predict(RaceTime time, Distance over, Distance target, double exponent = Exponent) =>
        RaceTime.FromSeconds(time.TotalSeconds * Math.Pow(target.Millimetres / (double)over.Millimetres, exponent));
}
