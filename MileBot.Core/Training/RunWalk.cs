namespace MileBot.Core.Training;

/// <summary>Jogging and walking in turn.</summary>
/// <param name="RunMinutes">How long to jog.</param>
/// <param name="WalkMinutes">How long to walk after it.</param>
/// <param name="Times">How often, one after the other.</param>
public sealed record RunWalk(int RunMinutes, int WalkMinutes, int Times)
{
    /// <summary>All of it, in minutes.</summary>
    public int Minutes => Times * (RunMinutes + WalkMinutes);
}
