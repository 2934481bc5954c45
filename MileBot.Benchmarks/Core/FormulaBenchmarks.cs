using BenchmarkDotNet.Attributes;
using MileBot.Core;
using MileBot.Core.Grading;
using MileBot.Core.Predicting;
using MileBot.Core.Times;

namespace MileBot.Benchmarks.Core;

/// <summary>Grading and predicting, as a caller would in a loop.</summary>
[MemoryDiagnoser]
public class FormulaBenchmarks
{
    private readonly RaceTime time = RaceTime.FromMinutesAndSeconds(6, 42.3m);
    private readonly Distance marathon = StandardDistance.Marathon.Length;

    [Benchmark]
    public AgeGrade? Grade() => AgeGrading.Grade(time, Sex.Women, 47, Surface.Track);

    [Benchmark]
    public int Points() => ScoringTable.OfMile(Surface.Track).Points(time, Sex.Women);

    [Benchmark]
    public RaceTime PredictByRiegel() => Riegel.Predict(time, Mile.Distance, marathon);

    [Benchmark]
    public RaceTime PredictByVdot() => Vdot.Of(time, Mile.Distance).TimeFor(marathon);

    [Benchmark]
    public Prediction PredictByAll() => Prediction.Of(time, Mile.Distance, marathon);
}
