using MileBot.Core.Predicting;
using MileBot.Core.Times;

namespace MileBot.Core.Splits;

/// <summary>What the laps of a mile tell.</summary>
/// <remarks>
/// A piece under 50 m is taken together with its lap, and laps are compared by their time per 400 m, so that a first lap of
/// 409.344 m is not called slow for its length.
/// </remarks>
public sealed class SplitAnalysis
{
    private const double EvenWithin = 0.005, WellPacedBelow = 1.5, MuchFaster = 0.03;

    private SplitAnalysis(LapList laps, IReadOnlyList<Lap> compared)
    {
        (Laps, ComparedLaps) = (laps, compared);
        var paces = compared.Select(PerLap).ToArray();
        var mean = paces.Average();
        CoefficientOfVariation = 100 * Math.Sqrt(paces.Average(pace => (pace - mean) * (pace - mean))) / mean;
        FirstHalf = RaceTime.FromSeconds(laps.SecondsAt(2 * Mile.Quarter));
        SecondHalf = RaceTime.FromHundredths(laps.Total.Hundredths - FirstHalf.Hundredths);
        Fastest = Array.IndexOf(paces, paces.Min());
        Slowest = Array.IndexOf(paces, paces.Max());
        EvenEquivalent = RaceTime.FromSeconds(60 * EvenMinutes(compared));
    }

    /// <summary>The laps as they were noted.</summary>
    public LapList Laps { get; }

    /// <summary>The laps as they are compared: a short piece at either end is joined to its lap.</summary>
    public IReadOnlyList<Lap> ComparedLaps { get; }

    /// <summary>The time of the mile.</summary>
    public RaceTime Total => Laps.Total;

    /// <summary>
    /// How uneven the laps are: their standard deviation (of all laps, not a sample) in percent of their mean. Recent
    /// records lie at 3 and less.
    /// </summary>
    /// <remarks>
    /// The measure of Foster et al., Int. J. Sports Physiol. Perform. 9 (2014) 715: 1.5–3.0 % in recent mile records.
    /// </remarks>
    public double CoefficientOfVariation { get; }

    /// <summary>The time of the first 804.672 m, within a lap as if it had been run evenly.</summary>
    public RaceTime FirstHalf { get; }

    /// <summary>The time of the second 804.672 m.</summary>
    public RaceTime SecondHalf { get; }

    /// <summary>How much longer the second half took; negative when it was the faster.</summary>
    public TimeGap HalfDifference => SecondHalf - FirstHalf;

    /// <summary>The verdict on the halves.</summary>
    public SplitShape Shape => Math.Abs(HalfDifference.Hundredths) <= EvenWithin * Total.Hundredths ? SplitShape.Even
        : HalfDifference.Hundredths < 0 ? SplitShape.Negative
        : SplitShape.Positive;

    /// <summary>The index in <see cref="ComparedLaps"/> of the fastest lap by pace; of equals the first.</summary>
    public int Fastest { get; }

    /// <summary>The index in <see cref="ComparedLaps"/> of the slowest lap by pace; of equals the first.</summary>
    public int Slowest { get; }

    /// <summary>The time that the same oxygen would have given at an even pace. Never slower than <see cref="Total"/>.</summary>
    /// <remarks>
    /// By the oxygen cost of Daniels and Gilbert (1979), VO₂(v) = −4.60 + 0.182258 v + 0.000104 v²: uneven laps use more oxygen
    /// than even ones of the same total. A lower bound, for it leaves out what going too hard too early costs in the end.
    /// </remarks>
    public RaceTime EvenEquivalent { get; }

    /// <summary>What unevenness cost at the least: the time behind <see cref="EvenEquivalent"/>.</summary>
    public TimeGap Cost => Total - EvenEquivalent;

    /// <summary>The one thing to try next time.</summary>
    public SplitAdvice Advice
    {
        get
        {
            if (CoefficientOfVariation < WellPacedBelow)
                return SplitAdvice.WellPaced;

            var last = ComparedLaps.Count - 1;
            var average = ComparedLaps.Average(PerLap);
            if (Fastest == 0 && PerLap(ComparedLaps[0]) < average * (1 - MuchFaster))
                return SplitAdvice.StartSlower;
            if (Fastest == last && PerLap(ComparedLaps[last]) < average * (1 - MuchFaster))
                return SplitAdvice.CommitEarlier;
            if (Slowest == last)
                return SplitAdvice.SaveForTheEnd;

            return Slowest > 0 ? SplitAdvice.HoldTheMiddle : SplitAdvice.SteadyTheRhythm;
        }
    }

    /// <summary>Analyses the laps of a mile.</summary>
    public static SplitAnalysis Of(LapList laps)
    {
        ArgumentNullException.ThrowIfNull(laps);
        return new(laps, JoinShortPieces(laps.Laps));
    }

    /// <summary>The time of a lap per 400 m, in seconds.</summary>
    public static double PerLap(Lap lap)
    {
        ArgumentNullException.ThrowIfNull(lap);
        return lap.Time.TotalSeconds * Mile.Lap.Millimetres / lap.Length.Millimetres;
    }

    private static IReadOnlyList<Lap> JoinShortPieces(IReadOnlyList<Lap> laps)
    {
        var shortest = Distance.FromMetres(50);
        if (laps.Count < 3)
            return laps;
        if (laps[0].Length < shortest)
            return [Join(laps[0], laps[1]), .. laps.Skip(2)];

        return laps[^1].Length < shortest ? [.. laps.SkipLast(2), Join(laps[^2], laps[^1])] : laps;
    }

    private static Lap Join(Lap first, Lap second) => new(first.Length + second.Length, first.Time + second.Time);

    /// <summary>
    /// Solves a T + b D² / T = Σ (a t + b d² / t) for the even T, where a and b are the constant and the quadratic of the oxygen
    /// cost.
    /// </summary>
    private static double EvenMinutes(IReadOnlyList<Lap> laps)
    {
        const double A = -OxygenCost.Constant, B = OxygenCost.Quadratic;
        var (oxygen, metres) = (0.0, (double)Mile.Metres);
        foreach (var lap in laps)
        {
            var (minutes, length) = (lap.Time.TotalSeconds / 60, (double)lap.Length.Metres);
            oxygen += -A * minutes + B * length * length / minutes;
        }

        return (-oxygen + Math.Sqrt(oxygen * oxygen + 4 * A * B * metres * metres)) / (2 * A);
    }
}
