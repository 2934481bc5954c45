using System.Globalization;
using MileBot.Core;
using MileBot.Core.Conditions;
using MileBot.Core.Converting;
using MileBot.Core.Grading;
using MileBot.Core.Guide;
using MileBot.Core.Pacing;
using MileBot.Core.Predicting;
using MileBot.Core.Progress;
using MileBot.Core.Ranking;
using MileBot.Core.Records;
using MileBot.Core.Splits;
using MileBot.Core.Times;
using MileBot.Core.Training;

namespace MileBot.Tests.Core.Samples;

/// <summary>
/// The samples of the library's README, compiled and run. <see cref="ReadmeTests"/> checks that the README shows these very
/// lines.
/// </summary>
public sealed class ReadmeSamples : IDisposable
{
    private readonly StringWriter output = new();
    private readonly CultureInfo culture = CultureInfo.CurrentCulture;

    /// <summary>Numbers that a sample writes itself follow the caller's culture; here it is the invariant one.</summary>
    public ReadmeSamples() => CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;

    public void Dispose()
    {
        CultureInfo.CurrentCulture = culture;
        output.Dispose();
    }

    [Fact]
    public void Times()
    {
        if (RaceTimeText.Parse("6 min 42,3").TryGetValue(out var time, out var problem))
            output.WriteLine($"{time}, or {Mile.LapPace(time)} a lap");
        else
            output.WriteLine(problem.Advice);

        output.ToString().Trim().ShouldBe("6:42.3, or 1:39.99 a lap");
    }

    [Fact]
    public void Ambiguity()
    {
        if (!RaceTimeText.Parse("642").TryGetValue(out _, out var problem))
            output.WriteLine($"{problem.Advice} ({problem.Readings.Count} readings)");

        output.ToString().Trim().ShouldBe("`642` could be read in more than one way. Did you mean `6:42` or `10:42`? (2 readings)");
    }

    [Fact]
    public void Pacing()
    {
        var goal = RaceTime.FromMinutesAndSeconds(6);
        foreach (var split in SplitCard.For(goal, Course.Track400, PacingStrategy.Even).Splits)
            output.WriteLine($"{split.At}: {split.Time} ({split.Elapsed})");

        output.ToString().ShouldStartWith("9.344 m: 0:02.1 (0:02.1)");
    }

    [Fact]
    public void Splits()
    {
        if (LapListText.Parse("88 90 92 89", Surface.Track).TryGetValue(out var laps, out _))
        {
            var analysis = SplitAnalysis.Of(laps);
            output.WriteLine($"{analysis.Total}: {analysis.Shape}, {analysis.CoefficientOfVariation:0.0} %, try: {analysis.Advice}");
        }

        output.ToString().ShouldStartWith("5:59: Positive");
    }

    [Fact]
    public void Predicting()
    {
        var mile = RaceTime.FromMinutesAndSeconds(6);
        var prediction = Prediction.Of(mile, Mile.Distance, StandardDistance.Kilometres5.Length);
        output.WriteLine($"5 km in {prediction.Fastest} to {prediction.Slowest}, {prediction.Confidence}");

        var paces = TrainingPaces.For(Vdot.Of(mile, Mile.Distance));
        var repeats = Workout.For(paces)[0];
        output.WriteLine($"{repeats.Repeats} × {repeats.Length} in {repeats.Time}, {repeats.Recovery}");

        output.ToString().ShouldContain("8 × 400 m in 1:");
    }

    [Fact]
    public void Grading()
    {
        var mile = RaceTime.FromMinutesAndSeconds(5, 18.97m);
        if (AgeGrading.Grade(mile, Sex.Women, age: 61, Surface.Track) is { } grade)
            output.WriteLine($"{grade.Percent} % ({grade.LevelName}), {grade.TableName}");

        var points = ScoringTable.OfMile(Surface.Track).Points(mile, Sex.Women);
        output.WriteLine($"{points} points");

        output.ToString().ShouldStartWith("99.62 % (world class), track WMA 2023");
    }

    [Fact]
    public void Conditions()
    {
        var day = new RaceConditions { Sex = Sex.Women, AltitudeMetres = 1600, TemperatureCelsius = 28 };
        var report = ConditionsReport.Of(RaceTime.FromMinutesAndSeconds(6), day);
        foreach (var effect in report.Effects)
            output.WriteLine($"{effect.Factor}: {effect.Least} to {effect.Most}. {effect.Source}");

        report.Effects.Count.ShouldBe(2);
    }

    [Fact]
    public void Converting()
    {
        var metric = RaceTime.FromMinutesAndSeconds(3, 40.05m);
        foreach (var mile in Converter.Convert(metric, StandardDistance.Metres1500, StandardDistance.Mile, Sex.Men))
            output.WriteLine($"{mile.Time}: {mile.Explanation}");

        output.ToString().ShouldStartWith("3:57.65: a mile takes 1.08 times as long as 1500 m");
    }

    [Fact]
    public void Records()
    {
        var json = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "config", "records.json"));
        if (RecordBookText.Parse(json).TryGetValue(out var book, out var problems))
        {
            var record = book.Current(Surface.Track, Sex.Men)!;
            output.WriteLine($"{record.MarkText}, {record.Athlete}, {record.Place}, {record.Date}");
            output.WriteLine(MileHistory.Of(book, Surface.Track, Sex.Men, RaceTime.FromMinutesAndSeconds(4, 10)));
        }
        else
        {
            foreach (var mistake in problems)
                output.WriteLine(mistake); // line 12: "grass" is no surface; it is one of road, track, indoor
        }

        output.ToString().ShouldStartWith("3:43.13, Hicham El Guerrouj, Rome, ITA (Golden Gala), 1999-07-07");
    }

    [Fact]
    public void Ranking()
    {
        var monday = new DateOnly(2026, 11, 2);
        MileResult<string>[] miles =
        [
            new("Ada", RaceTime.FromMinutesAndSeconds(6, 42), monday),
            new("Bo", RaceTime.FromMinutesAndSeconds(6, 30), monday.AddDays(1)),
            new("Ada", RaceTime.FromMinutesAndSeconds(6, 30), monday.AddDays(8)),
        ];
        foreach (var row in Boards.Fastest(miles))
            output.WriteLine($"{row.Place}. {row.Entry.Runner} {row.Entry.Score}");

        var goal = GoalProgress.Of(miles[0].Time, miles[2].Time, RaceTime.FromMinutesAndSeconds(6, 20), monday, monday.AddDays(56));
        output.WriteLine($"{goal.Done:P0} done, {goal.WeeklyGain} a week: {goal.Verdict}");

        output.ToString().ShouldStartWith("1. Bo 6:30");
    }

    [Fact]
    public void Training()
    {
        var aim = new TrainingAim(Experience.Regular, TrainingEmphasis.Intervals) { Best = RaceTime.FromMinutesAndSeconds(6, 42) };
        var block = TrainingBlock.For(aim);
        foreach (var session in block.Sessions.Where(session => session.Kind == SessionKind.Repeats))
            output.WriteLine($"{session.On(new DateOnly(2026, 11, 30))}: {session.Repeats} × 400 m in {session.RepeatTime}");

        output.ToString().ShouldStartWith("12/08/2026: 6 × 400 m in 1:");
    }

    [Fact]
    public void Guide()
    {
        var files = Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "config", "guide"), "*.md")
            .Select(path => new GuideFile(Path.GetFileName(path), File.ReadAllText(path)));
        if (GuideText.Parse(files).TryGetValue(out var guide, out _))
            output.WriteLine(guide.Search("spikes")[0].Title);

        output.ToString().Length.ShouldBePositive();
    }
}
