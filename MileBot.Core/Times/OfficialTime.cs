namespace MileBot.Core.Times;

/// <summary>
/// The rounding of a time as the rules of the sport record it. Always up: a runner is never given what was not run.
/// </summary>
/// <remarks>
/// World Athletics Technical Rules, TR 19 (timing). Fully automatic on the track: to the next 0.01 s. By hand on the track: to
/// the next 0.1 s. On the road, however timed: to the next whole second (2:09:44.3 is recorded as 2:09:45). A watch counts as
/// hand timing. For a time trial, which is never official, the track's rounding tells what it would be recorded as.
/// </remarks>
public static class OfficialTime
{
    /// <summary>The time as it would be recorded.</summary>
    public static RaceTime Of(RaceTime time, Surface surface, Timing timing)
    {
        var unit = UnitInHundredths(surface, timing);
        return RaceTime.FromHundredths((time.Hundredths + unit - 1) / unit * unit);
    }

    /// <summary>The unit to which a time is recorded, in hundredths of a second: 1, 10 or 100.</summary>
    public static int UnitInHundredths(Surface surface, Timing timing) => (surface, timing) switch
    {
        (Surface.Road, _) => 100,
        (_, Timing.Automatic) => 1,
        _ => 10,
    };
}
