using MileBot.Core.Times;

namespace MileBot.Core.Progress;

/// <summary>What lies between two marks of a runner.</summary>
/// <param name="Before">The earlier mark.</param>
/// <param name="After">The later one.</param>
public readonly record struct Improvement(RaceTime Before, RaceTime After)
{
    /// <summary>By how much it became faster; negative when it became slower.</summary>
    public TimeGap Gain => Before - After;

    /// <summary>The gain in percent of the earlier mark; 0 where that is no time.</summary>
    public double Percent => Before == default ? 0 : 100.0 * Gain.Hundredths / Before.Hundredths;
}
