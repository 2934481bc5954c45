using MileBot.Core.Times;

namespace MileBot.Core.Splits;

/// <summary>One way to read a list of times as the laps of a mile.</summary>
internal sealed record LapReading(IReadOnlyList<Distance> Lengths, IReadOnlyList<long> Hundredths, LapLayout Layout)
{
    /// <summary>Paces that differ by more than this factor are not those of one mile.</summary>
    public const double MostUnlike = 2.5;

    /// <summary>Readings within this factor of the best are as good, and the usual one is taken.</summary>
    public const double AsGood = 1.05;

    /// <summary>A piece shorter than this is timed too roughly to be judged by itself.</summary>
    private const long ShortPiece = 50_000;

    /// <summary>
    /// The slowest pace over the fastest, a short piece taken together with its lap; endless where that piece makes no sense.
    /// </summary>
    public double Unlikeness
    {
        get
        {
            var paces = new List<double>(Lengths.Count);
            for (var i = 0; i < Lengths.Count; i++)
            {
                var joined = IsShort(i) || IsShort(i + 1);
                paces.Add(joined ? Joined(i) : PaceOf(i));
                i += joined ? 1 : 0;
            }

            return paces.Max() / paces.Min();
        }
    }

    /// <summary>Every reading that the number of times allows, single or cumulative, the usual ones first.</summary>
    public static IEnumerable<LapReading> All(IReadOnlyList<long> times, Surface surface) =>
        from hundredths in Single(times)
        from unit in Units(surface)
        from reading in Readings(unit, hundredths)
        select reading;

    /// <summary>The reading as a list of laps.</summary>
    public LapList ToList() =>
        LapList.Of(Lengths.Zip(Hundredths, (length, time) => new Lap(length, RaceTime.FromHundredths(time))), Layout);

    private bool IsShort(int at) => at < Lengths.Count && Lengths[at].Millimetres < ShortPiece;

    private double PaceOf(int at) => Hundredths[at] / (double)Lengths[at].Millimetres;

    /// <summary>The pace of a short piece and its lap together; the piece may be off by much, but not by anything.</summary>
    private double Joined(int at)
    {
        var (first, second) = (PaceOf(at), PaceOf(at + 1));
        return Math.Max(first, second) > 4 * Math.Min(first, second)
            ? double.PositiveInfinity
            : (Hundredths[at] + Hundredths[at + 1]) / (double)(Lengths[at] + Lengths[at + 1]).Millimetres;
    }

    private static IEnumerable<IReadOnlyList<long>> Single(IReadOnlyList<long> times)
    {
        yield return times;

        var differences = times.Select((time, i) => i == 0 ? time : time - times[i - 1]).ToArray();
        if (differences.All(difference => difference > 0))
            yield return differences;
    }

    private static IEnumerable<Distance> Units(Surface surface)
    {
        var (half, kilometre) = (2 * Mile.Quarter, Distance.FromMetres(1000));
        Distance[] track = [Mile.Lap, Distance.FromMetres(200), Distance.FromMetres(100)];
        Distance[] road = [Mile.Quarter, half, kilometre, Mile.Lap];
        return surface switch
        {
            Surface.Track => [.. track, half],
            Surface.Indoor => [Distance.FromMetres(200), Mile.Lap, Distance.FromMetres(160), Distance.FromMetres(300), half],
            Surface.Road => road,
            _ => track.Union(road),
        };
    }

    private static IEnumerable<LapReading> Readings(Distance unit, IReadOnlyList<long> hundredths)
    {
        var whole = (int)(Mile.Distance.Millimetres / unit.Millimetres);
        var rest = Mile.Distance - whole * unit;
        var laps = Enumerable.Repeat(unit, whole).ToArray();
        if (rest == default)
            return hundredths.Count == whole ? [new(laps, hundredths, LapLayout.EqualParts)] : [];
        if (hundredths.Count == whole + 1)
        {
            LapReading trailing = new([.. laps, rest], hundredths, LapLayout.TrailingPiece);
            return whole > 1 ? [new([rest, .. laps], hundredths, LapLayout.LeadingPiece), trailing] : [trailing];
        }

        return hundredths.Count == whole && whole > 1
            ? [new([laps[0] + rest, .. laps[1..]], hundredths, LapLayout.LongFirstLap)]
            : [];
    }
}
