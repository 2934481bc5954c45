using MileBot.Core.Records;
using MileBot.Core.Splits;
using MileBot.Core.Times;

namespace MileBot.Pictures;

/// <summary>The laps of a mile against its even pace.</summary>
internal sealed class SplitChart
{
    /// <param name="analysis">The mile.</param>
    /// <param name="beside">A record race to stand beside it; left out where its splits aren't known.</param>
    public SplitChart(SplitAnalysis analysis, RecordEntry? beside = null)
    {
        Analysis = analysis;
        Beside = beside is null ? null : SplitComparison.With(analysis.Laps, beside);
        Even = analysis.Total.TotalSeconds * Mile.Lap.Millimetres / Mile.Distance.Millimetres;
        Laps = [.. Stretches(analysis.ComparedLaps, Noted(analysis))];
        Record = Beside is null ? [] : [.. Stretches(Beside.Quarters.Select(quarter => new Lap(Mile.Quarter, quarter.TheirsAtYourPace)), [.. Beside.Quarters.Select(quarter => quarter.Theirs)])];
    }

    public SplitAnalysis Analysis { get; }

    /// <summary>The record race beside it, quarter by quarter; null for none.</summary>
    public SplitComparison? Beside { get; }

    /// <summary>The even pace: seconds per 400 m.</summary>
    public double Even { get; }

    /// <summary>The laps, a short piece joined to its own.</summary>
    public IReadOnlyList<Stretch> Laps { get; }

    /// <summary>The quarters of the record race, as if it had been run in the time of this mile.</summary>
    public IReadOnlyList<Stretch> Record { get; }

    /// <summary>The time of each lap as its runner knows it: without the short piece that is compared together with it.</summary>
    private static IReadOnlyList<RaceTime> Noted(SplitAnalysis analysis)
    {
        var laps = analysis.Laps.Laps;
        var skipped = laps.Count == analysis.ComparedLaps.Count ? 0 : 1;
        var isAtTheEnd = skipped == 1 && laps[^1].Length < laps[0].Length;
        return [.. (isAtTheEnd ? laps.SkipLast(1) : laps.Skip(skipped)).Select(lap => lap.Time)];
    }

    private IEnumerable<Stretch> Stretches(IEnumerable<Lap> laps, IReadOnlyList<RaceTime> times)
    {
        var (from, at) = (0.0, 0);
        foreach (var lap in laps)
        {
            var to = from + lap.Length.Millimetres / (double)Mile.Distance.Millimetres;
            yield return new(from, Math.Min(1, to), Even - SplitAnalysis.PerLap(lap), times[at++]);
            from = to;
        }
    }

    /// <summary>A stretch of the mile.</summary>
    /// <param name="From">Where it begins, as a share of the mile.</param>
    /// <param name="To">Where it ends.</param>
    /// <param name="Faster">By how many seconds per 400 m it was faster than even; negative where slower.</param>
    /// <param name="Time">The time as its runner knows it.</param>
    internal readonly record struct Stretch(double From, double To, double Faster, RaceTime Time);
}
