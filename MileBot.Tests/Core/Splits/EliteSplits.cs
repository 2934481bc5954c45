using System.Globalization;
using MileBot.Core.Splits;
using MileBot.Core.Times;

namespace MileBot.Tests.Core.Splits;

/// <summary>The published splits of <c>elite-mile-splits.csv</c>, as laps.</summary>
public static class EliteSplits
{
    private static readonly ILookup<string, (Distance At, RaceTime Elapsed)> Races = Load();

    /// <summary>The laps between the given distances of one runner's race.</summary>
    public static LapList Of(string athlete, params double[] metres)
    {
        var points = Races[athlete].ToDictionary(split => split.At, split => split.Elapsed);
        var at = metres.Select(metre => Distance.FromMetres((decimal)metre)).Append(Mile.Distance).ToArray();
        return LapList.Of(at.Select((point, i) => new Lap(
            i == 0 ? point : point - at[i - 1],
            i == 0 ? points[point] : RaceTime.FromHundredths((points[point] - points[at[i - 1]]).Hundredths))));
    }

    private static ILookup<string, (Distance, RaceTime)> Load() =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Core", "Data", "elite-mile-splits.csv"))
            .Skip(1)
            .Select(line => line.Split(','))
            .ToLookup(row => row[2], row => (Distance.FromMetres(Number(row[4])), RaceTime.FromSeconds(Number(row[5]))), StringComparer.Ordinal);

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
