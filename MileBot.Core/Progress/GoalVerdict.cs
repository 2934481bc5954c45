namespace MileBot.Core.Progress;

/// <summary>How a goal compares with the progress that training studies found.</summary>
public enum GoalVerdict
{
    /// <summary>The best is at the goal already.</summary>
    Reached,

    /// <summary>There is no day left.</summary>
    TimeIsUp,

    /// <summary>Within the progress of steady training.</summary>
    Realistic,

    /// <summary>Within the progress of hard interval training.</summary>
    Ambitious,

    /// <summary>Beyond what either found.</summary>
    Unlikely,
}
