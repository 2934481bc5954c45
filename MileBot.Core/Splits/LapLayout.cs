namespace MileBot.Core.Splits;

/// <summary>How the laps of a mile were taken.</summary>
public enum LapLayout
{
    /// <summary>The stretches divide the mile evenly, such as quarters.</summary>
    EqualParts,

    /// <summary>
    /// The first lap holds what a mile is longer than whole laps: 409.344 m on a 400 m track. A watch pressed at the finish line
    /// gives this.
    /// </summary>
    LongFirstLap,

    /// <summary>What a mile is longer than whole laps stands by itself before the first: 9.344 m on a 400 m track.</summary>
    LeadingPiece,

    /// <summary>What a mile is longer than whole laps, or than whole kilometres, stands by itself after the last.</summary>
    TrailingPiece,
}
