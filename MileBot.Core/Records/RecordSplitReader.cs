using System.Globalization;
using MileBot.Core.Documents;
using MileBot.Core.Times;

namespace MileBot.Core.Records;

/// <summary>Reads the splits of an entry: pairs of metres and seconds that rise from the start to the finish.</summary>
internal static class RecordSplitReader
{
    /// <summary>Reads the splits and notes what is wrong with them.</summary>
    public static IReadOnlyList<RecordSplit> Read(ObjectReader entry, RaceTime mark)
    {
        var splits = new List<RecordSplit>();
        foreach (var node in entry.List("splits", required: false))
        {
            if (Pair(node) is not { } split)
                entry.Problem(node.Line, "a split is a pair of metres and seconds, such as [400, 55.3]");
            else if (splits.Count > 0 && (split.At <= splits[^1].At || split.Elapsed <= splits[^1].Elapsed))
                entry.Problem(node.Line, $"the split at {split.At} isn't farther and later than the one before it");
            else
                splits.Add(split);
        }

        if (splits.Count > 0 && (splits[^1].At != Mile.Distance || splits[^1].Elapsed != mark))
        {
            var finish = mark.Seconds.ToString("0.##", CultureInfo.InvariantCulture);
            entry.Problem(entry.LineOf("splits"), $"the last split is the finish, [1609.344, {finish}]");
        }

        return splits;
    }

    private static RecordSplit? Pair(LocatedNode node) =>
        node.Items is [{ Kind: JsonNodeKind.Number } metres, { Kind: JsonNodeKind.Number } seconds]
        && Number(metres, 2000) is { } distance && Number(seconds, 10_000) is { } elapsed
            ? new(Distance.FromMetres(distance), RaceTime.FromSeconds(elapsed))
            : null;

    private static decimal? Number(LocatedNode node, decimal below) =>
        decimal.TryParse(node.Text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number < below
            ? number
            : null;
}
