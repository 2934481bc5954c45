namespace MileBot.Core.Splits;

/// <summary>The one thing to try next time.</summary>
public enum SplitAdvice
{
    /// <summary>Nothing to mend: evenly run.</summary>
    WellPaced,

    /// <summary>The first lap was much the fastest, and the rest paid for it.</summary>
    StartSlower,

    /// <summary>The middle laps sagged, and there was enough left to finish fast.</summary>
    HoldTheMiddle,

    /// <summary>The last lap was much the slowest.</summary>
    SaveForTheEnd,

    /// <summary>The last lap was so much the fastest that more could have been given earlier.</summary>
    CommitEarlier,

    /// <summary>The laps go up and down without a pattern.</summary>
    SteadyTheRhythm,
}
