using MileBot.Core.Times;

namespace MileBot.Core.Predicting;

/// <summary>
/// Cameron's model, T₂ = T₁ (D₂ / D₁) f(D₁) / f(D₂) with f(d) = 13.49681 − 0.000030363 d + 835.7114 / d^0.7905, d in metres.
/// </summary>
/// <remarks>D. F. Cameron (1998), as in Runalyze (Prognosis/Cameron, 5669237). Made for 400 m to 50 miles.</remarks>
public static class Cameron
{
    /// <summary>Predicts a time.</summary>
    /// <param name="time">The time run.</param>
    /// <param name="over">The distance it was run over.</param>
    /// <param name="target">The distance asked for.</param>
    public static RaceTime Predict(RaceTime time, Distance over, Distance target) =>
        RaceTime.FromSeconds(time.TotalSeconds * target.Millimetres / over.Millimetres * Factor(over) / Factor(target));

    private static double Factor(Distance distance)
    {
        var metres = distance.Millimetres / 1000.0;
        return 13.49681 - 0.000030363 * metres + 835.7114 / Math.Pow(metres, 0.7905);
    }
}
