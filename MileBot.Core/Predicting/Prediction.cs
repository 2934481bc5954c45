using MileBot.Core.Times;

namespace MileBot.Core.Predicting;

/// <summary>What a time is worth over another distance, by each method side by side.</summary>
public sealed class Prediction
{
    /// <summary>Beyond so many times the distance, a prediction is an extrapolation and flagged as one.</summary>
    public const double ExtrapolationFrom = 8;

    private Prediction(RaceTime time, Distance over, Distance target, IReadOnlyList<MethodPrediction> methods)
    {
        (Time, Over, Target, Methods) = (time, over, target, methods);
        Times = [.. methods.Select(prediction => prediction.Time).OfType<RaceTime>().Order()];
    }

    /// <summary>The time run.</summary>
    public RaceTime Time { get; }

    /// <summary>The distance it was run over.</summary>
    public Distance Over { get; }

    /// <summary>The distance asked for.</summary>
    public Distance Target { get; }

    /// <summary>Riegel, Cameron and Daniels–Gilbert, in that order.</summary>
    public IReadOnlyList<MethodPrediction> Methods { get; }

    /// <summary>The predictions of those methods that have one, the fastest first. Riegel and Cameron always have.</summary>
    private IReadOnlyList<RaceTime> Times { get; }

    /// <summary>The fastest of the predictions.</summary>
    public RaceTime Fastest => Times[0];

    /// <summary>The slowest of the predictions.</summary>
    public RaceTime Slowest => Times[^1];

    /// <summary>The middle of the predictions: the one to name if only one is named.</summary>
    public RaceTime Middle => Times is [_, var middle, _] ? middle : RaceTime.FromHundredths((Times[0].Hundredths + Times[^1].Hundredths) / 2);

    /// <summary>How far the predictions are apart.</summary>
    public TimeGap Spread => Slowest - Fastest;

    /// <summary>How many times longer or shorter the target is; 1 or more.</summary>
    public double Stretch =>
        Math.Max(Target.Millimetres, Over.Millimetres) / (double)Math.Min(Target.Millimetres, Over.Millimetres);

    /// <summary>Whether the target is more than eight times longer or shorter.</summary>
    public bool IsExtrapolation => Stretch > ExtrapolationFrom;

    /// <summary>How far it may be trusted.</summary>
    public PredictionConfidence Confidence
    {
        get
        {
            var outside = Methods.Count(prediction => prediction.OutsideRange is not null);
            if (IsExtrapolation || outside > 1)
                return PredictionConfidence.Low;

            var close = Spread.Hundredths <= 0.02 * Fastest.Hundredths;
            return Stretch <= 2 && outside == 0 && close ? PredictionConfidence.High : PredictionConfidence.Fair;
        }
    }

    /// <summary>Predicts a time by all three methods.</summary>
    /// <param name="time">The time run.</param>
    /// <param name="over">The distance it was run over.</param>
    /// <param name="target">The distance asked for.</param>
    public static Prediction Of(RaceTime time, Distance over, Distance target)
    {
        ArgumentOutOfRangeException.ThrowIfZero(over.Millimetres, nameof(over));
        ArgumentOutOfRangeException.ThrowIfZero(target.Millimetres, nameof(target));
        var vdot = Vdot.Of(time, over);
        var byRiegel = Riegel.Predict(time, over, target);
        RaceTime? byVdot = vdot.HasTimes ? vdot.TimeFor(target) : null;
        return new(time, over, target,
        [
            new(PredictionMethod.Riegel, byRiegel, PredictionRange.OfRiegel(time, byRiegel)),
            new(PredictionMethod.Cameron, Cameron.Predict(time, over, target), PredictionRange.OfCameron(over, target)),
            new(PredictionMethod.DanielsGilbert, byVdot, PredictionRange.OfVdot(vdot, time, byVdot)),
        ]);
    }
}
