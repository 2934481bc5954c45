using MileBot.Core;
using MileBot.Core.Grading;
using MileBot.Core.Times;

namespace MileBot.Tests.Core.Grading;

public class AgeGradingTests
{
    [Theory]
    [InlineData(Surface.Road, 12, AgeTable.Road2025)]
    [InlineData(Surface.Road, 61, AgeTable.Road2025)]
    [InlineData(Surface.Track, 29, AgeTable.Track2006)]
    [InlineData(Surface.Track, 30, AgeTable.Track2023)]
    [InlineData(Surface.Indoor, 29, AgeTable.Track2006)]
    [InlineData(Surface.Indoor, 72, AgeTable.Track2023)]
    [InlineData(Surface.Trial, 29, AgeTable.Track2006)]
    [InlineData(Surface.Trial, 30, AgeTable.Track2023)]
    public void Each_surface_and_age_has_its_table(Surface surface, int age, AgeTable table)
    {
        AgeGrading.TableFor(surface, age).ShouldBe(table);
        AgeGrading.Grade(RaceTime.FromMinutesAndSeconds(6), Sex.Women, age, surface)!.Value.Table.ShouldBe(table);
    }

    /// <summary>Rows as the tables print them.</summary>
    [Theory]
    [InlineData(AgeTable.Road2025, Sex.Men, 12, 0.8818)]
    [InlineData(AgeTable.Road2025, Sex.Women, 5, 0.722)]
    [InlineData(AgeTable.Road2025, Sex.Men, 100, 0.1607)]
    [InlineData(AgeTable.Road2020, Sex.Men, 5, 0.6062)]
    [InlineData(AgeTable.Road2020, Sex.Women, 100, 0.1909)]
    [InlineData(AgeTable.Track2006, Sex.Women, 61, 0.7239)]
    [InlineData(AgeTable.Track2006, Sex.Men, 5, 0.6526)]
    [InlineData(AgeTable.Track2023, Sex.Women, 61, 0.7941)]
    [InlineData(AgeTable.Track2023, Sex.Men, 35, 0.9816)]
    [InlineData(AgeTable.Track2023, Sex.Men, 110, 0.08)]
    public void Factors_are_those_of_the_tables(AgeTable table, Sex sex, int age, double factor) =>
        AgeGrading.Factor(table, sex, age).ShouldBe(factor);

    [Fact]
    public void The_track_tables_know_1500_m_too()
    {
        AgeGrading.Factor(AgeTable.Track2006, Sex.Men, 100, StandardDistance.Metres1500).ShouldBe(0.1868);
        AgeGrading.Factor(AgeTable.Track2023, Sex.Men, 35, StandardDistance.Metres1500).ShouldBe(0.9849);
        AgeGrading.Grade(RaceTime.FromSeconds(205.8m), Sex.Men, 25, AgeTable.Track2006, StandardDistance.Metres1500)!.Value.Percent.ShouldBe(100m, 0.3m);
        AgeGrading.Grade(RaceTime.FromSeconds(206m), Sex.Men, 35, AgeTable.Track2023, StandardDistance.Metres1500).ShouldBeNull();
        AgeGrading.Factor(AgeTable.Road2025, Sex.Men, 35, StandardDistance.Metres1500).ShouldBeNull();
        AgeGrading.Factor(AgeTable.Track2006, Sex.Men, 35, StandardDistance.Metres800).ShouldBeNull();
    }

    [Theory]
    [InlineData(AgeTable.Road2025, 4)]
    [InlineData(AgeTable.Road2025, 101)]
    [InlineData(AgeTable.Track2023, 29)]
    [InlineData(AgeTable.Track2023, 111)]
    [InlineData(AgeTable.Track2006, -1)]
    public void Beyond_its_ages_a_table_has_no_grade(AgeTable table, int age)
    {
        AgeGrading.Grade(RaceTime.FromMinutesAndSeconds(6), Sex.Men, age, table).ShouldBeNull();
        AgeGrading.StandardSeconds(table, Sex.Men, age).ShouldBeNull();
    }

    /// <summary>Clare Elms' 5:18.97 at 61, graded 99.62 % by the table of 2023; 318.97 · 0.7941 = 253.29.</summary>
    [Fact]
    public void A_grade_tells_its_table_factor_standard_and_age_graded_time()
    {
        var grade = AgeGrading.Grade(RaceTime.FromSeconds(318.97m), Sex.Women, 61, Surface.Track)!.Value;

        grade.Percent.ShouldBe(99.62m);
        (grade.Table, grade.Age, grade.Factor).ShouldBe((AgeTable.Track2023, 61, 0.7941));
        grade.StandardSeconds.ShouldBe(252.33 / 0.7941);
        grade.AgeGradedTime.ShouldBe(RaceTime.FromSeconds(253.29m));
        grade.TableName.ShouldContain("2023");
        (grade.Level, grade.LevelName).ShouldBe((AgeGradeLevel.World, "world class"));
    }

    [Theory]
    [InlineData(59.99, AgeGradeLevel.Recreational, "recreational")]
    [InlineData(60, AgeGradeLevel.Local, "local class")]
    [InlineData(69.99, AgeGradeLevel.Local, "local class")]
    [InlineData(70, AgeGradeLevel.Regional, "regional class")]
    [InlineData(79.99, AgeGradeLevel.Regional, "regional class")]
    [InlineData(80, AgeGradeLevel.National, "national class")]
    [InlineData(90, AgeGradeLevel.World, "world class")]
    [InlineData(99.99, AgeGradeLevel.World, "world class")]
    [InlineData(100, AgeGradeLevel.WorldRecord, "world record level")]
    public void Levels_begin_at_their_percentage(double percent, AgeGradeLevel level, string name)
    {
        var grade = new AgeGrade((decimal)percent, AgeTable.Road2025, 40, 1, 227, default);

        (grade.Level, grade.LevelName).ShouldBe((level, name));
    }

    [Fact]
    public void Every_table_is_named_with_its_year()
    {
        string[] years = ["2020", "2025", "2006", "2023"];

        foreach (var (table, year) in Enum.GetValues<AgeTable>().Zip(years))
            AgeGrading.NameOf(table).ShouldContain(year);
    }

    [Fact]
    public void No_time_has_no_grade() =>
        Should.Throw<ArgumentOutOfRangeException>(() => AgeGrading.Grade(default, Sex.Men, 40, AgeTable.Road2025)).ParamName
            .ShouldBe("time");
}
