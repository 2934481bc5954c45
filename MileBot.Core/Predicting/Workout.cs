using MileBot.Core.Times;

namespace MileBot.Core.Predicting;

/// <summary>A session of repeats.</summary>
/// <param name="Name">What it trains, such as "repetitions".</param>
/// <param name="Repeats">How many.</param>
/// <param name="Length">How long each is.</param>
/// <param name="Time">The time of each, to the nearest half second.</param>
/// <param name="Recovery">What to do in between.</param>
public sealed record Workout(string Name, int Repeats, Distance Length, RaceTime Time, string Recovery)
{
    /// <summary>What all repeats together are long.</summary>
    public Distance Total => Repeats * Length;

    /// <summary>The sessions for a mile runner at given training paces, the 400 m repeats first.</summary>
    /// <remarks>
    /// In the manner of Daniels' Running Formula: repetitions with as much jogging as running, intervals with a little less time
    /// jogging than running, threshold miles with a minute's rest.
    /// </remarks>
    public static IReadOnlyList<Workout> For(TrainingPaces paces)
    {
        ArgumentNullException.ThrowIfNull(paces);
        return
        [
            Of("repetitions", 8, 400, paces.Repetition, "jog 400 m"),
            Of("short repetitions", 8, 200, paces.Repetition, "jog 200 m"),
            Of("long repetitions", 4, 800, paces.Repetition, "jog 800 m"),
            Of("intervals", 5, 1000, paces.Interval, "jog 3 minutes"),
            Of("threshold", 4, 1600, paces.Threshold, "rest 1 minute"),
        ];
    }

    private static Workout Of(string name, int repeats, int metres, Pace pace, string recovery)
    {
        var length = Distance.FromMetres(metres);
        return new(name, repeats, length, RaceTime.FromHundredths((pace.Per(length).Hundredths + 25) / 50 * 50), recovery);
    }
}
