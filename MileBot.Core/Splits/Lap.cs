using MileBot.Core.Times;

namespace MileBot.Core.Splits;

/// <summary>The stretch between two splits, and its time.</summary>
/// <param name="Length">How long the stretch is.</param>
/// <param name="Time">The time it took.</param>
public sealed record Lap(Distance Length, RaceTime Time)
{
    /// <summary>The pace of the lap.</summary>
    public Pace Pace => Pace.Of(Time, Length);
}
