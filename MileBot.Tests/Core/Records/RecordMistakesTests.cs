using MileBot.Core.Records;

namespace MileBot.Tests.Core.Records;

/// <summary>What an operator may get wrong in <c>records.json</c>, and how it is told.</summary>
public class RecordMistakesTests
{
    private const string Good = """
        {
          "asOf": "2026-11-23",
          "records": [
            {
              "mark": "3:43.13",
              "athlete": "Hicham El Guerrouj",
              "country": "MAR",
              "date": "1999-07-07",
              "place": "Rome, ITA",
              "surface": "track",
              "sex": "men",
              "status": "ratified",
              "timing": "automatic",
              "sources": ["https://example.org/records"]
            }
          ]
        }
        """;

    [Fact]
    public void A_small_book_is_enough()
    {
        RecordBookText.Parse(Good).TryGetValue(out var book, out var problems).ShouldBeTrue();

        problems.ShouldBeEmpty();
        book!.AsOf.ShouldBe(new DateOnly(2026, 11, 23));
        book.Records.ShouldHaveSingleItem().Sources.ShouldBe(["https://example.org/records"]);
        RecordBookText.Parse(Good).Success.ShouldBeTrue();
    }

    [Theory]
    [InlineData("\"3:43.13\"", "\"3:75.13\"", 5, "seconds run from 00 to 59")]
    [InlineData("\"3:43.13\"", "\"343\"", 5, "could be read in more than one way")]
    [InlineData("\"3:43.13\"", "223.13", 5, "\"mark\" is a text in quotation marks")]
    [InlineData("\"3:43.13\"", "\"0:30\"", 5, "too fast")]
    [InlineData("\"Hicham El Guerrouj\"", "\" \"", 6, "\"athlete\" is a text in quotation marks, and not empty")]
    [InlineData("\"MAR\"", "\"Morocco\"", 7, "\"Morocco\" is no country code")]
    [InlineData("\"MAR\"", "\"mar\"", 7, "three letters")]
    [InlineData("\"MAR\"", "\"MaR\"", 7, "three letters")]
    [InlineData("\"1999-07-07\"", "\"1999-02-30\"", 8, "\"1999-02-30\" is no date")]
    [InlineData("\"1999-07-07\"", "\"7 July 1999\"", 8, "is no date")]
    [InlineData("\"1999-07-07\"", "\"1799\"", 8, "before there were records")]
    [InlineData("\"1999-07-07\"", "\"2026-11-24\"", 8, "after the book's own date, asOf 2026-11-23")]
    [InlineData("\"track\"", "\"grass\"", 10, "\"grass\" is no surface; it is one of indoor, road, track")]
    [InlineData("\"men\"", "\"male\"", 11, "\"male\" is no sex")]
    [InlineData("\"ratified\"", "\"official\"", 12, "\"official\" is no status")]
    [InlineData("\"automatic\"", "\"sundial\"", 13, "\"sundial\" is no timing")]
    [InlineData("[\"https://example.org/records\"]", "[]", 14, "names at least one source")]
    [InlineData("[\"https://example.org/records\"]", "[\"\"]", 14, "each of \"sources\" is a text")]
    [InlineData("[\"https://example.org/records\"]", "\"https://example.org\"", 14, "\"sources\" is a list in brackets")]
    [InlineData("\"place\":", "\"venue\":", 9, "an entry has no field \"venue\"; its fields are mark, athlete")]
    [InlineData("\"place\": \"Rome, ITA\"", "\"date\": \"1999\"", 9, "\"date\" stands here twice")]
    [InlineData("\"place\": \"Rome, ITA\"", "\"ageGroup\": \"W35\"", 9, "\"W35\" is no age group of this list")]
    [InlineData("\"place\": \"Rome, ITA\"", "\"ageGroup\": \"M33\"", 9, "M35 and on in fives")]
    [InlineData("\"place\": \"Rome, ITA\"", "\"splits\": [400]", 9, "a split is a pair of metres and seconds")]
    [InlineData("\"place\": \"Rome, ITA\"", "\"splits\": [[400, 55], [300, 60], [1609.344, 223.13]]", 9, "isn't farther and later")]
    [InlineData("\"place\": \"Rome, ITA\"", "\"splits\": [[400, 55], [400, 60], [1609.344, 223.13]]", 9, "isn't farther and later")]
    [InlineData("\"place\": \"Rome, ITA\"", "\"splits\": [[400, 55], [800, 55], [1609.344, 223.13]]", 9, "the split at 800 m isn't farther and later")]
    [InlineData("\"place\": \"Rome, ITA\"", "\"splits\": [[400, 55], [1600, 222]]", 9, "the last split is the finish, [1609.344, 223.13]")]
    [InlineData("\"place\": \"Rome, ITA\"", "\"splits\": [[400, 55], [1609.344, 223]]", 9, "the last split is the finish")]
    [InlineData("\"place\": \"Rome, ITA\"", "\"splits\": [[-400, 55], [1609.344, 223.13]]", 9, "a split is a pair")]
    [InlineData("\"place\": \"Rome, ITA\"", "\"splits\": [[2000, 55], [1609.344, 223.13]]", 9, "a split is a pair")]
    [InlineData("\"place\": \"Rome, ITA\"", "\"splits\": [[\"400\", 55], [1609.344, 223.13]]", 9, "a split is a pair")]
    [InlineData("\"asOf\": \"2026-11-23\"", "\"asOf\": \"tomorrow\"", 2, "\"tomorrow\" is no date; write it as 2026-11-23")]
    [InlineData("\"asOf\": \"2026-11-23\"", "\"as_of\": \"2026-11-23\"", 2, "the record book has no field \"as_of\"")]
    [InlineData("\"asOf\": \"2026-11-23\"", "\"asOf\": \"2026-11-23\", \"about\": 3", 2, "\"about\" is a list in brackets")]
    public void A_mistake_is_told_with_its_line(string right, string wrong, int line, string message)
    {
        Good.ShouldContain(right);

        RecordBookText.Parse(Good.Replace(right, wrong, StringComparison.Ordinal)).TryGetValue(out var book, out var problems)
            .ShouldBeFalse();

        book.ShouldBeNull();
        problems
            .ShouldContain(problem => problem.Line == line && problem.Message.Contains(message, StringComparison.Ordinal), string.Join('\n', problems));
    }

    [Theory]
    [InlineData("mark", 4)]
    [InlineData("athlete", 4)]
    [InlineData("country", 4)]
    [InlineData("date", 4)]
    [InlineData("surface", 4)]
    [InlineData("sex", 4)]
    [InlineData("status", 4)]
    public void A_field_that_is_missing_is_named_where_its_entry_begins(string field, int line)
    {
        var without = string.Join('\n', Good.Split('\n').Where(row => !row.Contains($"\"{field}\":", StringComparison.Ordinal)));

        RecordBookText.Parse(without).Problems.ShouldHaveSingleItem().ShouldBe(new(line, $"an entry needs \"{field}\""));
    }

    [Fact]
    public void An_entry_without_sources_is_told_once()
    {
        var without = Good.Replace(",\n      \"sources\": [\"https://example.org/records\"]", "", StringComparison.Ordinal);

        RecordBookText.Parse(without).Problems.ShouldHaveSingleItem().ToString()
            .ShouldStartWith("line 4: an entry names at least one source");
    }

    [Fact]
    public void All_mistakes_are_told_at_once_in_the_order_of_their_lines()
    {
        var wrong = Good.Replace("\"men\"", "\"male\"", StringComparison.Ordinal).Replace("3:43.13", "3:75", StringComparison.Ordinal)
            .Replace("MAR", "mar", StringComparison.Ordinal);

        RecordBookText.Parse(wrong).Problems.Select(problem => problem.Line).ShouldBe([5, 7, 11]);
    }

    [Theory]
    [InlineData("", 1)]
    [InlineData("{", 1)]
    [InlineData("{\n  \"asOf\": \"2026-11-23\"\n  \"records\": []\n}", 3)]
    [InlineData("{\n  \"asOf\": nonsense\n}", 2)]
    [InlineData("{}\n{}", 2)]
    public void What_is_no_json_is_told_with_its_line_and_nothing_else(string json, int line)
    {
        var problem = RecordBookText.Parse(json).Problems.ShouldHaveSingleItem();

        problem.Line.ShouldBe(line);
        problem.Message.ShouldStartWith("this is no valid JSON: ");
        problem.Message.ShouldNotContain("LineNumber");
    }

    [Theory]
    [InlineData("[]", "the record book is an object in braces")]
    [InlineData("3", "the record book is an object in braces")]
    [InlineData("null", "the record book is an object in braces")]
    [InlineData("{}", "the record book needs \"asOf\"")]
    [InlineData("{}", "the record book needs the list \"records\"")]
    [InlineData("{\"asOf\": \"2026-11-23\", \"records\": [true]}", "an entry is an object in braces")]
    [InlineData("{\"asOf\": \"2026-11-23\", \"records\": {}}", "\"records\" is a list in brackets")]
    public void What_has_the_wrong_form_is_told(string json, string message) =>
        RecordBookText.Parse(json).Problems
            .ShouldContain(problem => problem.Line == 1 && problem.Message.StartsWith(message, StringComparison.Ordinal));

    [Fact]
    public void Comments_trailing_commas_and_a_byte_order_mark_are_no_mistakes() =>
        RecordBookText.Parse("\uFEFF// ours\n" + Good.Replace("records\"]", "records\",],", StringComparison.Ordinal)).Problems
            .ShouldBeEmpty();

    [Fact]
    public void An_entry_that_stands_there_twice_is_told_with_both_lines()
    {
        var entry = Good[Good.IndexOf("    {", StringComparison.Ordinal)..(Good.LastIndexOf('}', Good.LastIndexOf(']')) + 1)];
        var twice = Good.Replace(entry, entry + ",\n" + entry, StringComparison.Ordinal);

        RecordBookText.Parse(twice).Problems.ShouldHaveSingleItem().ToString()
            .ShouldBe("line 16: Hicham El Guerrouj's 3:43.13 stands in the records twice, first on line 4");
    }

    [Fact]
    public void A_ratified_record_that_was_none_on_its_day_is_told()
    {
        var entry = Good[Good.IndexOf("    {", StringComparison.Ordinal)..(Good.LastIndexOf('}', Good.LastIndexOf(']')) + 1)];
        var slower = entry.Replace("3:43.13", "3:44", StringComparison.Ordinal).Replace("1999-07-07", "2001", StringComparison.Ordinal);

        RecordBookText.Parse(Good.Replace(entry, entry + ",\n" + slower, StringComparison.Ordinal)).Problems
            .ShouldHaveSingleItem().ToString()
            .ShouldBe("line 16: Hicham El Guerrouj's 3:44 can't be a ratified record: Hicham El Guerrouj's 3:43.13 of 1999-07-07 is faster");
    }

    [Fact]
    public void A_text_of_the_wrong_kind_is_told_once()
    {
        var problems = RecordBookText.Parse(Good.Replace("\"MAR\"", "3", StringComparison.Ordinal)).Problems;

        problems.ShouldHaveSingleItem().Message.ShouldBe("\"country\" is a text in quotation marks, and not empty");
        RecordBookText.Parse("{}").Problems.Count.ShouldBe(2);
        RecordBookText.Parse(Good.Replace("1999-07-07", "1850", StringComparison.Ordinal)).Problems.ShouldBeEmpty();
        RecordBookText.Parse(Good.Replace("1999-07-07", "2026-11-23", StringComparison.Ordinal)).Problems.ShouldBeEmpty();
    }

    [Fact]
    public void A_womens_age_group_is_shown_by_a_womens_example() =>
        RecordBookText.Parse(Good.Replace("\"men\"", "\"women\", \"ageGroup\": \"M35\"", StringComparison.Ordinal)).Problems
            .ShouldHaveSingleItem().Message.ShouldEndWith("write U18, U20, or W35 and on in fives");

    [Theory]
    [InlineData("notable")]
    [InlineData("milestones")]
    public void What_is_notable_or_a_first_needs_a_title(string list)
    {
        var notable = Good.Replace("\"records\": [", $"\"records\": [], \"{list}\": [", StringComparison.Ordinal);

        RecordBookText.Parse(notable).Problems.ShouldHaveSingleItem().Message.ShouldBe("an entry needs \"title\"");
    }
}
