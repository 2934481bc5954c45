using MileBot.Core.Records;
using MileBot.Core.Times;

namespace MileBot.Core.Splits;

/// <summary>A mile beside a record race, quarter by quarter.</summary>
public sealed class SplitComparison
{
    private SplitComparison(RecordEntry record, IReadOnlyList<QuarterComparison> quarters) =>
        (Record, Quarters) = (record, quarters);

    /// <summary>The record race.</summary>
    public RecordEntry Record { get; }

    /// <summary>The four quarters of the mile, 402.336 m each.</summary>
    public IReadOnlyList<QuarterComparison> Quarters { get; }

    /// <summary>Compares a mile with a record race.</summary>
    /// <returns>The comparison, or null where the record's splits aren't known.</returns>
    public static SplitComparison? With(LapList laps, RecordEntry record)
    {
        ArgumentNullException.ThrowIfNull(laps);
        ArgumentNullException.ThrowIfNull(record);
        if (LapsOf(record) is not { } theirs)
            return null;

        var (yourElapsed, theirElapsed) = (Elapsed(laps), Elapsed(theirs));
        var scaled = theirElapsed
            .Select(time => RaceTime.FromSeconds(time.TotalSeconds * laps.Total.Hundredths / theirs.Total.Hundredths))
            .ToArray();
        return new(record,
        [
            .. Enumerable.Range(1, 4).Select(quarter => new QuarterComparison(
                quarter, Between(yourElapsed, quarter), Between(theirElapsed, quarter), Between(scaled, quarter))),
        ]);
    }

    /// <summary>The laps of a record race between its published splits, or null where they aren't known.</summary>
    public static LapList? LapsOf(RecordEntry record)
    {
        ArgumentNullException.ThrowIfNull(record);
        var splits = record.Splits;
        return splits.Count < 2 ? null : LapList.Of(splits.Select((split, i) => i == 0
            ? new Lap(split.At, split.Elapsed)
            : new Lap(split.At - splits[i - 1].At, (split.Elapsed - splits[i - 1].Elapsed).Size)));
    }

    private static RaceTime[] Elapsed(LapList laps) =>
        [.. Enumerable.Range(0, 5).Select(quarter => RaceTime.FromSeconds(laps.SecondsAt(quarter * Mile.Quarter)))];

    private static RaceTime Between(RaceTime[] elapsed, int quarter) =>
        (elapsed[quarter] - elapsed[quarter - 1]).Size;
}
