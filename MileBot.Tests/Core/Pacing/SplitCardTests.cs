using MileBot.Core.Pacing;
using MileBot.Core.Times;

namespace MileBot.Tests.Core.Pacing;

public class SplitCardTests
{
    private static readonly RaceTime Six = RaceTime.FromMinutesAndSeconds(6);

    public static TheoryData<string, string> Courses => new()
    {
        { nameof(Course.Track400), "9.344 409.344 809.344 1209.344 1609.344" },
        { nameof(Course.Track200), "9.344 209.344 409.344 609.344 809.344 1009.344 1209.344 1409.344 1609.344" },
        { nameof(Course.Track160), "9.344 169.344 329.344 489.344 649.344 809.344 969.344 1129.344 1289.344 1449.344 1609.344" },
        { nameof(Course.Track300), "109.344 409.344 709.344 1009.344 1309.344 1609.344" },
        { nameof(Course.RoadBy400), "400 800 1200 1600 1609.344" },
        { nameof(Course.RoadByQuarter), "402.336 804.672 1207.008 1609.344" },
        { nameof(Course.RoadByKilometre), "1000 1609.344" },
    };

    [Theory, MemberData(nameof(Courses))]
    public void Splits_are_taken_where_the_course_has_its_lines(string name, string metres)
    {
        var course = (Course)typeof(Course).GetProperty(name)!.GetValue(null)!;

        string.Join(' ', course.Points.Select(point => point.ToString()[..^2])).ShouldBe(metres);
        course.Name.ShouldNotBeEmpty();
    }

    /// <summary>
    /// 360 s · 9.344 / 1609.344 = 2.090…, and a lap is 360 · 400 / 1609.344 = 89.477… s: elapsed 2.0902, 91.5675, 181.0449,
    /// 270.5222.
    /// </summary>
    [Fact]
    public void An_even_six_minutes_on_the_track()
    {
        var card = SplitCard.For(Six, Course.Track400, PacingStrategy.Even);

        card.Splits.Select(split => split.Elapsed.Seconds).ShouldBe([2.1m, 91.6m, 181.0m, 270.5m, 360m]);
        card.Splits.Select(split => split.Time.Seconds).ShouldBe([2.1m, 89.5m, 89.4m, 89.5m, 89.5m]);
        card.Splits.Select(split => split.Length.Metres).ShouldBe([9.344m, 400m, 400m, 400m, 400m]);
        (card.Goal, card.Course, card.Strategy).ShouldBe((Six, Course.Track400, PacingStrategy.Even));
    }

    [Theory]
    [InlineData(1, "2.09 91.57 181.05 270.52 360")]
    [InlineData(10, "2.1 91.6 181 270.5 360")]
    [InlineData(100, "2 92 181 271 360")]
    public void Splits_are_rounded_to_the_unit_asked_for(int unit, string elapsed)
    {
        var card = SplitCard.For(Six, Course.Track400, PacingStrategy.Even, unit);

        string.Join(' ', card.Splits.Select(split => split.Elapsed.Seconds.ToString("0.##", System.Globalization.CultureInfo.InvariantCulture))).ShouldBe(elapsed);
    }

    [Fact]
    public void The_finish_is_the_goal_even_where_the_unit_is_coarser()
    {
        var goal = RaceTime.FromHundredths(22_313);

        SplitCard.For(goal, Course.RoadByKilometre, PacingStrategy.Even, 100).Splits[^1].Elapsed.ShouldBe(goal);
    }

    [Fact]
    public void A_negative_split_is_as_much_faster_in_the_second_half_as_the_model_says()
    {
        var halves = Course.Every("halves", 2 * Mile.Quarter);

        SplitCard.For(Six, halves, PacingStrategy.Negative).Splits.Select(split => split.Time.Seconds).ShouldBe([182.2m, 177.8m]);
        SplitCard.For(Six, halves, PacingStrategy.Positive).Splits.Select(split => split.Time.Seconds).ShouldBe([177.8m, 182.2m]);
        SplitCard.For(Six, halves, PacingStrategy.Negative, 1, new PacingModel(0.1, 0, Mile.Lap)).Splits
            .Select(split => split.Time.Seconds).ShouldBe([198m, 162m]);
    }

    /// <summary>With a kick of 25 % over the last 400 m, 1209.344 s + 400 s / 1.25 are worth the whole: 1529.344 parts.</summary>
    [Fact]
    public void A_kick_is_as_much_faster_over_the_last_lap_as_the_model_says()
    {
        var goal = RaceTime.FromSeconds(1529.344m / 4);
        var card = SplitCard.For(goal, Course.Track400, PacingStrategy.Kick, 1, new PacingModel(0, 0.25, Mile.Lap));

        card.Splits.Select(split => split.Time.Seconds).ShouldBe([2.34m, 100m, 100m, 100m, 80m]);
        SplitCard.For(goal, Course.Track200, PacingStrategy.Kick, 1, new PacingModel(0, 0.25, Mile.Lap)).Splits.TakeLast(3)
            .Select(split => split.Time.Seconds).ShouldBe([50m, 40m, 40m]);
    }

    [Fact]
    public void Nonsense_is_refused_by_name()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => SplitCard.For(Six, Course.Track400, PacingStrategy.Even, 5)).Message
            .ShouldStartWith("Splits are rounded to 1, 10 or 100 hundredths. (Parameter 'unitInHundredths')");
        Should.Throw<ArgumentOutOfRangeException>(() => SplitCard.For(RaceTime.FromSeconds(59.99m), Course.Track400, PacingStrategy.Even)).ParamName.ShouldBe("goal");
        Should.Throw<ArgumentOutOfRangeException>(() => Course.Laps("tiny", Distance.FromMetres(49))).Message
            .ShouldContain("50 m");
        Should.Throw<ArgumentOutOfRangeException>(() => Course.Every("long", Distance.FromMetres(1610)));
        Should.Throw<ArgumentOutOfRangeException>(() => new PacingModel(-0.01, 0, Mile.Lap)).Message.ShouldContain("20 %");
        Should.Throw<ArgumentOutOfRangeException>(() => new PacingModel(0.21, 0, Mile.Lap));
        Should.Throw<ArgumentOutOfRangeException>(() => new PacingModel(0, 0.51, Mile.Lap)).Message.ShouldContain("50 %");
        Should.Throw<ArgumentOutOfRangeException>(() => new PacingModel(0, -0.1, Mile.Lap));
        Should.Throw<ArgumentOutOfRangeException>(() => new PacingModel(0, 0, Mile.Distance)).Message.ShouldContain("shorter");
        new PacingModel(0.2, 0.5, Mile.Lap).Kick.ShouldBe(0.5);
        Course.Laps("a mile", Mile.Distance).Points.ShouldBe([Mile.Distance]);
        Course.Every("fifty", Distance.FromMetres(50)).Points.Count.ShouldBe(33);
    }
}
