namespace MileBot.Core.Pacing;

/// <summary>How effort is spread over a mile.</summary>
public enum PacingStrategy
{
    /// <summary>Every metre at the same pace.</summary>
    Even,

    /// <summary>Steadily faster: the second half is the quicker.</summary>
    Negative,

    /// <summary>Steadily slower: the first half is the quicker.</summary>
    Positive,

    /// <summary>One pace until the last lap, then faster.</summary>
    Kick,
}
