namespace MileBot.Core.Splits;

/// <summary>How the two halves of a mile compare.</summary>
public enum SplitShape
{
    /// <summary>The halves are within half a percent of the whole time of each other.</summary>
    Even,

    /// <summary>The second half was the faster.</summary>
    Negative,

    /// <summary>The second half was the slower.</summary>
    Positive,
}
