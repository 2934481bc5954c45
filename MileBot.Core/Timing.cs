namespace MileBot.Core;

/// <summary>How a mile was timed.</summary>
public enum Timing
{
    /// <summary>The runner's own watch.</summary>
    Watch,

    /// <summary>A timekeeper with a stopwatch.</summary>
    Hand,

    /// <summary>Fully automatic: photo finish or transponder.</summary>
    Automatic,
}
