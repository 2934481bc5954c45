namespace MileBot.Commands.Plan;

/// <summary>Where a runner can run their mile.</summary>
internal enum PlanAccess
{
    OutdoorTrack,
    IndoorTrack,
    RoadRace,

    /// <summary>A park, a path, an empty street.</summary>
    Anywhere,
}
