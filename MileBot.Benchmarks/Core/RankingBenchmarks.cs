using BenchmarkDotNet.Attributes;
using MileBot.Core.Ranking;
using MileBot.Core.Times;

namespace MileBot.Benchmarks.Core;

/// <summary>Ranking the marks of a very large club.</summary>
[MemoryDiagnoser]
public class RankingBenchmarks
{
    private const int Count = 100_000;

    private readonly RaceTime[] marks = new RaceTime[Count];
    private readonly RaceTime[] keys = new RaceTime[Count];
    private readonly int[] runners = new int[Count];
    private readonly int[] places = new int[Count];

    [GlobalSetup]
    public void Setup()
    {
        var random = new Random(1609_344);
        for (var i = 0; i < Count; i++)
            marks[i] = RaceTime.FromHundredths(random.Next(23_000, 90_000));
    }

    [Benchmark]
    public int RankInPlace()
    {
        for (var i = 0; i < Count; i++)
            (keys[i], runners[i]) = (marks[i], i);

        CompetitionRanking.RankInPlace<RaceTime, int>(keys, runners, places);
        return places[^1];
    }

    [Benchmark]
    public int Rank() => CompetitionRanking.Rank(marks, mark => mark)[^1].Place;
}
