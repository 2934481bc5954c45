using MileBot.Core.Times;

namespace MileBot.Core.Predicting;

/// <summary>What each method was made for.</summary>
internal static class PredictionRange
{
    private static readonly TimeLimits RiegelTimes = new(RaceTime.FromMinutesAndSeconds(3, 30), RaceTime.FromMinutesAndSeconds(230));
    private static readonly TimeLimits VdotTimes = new(RaceTime.FromMinutesAndSeconds(3, 20), RaceTime.FromMinutesAndSeconds(300));
    private static readonly Distance CameronFrom = Distance.FromMetres(400), CameronTo = 50 * Mile.Distance;

    /// <summary>Riegel: efforts of about 3.5 to 230 minutes, both the run and the predicted one.</summary>
    public static string? OfRiegel(RaceTime run, RaceTime predicted) =>
        RiegelTimes.Allow(run) && RiegelTimes.Allow(predicted) ? null : "made for efforts of 3:30 to 3:50:00";

    /// <summary>Cameron: 400 m to 50 miles.</summary>
    public static string? OfCameron(Distance over, Distance target) =>
        over >= CameronFrom && over <= CameronTo && target >= CameronFrom && target <= CameronTo
            ? null
            : "made for 400 m to 50 miles";

    /// <summary>Daniels–Gilbert: the tables hold VDOT 30 to 85, and with it efforts of 3:20 to about five hours.</summary>
    public static string? OfVdot(Vdot vdot, RaceTime run, RaceTime? predicted)
    {
        if (predicted is not { } time)
            return $"it has none for a VDOT of {vdot}";
        if (!vdot.IsWithinTable)
            return $"its tables hold VDOT 30 to 85, and this is {vdot}";

        return VdotTimes.Allow(run) && VdotTimes.Allow(time) ? null : "made for efforts of 3:20 to 5:00:00";
    }
}
