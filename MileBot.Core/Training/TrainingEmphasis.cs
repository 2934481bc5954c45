namespace MileBot.Core.Training;

/// <summary>What most of a training block is made of.</summary>
public enum TrainingEmphasis
{
    /// <summary>Easy running toward 5 km: the base that a mile stands on.</summary>
    Base,

    /// <summary>Repeats of 400 m.</summary>
    Intervals,

    /// <summary>Cycling, swimming or strength, beside a little running.</summary>
    CrossTraining,

    /// <summary>Running by feel, without a watch.</summary>
    Mindful,
}
