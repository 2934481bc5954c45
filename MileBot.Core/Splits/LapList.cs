using MileBot.Core.Times;

namespace MileBot.Core.Splits;

/// <summary>The laps of one mile in their order. Read by <see cref="LapListText"/>, or made of lengths and times.</summary>
public sealed class LapList
{
    private LapList(IReadOnlyList<Lap> laps, LapLayout layout)
    {
        (Laps, Layout) = (laps, layout);
        Total = laps.Aggregate(default(RaceTime), (sum, lap) => sum + lap.Time);
    }

    /// <summary>The laps.</summary>
    public IReadOnlyList<Lap> Laps { get; }

    /// <summary>How they were taken.</summary>
    public LapLayout Layout { get; }

    /// <summary>The time of the mile: the sum of all laps.</summary>
    public RaceTime Total { get; }

    /// <summary>Laps whose lengths are known.</summary>
    /// <param name="laps">At least two laps of some time each that make a mile.</param>
    /// <param name="layout">How they were taken.</param>
    /// <exception cref="ArgumentException">They don't make a mile, or one has no time.</exception>
    public static LapList Of(IEnumerable<Lap> laps, LapLayout layout = LapLayout.EqualParts)
    {
        var list = laps.ToArray();
        if (list.Length < 2 || list.Aggregate(default(Distance), (sum, lap) => sum + lap.Length) != Mile.Distance)
            throw new ArgumentException("Two laps or more make a mile of 1609.344 m.", nameof(laps));
        if (list.Any(lap => lap.Time == default))
            throw new ArgumentException("Every lap takes some time.", nameof(laps));

        return new(list, layout);
    }

    /// <summary>The time at a point, as if each lap had been run at an even pace.</summary>
    /// <param name="at">A distance from the start, at most a mile.</param>
    /// <returns>Seconds since the start.</returns>
    public double SecondsAt(Distance at)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(at, Mile.Distance);
        var (left, seconds) = (at.Millimetres, 0.0);
        foreach (var lap in Laps)
        {
            if (left <= lap.Length.Millimetres)
                return seconds + lap.Time.TotalSeconds * left / lap.Length.Millimetres;

            left -= lap.Length.Millimetres;
            seconds += lap.Time.TotalSeconds;
        }

        return seconds;
    }
}
