namespace MileBot.Core.Times;

/// <summary>The times that make sense where one is asked for; what lies outside is a slip of the finger.</summary>
/// <param name="Fastest">The fastest time allowed.</param>
/// <param name="Slowest">The slowest time allowed.</param>
public sealed record TimeLimits(RaceTime Fastest, RaceTime Slowest)
{
    /// <summary>A mile, from 2:00, far faster than anyone has run it, to 2:00:00, slower than a stroll.</summary>
    public static TimeLimits Mile { get; } = new(RaceTime.FromMinutesAndSeconds(2), RaceTime.FromMinutesAndSeconds(120));

    /// <summary>A race from 400 m to the marathon: 40 s to 24 hours.</summary>
    public static TimeLimits AnyRace { get; } = new(RaceTime.FromSeconds(40m), RaceTime.FromMinutesAndSeconds(24 * 60));

    /// <summary>Whether a time lies within, both ends included.</summary>
    public bool Allow(RaceTime time) => time >= Fastest && time <= Slowest;
}
