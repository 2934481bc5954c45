using MileBot.Core;
using MileBot.Core.Grading;
using MileBot.Core.Times;

namespace MileBot.Tests.Core.Reference;

public class PublishedGradingTests
{
    public static TheoryData<string> Points => ReferenceCase.Ids("wa_points");

    public static TheoryData<string> AgeGrades => ReferenceCase.Ids("age_grade");

    public static TheoryData<string> RoadStandards => ReferenceCase.Ids("age_standard_road_mile");

    public static TheoryData<string> TrackStandards => ReferenceCase.Ids("age_standard_track_mile");

    [Theory, MemberData(nameof(Points))]
    public void Points_are_those_of_the_scoring_tables(string id)
    {
        var published = ReferenceCase.Get(id);
        var (time, sex) = (RaceTime.FromSeconds((decimal)published.Number("time_s")), SexOf(published));
        var points = published.Expected.GetProperty("points").GetInt32();
        var table = Table(published.Text("event"));

        table.Points(time, sex).ShouldBe(points);
        if (!published.Expected.TryGetProperty("is_slowest_mark_for_points", out _))
            return;

        table.SlowestFor(points, sex).ShouldBe(time);
        table.Points(time + TimeGap.FromHundredths(1), sex).ShouldBe(points - 1);
    }

    [Theory, MemberData(nameof(AgeGrades))]
    public void Age_grades_are_those_published(string id)
    {
        var published = ReferenceCase.Get(id);

        var grade = AgeGrading.Grade(
            RaceTime.FromSeconds((decimal)published.Number("time_s")), SexOf(published), (int)published.Number("age"), TableOf(published));

        ((double)grade!.Value.Percent).ShouldBe(published.Expected.GetProperty("percent").GetDouble(), published.Tolerance());
    }

    [Theory, MemberData(nameof(RoadStandards))]
    public void Road_standards_are_those_published(string id) => CheckStandard(ReferenceCase.Get(id), "standard_s_rounded");

    [Theory, MemberData(nameof(TrackStandards))]
    public void Track_standards_are_those_published(string id) => CheckStandard(ReferenceCase.Get(id), "standard_s");

    private static void CheckStandard(ReferenceCase published, string name) =>
        AgeGrading.StandardSeconds(TableOf(published), SexOf(published), (int)published.Number("age"))!.Value
            .ShouldBe(published.Expected.GetProperty(name).GetDouble(), published.Tolerance());

    private static Sex SexOf(ReferenceCase published) => published.Text("sex") is "M" ? Sex.Men : Sex.Women;

    private static AgeTable TableOf(ReferenceCase published) => published.Text("table") switch
    {
        "road_2025" => AgeTable.Road2025,
        "road_2020" => AgeTable.Road2020,
        "track_wma_2023" => AgeTable.Track2023,
        "track_wma_2004_2006" => AgeTable.Track2006,
        var other => throw new InvalidDataException(other),
    };

    private static ScoringTable Table(string name) => name switch
    {
        "mile" => ScoringTable.OfMile(Surface.Track),
        "mile short track" => ScoringTable.OfMile(Surface.Indoor),
        "5000 m" => ScoringTable.Find(StandardDistance.Kilometres5, shortTrack: false)!,
        var other => throw new InvalidDataException(other),
    };
}
