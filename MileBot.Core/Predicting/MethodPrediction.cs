using MileBot.Core.Times;

namespace MileBot.Core.Predicting;

/// <summary>What one method predicts.</summary>
/// <param name="Method">The method.</param>
/// <param name="Time">The predicted time, to the nearest hundredth; null where the method has no answer.</param>
/// <param name="OutsideRange">
/// Why the method isn't made for this, or null where it is: a clause such as "made for efforts of 3:30 to 3:50:00".
/// </param>
public sealed record MethodPrediction(PredictionMethod Method, RaceTime? Time, string? OutsideRange);
