using MileBot.Core;
using MileBot.Core.Records;

namespace MileBot.Tests.Core.Records;

public class RecordBookTests
{
    private static readonly RecordBook Shipped = ShippedConfig.RecordBook;

    [Fact]
    public void The_progression_of_the_men_runs_from_jones_to_el_guerrouj()
    {
        var progression = Shipped.Progression(Surface.Track, Sex.Men);

        progression.Count.ShouldBe(32);
        (progression[0].Athlete, progression[0].MarkText).ShouldBe(("John Paul Jones", "4:14.4"));
        progression[^1].Athlete.ShouldBe("Hicham El Guerrouj");
        progression.Select(entry => entry.Mark).ShouldBeInOrder(SortDirection.Descending);
        progression.ShouldAllBe(entry => entry.CountsAsRatified);
    }

    [Fact]
    public void The_progression_of_the_women_runs_from_smith_to_kipyegon()
    {
        var progression = Shipped.Progression(Surface.Track, Sex.Women);

        progression.Count.ShouldBe(15);
        (progression[0].Athlete, progression[0].Date.ToString()).ShouldBe(("Anne Smith", "1967-06-03"));
        progression[^1].Athlete.ShouldBe("Faith Kipyegon");
    }

    [Fact]
    public void Faster_marks_that_are_no_records_are_known_apart()
    {
        Shipped.FasterThanRecord(Surface.Track, Sex.Women).ShouldHaveSingleItem().MarkText.ShouldBe("4:06.42");
        Shipped.FasterThanRecord(Surface.Road, Sex.Men).Select(entry => entry.MarkText).ShouldBe(["2:57", "3:24"]);
        Shipped.FasterThanRecord(Surface.Indoor, Sex.Men).ShouldBeEmpty();
    }

    [Fact]
    public void Age_groups_are_led_by_what_is_known_the_youngest_first()
    {
        var men = Shipped.AgeGroups(Surface.Track, Sex.Men);
        var women = Shipped.AgeGroups(Surface.Track, Sex.Women);

        men.Select(entry => entry.AgeGroup.ToString()).ShouldBe(["U20", "M35", "M40", "M45", "M50", "M60"]);
        men[0].MarkText.ShouldBe("3:48.06");
        men[2].Athlete.ShouldBe("Bernard Lagat");
        women.Select(entry => (entry.AgeGroup.ToString(), entry.MarkText))
            .ShouldBe([("U20", "4:17.13"), ("W55", "5:17.37"), ("W60", "5:18.97"), ("W70", "6:33.46")]);
        Shipped.AgeGroups(Surface.Road, Sex.Women)[0].MarkText.ShouldBe("4:47");
    }

    [Fact]
    public void A_list_without_a_record_has_its_best()
    {
        AgeGroup.TryParse("M50", Sex.Men, out var fifty).ShouldBeTrue();
        AgeGroup.TryParse("W60", Sex.Women, out var sixty).ShouldBeTrue();

        Shipped.Current(Surface.Track, Sex.Men, fifty).ShouldBeNull();
        Shipped.Best(Surface.Track, Sex.Men, fifty)!.Athlete.ShouldBe("Brad Barton");
        Shipped.Best(Surface.Track, Sex.Men).ShouldBeNull();
        Shipped.Best(Surface.Track, Sex.Women, sixty).ShouldBeNull();
        Shipped.Pending(Surface.Track, Sex.Women, sixty).ShouldHaveSingleItem().Athlete.ShouldBe("Clare Elms");
    }

    [Theory]
    [InlineData("ratified", "pending", "best-only", "5:20")]
    [InlineData("ratified?", "pending", "best-only", "5:20")]
    [InlineData("best-only", "pending", "best-only", "5:10")]
    [InlineData("best-only", "best-only", "best-only", "5:00")]
    public void An_age_group_is_led_by_its_record_else_by_what_is_pending_else_by_its_best(
        string slow, string middle, string fast, string leads)
    {
        var entries = string.Join(", ", Entry("5:20", slow), Entry("5:10", middle), Entry("5:00", fast));
        RecordBookText.Parse($$"""{ "asOf": "2026-11-23", "records": [ {{entries}} ] }""").TryGetValue(out var book, out _)
            .ShouldBeTrue();

        book!.AgeGroups(Surface.Track, Sex.Women).ShouldHaveSingleItem().MarkText.ShouldBe(leads);

        static string Entry(string mark, string status) => $$"""
            { "mark": "{{mark}}", "athlete": "A {{mark}}", "country": "GBR", "date": "2001", "surface": "track", "sex": "women",
              "ageGroup": "W40", "status": "{{status}}", "sources": ["a test"] }
            """;
    }

    [Fact]
    public void A_date_says_as_much_as_is_known()
    {
        Shipped.Records.Single(entry => entry.Athlete is "Tony Young").Date.ToString().ShouldBe("2008");
        Shipped.Records.Single(entry => entry.Athlete is "Earl Fee").Date.ToString().ShouldBe("date unknown");
        Shipped.Records.Single(entry => entry.Athlete is "Silke Schmidt").Date.ToString().ShouldBe("date unknown");
        Shipped.Records.Single(entry => entry.MarkText is "4:16.84").Date.ToString().ShouldBe("2013-02");
    }

    [Fact]
    public void A_slower_pending_mark_isnt_waited_for()
    {
        var book = Book("3:43.13 1999-07-07 ratified", "3:44.00 2005-07-07 pending", "3:42.00 2006 pending", "3:41.00 2007 pending");

        book.Pending(Surface.Track, Sex.Men).Select(entry => entry.MarkText).ShouldBe(["3:41.00", "3:42.00"]);
        book.Progression(Surface.Track, Sex.Men).ShouldHaveSingleItem();
        Book("3:43.13 1999-07-07 ratified", "3:43.13 2006 pending").Pending(Surface.Track, Sex.Men).ShouldBeEmpty();
    }

    [Fact]
    public void The_best_of_several_leads_its_list()
    {
        var book = Book("4:00 2001 best-only", "3:59 2002 best-only", "4:01 2003 best-only");

        book.Best(Surface.Track, Sex.Men)!.MarkText.ShouldBe("3:59");
        Book("4:00 2001 best-only", "3:59 2002 ratified").Best(Surface.Track, Sex.Men).ShouldBeNull();
        ShippedConfig.RecordBook.Records
            .ShouldBe(ShippedConfig.RecordBook.Records.OrderBy(entry => entry.Date).ThenByDescending(entry => entry.Mark));
        Book("4:01 2001-05-01 ratified", "4:00 2001-05-01 ratified").Records.Select(entry => entry.MarkText)
            .ShouldBe(["4:01", "4:00"]);
        Book("4:00 2001-05-01 ratified", "4:01 2001-05-01 ratified").Records.Select(entry => entry.MarkText)
            .ShouldBe(["4:01", "4:00"]);
    }

    [Fact]
    public void The_fastest_leads_its_age_group()
    {
        var entries = string.Join(", ", Entry("5:00"), Entry("4:50"), Entry("5:10"));
        RecordBookText.Parse($$"""{ "asOf": "2026-11-23", "records": [ {{entries}} ] }""").TryGetValue(out var book, out _)
            .ShouldBeTrue();

        book!.AgeGroups(Surface.Road, Sex.Women).ShouldHaveSingleItem().MarkText.ShouldBe("4:50");

        static string Entry(string mark) => $$"""
            { "mark": "{{mark}}", "athlete": "A {{mark}}", "country": "GBR", "date": "2001", "surface": "road", "sex": "women",
              "ageGroup": "W40", "status": "best-only", "sources": ["a test"] }
            """;
    }

    [Fact]
    public void An_equalled_record_is_held_by_the_later_and_reigns_overlap()
    {
        var book = Book("4:06.4 1937-08-28 ratified", "4:06.2 1942-07-01 ratified", "4:06.2 1942-07-10 ratified", "4:04.6 1942-09-04 ratified");

        var reigns = Reign.Of(book, Surface.Track, Sex.Men);

        book.HeldOn(Surface.Track, Sex.Men, new DateOnly(1942, 7, 10))!.Date.ToString().ShouldBe("1942-07-10");
        reigns.Select(reign => reign.Until?.Month).ShouldBe([7, 9, 9, null]);
        reigns[1].DaysUntil(new DateOnly(2026, 1, 1)).ShouldBe(65);
        reigns[3].DaysUntil(new DateOnly(1942, 9, 14)).ShouldBe(10);
        reigns[0].From.ShouldBe(new DateOnly(1937, 8, 28));
    }

    [Fact]
    public void Bannisters_record_stood_46_days() =>
        Reign.Of(Shipped, Surface.Track, Sex.Men).Single(reign => reign.Entry.Athlete is "Roger Bannister").DaysUntil(default)
            .ShouldBe(46);

    [Theory]
    [InlineData("U20", Sex.Women, true)]
    [InlineData("U18", Sex.Men, true)]
    [InlineData("M35", Sex.Men, true)]
    [InlineData("M110", Sex.Men, true)]
    [InlineData("W35", Sex.Women, true)]
    [InlineData("U19", Sex.Men, false)]
    [InlineData("M30", Sex.Men, false)]
    [InlineData("M115", Sex.Men, false)]
    [InlineData("M37", Sex.Men, false)]
    [InlineData("W40", Sex.Men, false)]
    [InlineData("M40", Sex.Women, false)]
    [InlineData("W115", Sex.Women, false)]
    [InlineData("X40", Sex.Men, false)]
    [InlineData("M4", Sex.Men, false)]
    [InlineData("M4000", Sex.Men, false)]
    [InlineData("M 40", Sex.Men, false)]
    public void Age_groups_are_those_of_the_lists(string text, Sex sex, bool valid)
    {
        AgeGroup.TryParse(text, sex, out var group).ShouldBe(valid);

        if (valid)
            (group.ToString(), group.Sex, group.IsMasters).ShouldBe((text, sex, text[0] != 'U'));
    }

    [Fact]
    public void Age_groups_are_ordered_by_age()
    {
        AgeGroup.TryParse("U20", Sex.Men, out var young).ShouldBeTrue();
        AgeGroup.TryParse("M35", Sex.Men, out var older).ShouldBeTrue();
        var same = older;
        AgeGroup.TryParse("U18", Sex.Men, out var youngest).ShouldBeTrue();

        (young > youngest).ShouldBeTrue();
        youngest.CompareTo(young).ShouldBeNegative();
        (young < older, young <= older, young > older, young >= older).ShouldBe((true, true, false, false));
        (older < same, older <= same, older > same, older >= same).ShouldBe((false, true, false, true));
    }

    [Fact]
    public void Dates_are_ordered_by_the_first_day_they_may_have_been()
    {
        RecordDate.TryParse("1999", out var year).ShouldBeTrue();
        RecordDate.TryParse("1999-07", out var month).ShouldBeTrue();
        RecordDate.TryParse("unknown", out var unknown).ShouldBeTrue();
        var day = RecordDate.From(new DateOnly(1999, 7, 7));
        var same = day;

        (year < month, month < day, unknown < year, year <= month, year > month, year >= month)
            .ShouldBe((true, true, true, true, false, false));
        (day < same, day <= same, day > same, day >= same).ShouldBe((false, true, false, true));
        (year.ExactDay, month.ExactDay, unknown.ExactDay, day.ExactDay).ShouldBe((null, null, null, new DateOnly(1999, 7, 7)));
        (year.Month, month.Month, month.Day).ShouldBe((null, 7, null));
        (year.ToString(), month.ToString(), day.ToString(), unknown.ToString())
            .ShouldBe(("1999", "1999-07", "1999-07-07", "date unknown"));
        RecordDate.TryParse("99", out _).ShouldBeFalse();
    }

    internal static RecordBook Book(params string[] entries)
    {
        var json = string.Join(",\n", entries.Select(entry => entry.Split(' ')).Select((part, i) => $$"""
            { "mark": "{{part[0]}}", "athlete": "Runner {{i}}", "country": "GBR", "date": "{{part[1]}}", "surface": "track", "sex": "men",
              "status": "{{part[2]}}", "sources": ["a test"] }
            """));
        RecordBookText.Parse($$"""{ "asOf": "2026-11-23", "records": [ {{json}} ] }""").TryGetValue(out var book, out var problems)
            .ShouldBeTrue(string.Join('\n', problems));
        return book!;
    }
}
