using MileBot.Core.Times;

namespace MileBot.Core.Predicting;

/// <summary>Daniels' training paces for a VDOT: easy, marathon, threshold, interval and repetition.</summary>
/// <remarks>
/// J. Daniels: Daniels' Running Formula, 2nd ed.: easy 67 %, threshold 88 % and interval 97.4 % of VDOT, marathon pace that of
/// the predicted marathon, repetition pace six seconds a 400 m faster than interval pace. The range of easy pace is that of the
/// 2023 calculator, 63.04 to 73.46 %. Below a VDOT of about 39 later editions slow all paces down, and <see cref="IsBelowBooks"/>
/// says so.
/// </remarks>
public sealed class TrainingPaces
{
    private const double EasyShare = 0.67, EasyFrom = 0.6304, EasyTo = 0.7346, ThresholdShare = 0.88, IntervalShare = 0.974;
    private const double AdjustedBelow = 39;

    private TrainingPaces(Vdot vdot)
    {
        Vdot = vdot;
        Easy = At(EasyShare);
        EasySlowest = At(EasyFrom);
        EasyFastest = At(EasyTo);
        Marathon = Pace.Of(vdot.TimeFor(StandardDistance.Marathon.Length), StandardDistance.Marathon.Length);
        Threshold = At(ThresholdShare);
        Interval = At(IntervalShare);
        Repetition = Pace.Of(Interval.Per(Mile.Lap) + TimeGap.FromHundredths(-600), Mile.Lap);
    }

    /// <summary>The fitness they belong to.</summary>
    public Vdot Vdot { get; }

    /// <summary>E, easy and long runs, as the book's single value.</summary>
    public Pace Easy { get; }

    /// <summary>The slow end of easy.</summary>
    public Pace EasySlowest { get; }

    /// <summary>The fast end of easy.</summary>
    public Pace EasyFastest { get; }

    /// <summary>M, marathon pace.</summary>
    public Pace Marathon { get; }

    /// <summary>T, threshold: comfortably hard.</summary>
    public Pace Threshold { get; }

    /// <summary>I, intervals: hard, three to five minutes at a time.</summary>
    public Pace Interval { get; }

    /// <summary>R, repetitions: fast, short and with full recovery.</summary>
    public Pace Repetition { get; }

    /// <summary>Whether later editions would train slower than these paces.</summary>
    public bool IsBelowBooks => Vdot.Value < AdjustedBelow;

    /// <summary>The paces of a fitness.</summary>
    /// <param name="vdot">A VDOT of 15 to 120.</param>
    public static TrainingPaces For(Vdot vdot)
    {
        if (vdot.Value is not (>= 15 and <= 120))
            throw new ArgumentOutOfRangeException(nameof(vdot), vdot, "Training paces are for a VDOT of 15 to 120.");

        return new(vdot);
    }

    /// <summary>A pace from a share of VDOT, held over ten kilometres so that rounding to a hundredth doesn't show.</summary>
    private Pace At(double share)
    {
        var held = Distance.FromMetres(10_000);
        return Pace.Of(RaceTime.FromSeconds(held.Millimetres / 1000.0 / Vdot.SpeedAt(share) * 60), held);
    }
}
