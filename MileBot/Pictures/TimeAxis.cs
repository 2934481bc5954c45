using System.Globalization;
using MileBot.Core.Times;

namespace MileBot.Pictures;

/// <summary>An axis of times, the faster the higher, with round times to read it by.</summary>
internal sealed class TimeAxis
{
    private static readonly int[] StepsInHundredths = [10, 20, 50, 100, 200, 500, 1_000, 1_500, 3_000, 6_000, 12_000, 30_000, 60_000, 180_000, 360_000];

    /// <summary>Times that are all but the same look so, and what is written beside them are whole seconds.</summary>
    private const int LeastSpanInHundredths = 400;

    private readonly double fastest, slowest;
    private readonly float top, bottom;

    /// <param name="times">What is to lie on it; at least one.</param>
    /// <param name="top">Where the picture of the times begins.</param>
    /// <param name="bottom">Where it ends.</param>
    /// <param name="mostTicks">How many round times there may be.</param>
    public TimeAxis(IEnumerable<RaceTime> times, float top, float bottom, int mostTicks = 6)
    {
        (this.top, this.bottom) = (top, bottom);
        var all = times.Select(time => time.Hundredths).ToArray();
        var range = all.Max() - all.Min();
        var margin = Math.Max(range * 0.07, (LeastSpanInHundredths - range) / 2.0);
        (fastest, slowest) = (Math.Max(0, all.Min() - margin), all.Max() + margin);
        var step = Array.Find(StepsInHundredths, each => (slowest - fastest) / each <= mostTicks);
        if (step == 0) step = StepsInHundredths[^1] * (int)Math.Ceiling((slowest - fastest) / StepsInHundredths[^1] / mostTicks);
        Ticks = [.. Multiples(step).Select(at => (YOf(at), Written(at, step)))];
    }

    /// <summary>The round times, the fastest first, each with its place and as it is written.</summary>
    public IReadOnlyList<(float Y, string Label)> Ticks { get; }

    /// <summary>The place of a time.</summary>
    public float Y(RaceTime time) => YOf(time.Hundredths);

    private float YOf(double hundredths) => (float)(top + (hundredths - fastest) / (slowest - fastest) * (bottom - top));

    private IEnumerable<long> Multiples(int step)
    {
        for (var at = (long)Math.Ceiling(fastest / step) * step; at <= slowest; at += step) yield return at;
    }

    /// <summary>Always with minutes, and with tenths only where the round times have them: <c>6:40</c>, <c>3:59.5</c>.</summary>
    private static string Written(long hundredths, int step)
    {
        var (hours, minutes, seconds) = (hundredths / 360_000, hundredths / 6_000 % 60, hundredths / 100 % 60);
        var tenths = step < 100 ? string.Create(CultureInfo.InvariantCulture, $".{hundredths / 10 % 10}") : "";
        return hours > 0
            ? string.Create(CultureInfo.InvariantCulture, $"{hours}:{minutes:00}:{seconds:00}{tenths}")
            : string.Create(CultureInfo.InvariantCulture, $"{minutes}:{seconds:00}{tenths}");
    }
}
