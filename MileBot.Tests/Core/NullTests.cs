using MileBot.Core;
using MileBot.Core.Conditions;
using MileBot.Core.Converting;
using MileBot.Core.Guide;
using MileBot.Core.Pacing;
using MileBot.Core.Predicting;
using MileBot.Core.Progress;
using MileBot.Core.Ranking;
using MileBot.Core.Records;
using MileBot.Core.Splits;
using MileBot.Core.Times;
using MileBot.Core.Training;

namespace MileBot.Tests.Core;

/// <summary>A null is the caller's mistake, and the exception names it.</summary>
public class NullTests
{
    private static readonly RaceTime Six = RaceTime.FromMinutesAndSeconds(6);
    private static readonly LapList Laps = LapList.Of(Enumerable.Repeat(new Lap(Mile.Quarter, RaceTime.FromSeconds(90m)), 4));
    private static readonly RecordBook Book = ShippedConfig.RecordBook;
    private static readonly GuideBook Guide = ShippedConfig.Guide;

    private static readonly (string Parameter, Action Call)[] Calls =
    [
        ("conditions", () => ConditionsReport.Of(Six, null!)),
        ("from", () => Converter.Convert(Six, null!, StandardDistance.Mile)),
        ("to", () => Converter.Convert(Six, StandardDistance.Mile, null!)),
        ("files", () => GuideText.Parse(null!)),
        ("typed", () => Guide.Answer(null!)),
        ("aim", () => TrainingBlock.For(null!)),
        ("course", () => SplitCard.For(Six, null!, PacingStrategy.Even)),
        ("paces", () => Workout.For(null!)),
        ("days", () => Consistency.Between(null!, default, default)),
        ("miles", () => Boards.AgeGraded<string>(null!, _ => 1)),
        ("grade", () => Boards.AgeGraded<string>([], null!)),
        ("entries", () => CompetitionRanking.Rank<int, int>(null!, entry => entry)),
        ("key", () => CompetitionRanking.Rank<int, int>([], null!)),
        ("ranking", () => RankedWindow.Page<int>(null!, 1, 1)),
        ("isIt", () => RankedWindow.Around<int>([], null!, 1)),
        ("ranking", () => RankedWindow.IndexOf<int>(null!, _ => true)),
        ("isIt", () => RankedWindow.IndexOf<int>([], null!)),
        ("text", () => AgeGroup.TryParse(null!, Sex.Men, out _).ShouldBeFalse()),
        ("book", () => Anniversary.Between(null!, default, default)),
        ("book", () => Barriers.FirstUnder(null!, Surface.Track, Sex.Men, Six)),
        ("book", () => MileHistory.Of(null!, Surface.Track, Sex.Men, Six)),
        ("book", () => Reign.Of(null!, Surface.Track, Sex.Men)),
        ("json", () => RecordBookText.Parse(null!)),
        ("laps", () => SplitAnalysis.Of(null!)),
        ("lap", () => SplitAnalysis.PerLap(null!)),
        ("laps", () => SplitComparison.With(null!, Book.Records[0])),
        ("record", () => SplitComparison.With(Laps, null!)),
        ("record", () => SplitComparison.LapsOf(null!)),
    ];

    [Fact]
    public void Null_is_refused_by_name()
    {
        foreach (var (parameter, call) in Calls)
            Should.Throw<ArgumentNullException>(call).ParamName.ShouldBe(parameter);
    }
}
