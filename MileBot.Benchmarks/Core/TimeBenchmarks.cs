using BenchmarkDotNet.Attributes;
using MileBot.Core.Times;

namespace MileBot.Benchmarks.Core;

/// <summary>Reading and writing a time, as a caller would in a loop.</summary>
[MemoryDiagnoser]
public class TimeBenchmarks
{
    private readonly char[] buffer = new char[RaceTimeText.MaxLength];
    private readonly RaceTime time = RaceTime.FromMinutesAndSeconds(6, 42.3m);

    /// <summary>What was typed.</summary>
    [Params("6:42", "6:42.3", "6 min 42,5", "6:75")]
    public string Text { get; set; } = "";

    [Benchmark]
    public bool Parse() => RaceTimeText.TryParse(Text, TimeLimits.Mile, out _);

    [Benchmark]
    public int Format()
    {
        RaceTimeText.TryFormat(time, buffer, out var written);
        return written;
    }
}
