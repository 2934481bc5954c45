namespace MileBot.Core.Times;

/// <summary>The statute mile and its laps, in the one place where their lengths are written down.</summary>
public static class Mile
{
    /// <summary>The length of a mile in metres: exactly 1,609.344 since the international yard of 1959.</summary>
    public const decimal Metres = 1609.344m;

    /// <summary>The mile: 1,609.344 m.</summary>
    public static Distance Distance { get; } = Distance.FromMillimetres(1_609_344);

    /// <summary>One lap of an outdoor track: 400 m.</summary>
    public static Distance Lap { get; } = Distance.FromMillimetres(400_000);

    /// <summary>What a mile is longer than four laps, run before the first of them: 9.344 m.</summary>
    public static Distance BeforeFirstLap { get; } = Distance.FromMillimetres(9_344);

    /// <summary>A quarter mile, 440 yards: 402.336 m.</summary>
    public static Distance Quarter { get; } = Distance.FromMillimetres(402_336);

    /// <summary>The average time of a 400 m lap of a mile run in <paramref name="time"/>, to the nearest hundredth.</summary>
    public static RaceTime LapPace(RaceTime time) => Pace.Of(time, Distance).Per(Lap);
}
