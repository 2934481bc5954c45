namespace MileBot.Core.Training;

/// <summary>What a runner's legs are used to.</summary>
public enum Experience
{
    /// <summary>No mile was run without a stop yet.</summary>
    New,

    /// <summary>Coming back from an injury, an illness or a long break.</summary>
    Returning,

    /// <summary>Runs now and then, once or twice a week.</summary>
    Casual,

    /// <summary>Has run three times a week or more, for months.</summary>
    Regular,
}
