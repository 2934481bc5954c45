namespace MileBot.Core.Predicting;

/// <summary>How far a prediction may be trusted.</summary>
public enum PredictionConfidence
{
    /// <summary>Up to twice the distance, every method within its range and all within 2 % of each other.</summary>
    High,

    /// <summary>Up to eight times the distance, with at most one method out of its range.</summary>
    Fair,

    /// <summary>Farther than that, or out of the range of more than one method.</summary>
    Low,
}
