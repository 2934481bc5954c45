using System.Collections.Frozen;
using MileBot.Core.Documents;
using MileBot.Core.Times;

namespace MileBot.Core.Records;

/// <summary>Reads one entry of the record book.</summary>
internal static class RecordEntryReader
{
    private static readonly string[] Fields =
    [
        "mark", "athlete", "country", "date", "place", "surface", "sex", "ageGroup", "status", "timing", "title", "note", "sources", "splits",
    ];

    private static readonly FrozenDictionary<string, Surface> Surfaces = new Dictionary<string, Surface>(StringComparer.Ordinal)
    {
        ["track"] = Surface.Track,
        ["road"] = Surface.Road,
        ["indoor"] = Surface.Indoor,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, Sex> Sexes = new Dictionary<string, Sex>(StringComparer.Ordinal)
    {
        ["women"] = Sex.Women,
        ["men"] = Sex.Men,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, RecordStatus> Statuses = new Dictionary<string, RecordStatus>(StringComparer.Ordinal)
    {
        ["ratified"] = RecordStatus.Ratified,
        ["ratified?"] = RecordStatus.TreatedAsRatified,
        ["pending"] = RecordStatus.Pending,
        ["best-only"] = RecordStatus.BestOnly,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, Timing> Timings = new Dictionary<string, Timing>(StringComparer.Ordinal)
    {
        ["hand"] = Timing.Hand,
        ["automatic"] = Timing.Automatic,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Reads an entry; null where it is no object at all. Mistakes are noted.</summary>
    public static LocatedEntry? Read(LocatedNode node, bool titled, DateOnly asOf, List<DocumentProblem> problems)
    {
        var reader = new ObjectReader(node, "an entry", Fields, problems);
        if (node.Kind != JsonNodeKind.Object)
            return null;

        var sex = reader.Choice("sex", Sexes);
        var markText = reader.RequiredText("mark");
        var mark = Mark(reader, markText);
        return new(reader.Line, new RecordEntry
        {
            Mark = mark,
            MarkText = markText,
            Athlete = reader.RequiredText("athlete"),
            Country = Country(reader),
            Date = Date(reader, asOf),
            Place = reader.OptionalText("place"),
            Surface = reader.Choice("surface", Surfaces),
            Sex = sex,
            AgeGroup = Group(reader, sex),
            Status = reader.Choice("status", Statuses),
            Timing = reader.OptionalText("timing") is null ? null : reader.Choice("timing", Timings),
            Title = titled ? reader.RequiredText("title") : reader.OptionalText("title"),
            Note = reader.OptionalText("note"),
            Sources = Sources(reader),
            Splits = RecordSplitReader.Read(reader, mark),
        });
    }

    private static RaceTime Mark(ObjectReader reader, string text)
    {
        if (text.Length == 0)
            return default;

        if (!RaceTimeText.Parse(text).TryGetValue(out var mark, out var problem))
            reader.Problem(reader.LineOf("mark"), problem.Advice);

        return mark;
    }

    private static string Country(ObjectReader reader)
    {
        var country = reader.RequiredText("country");
        if (country.Length > 0 && (country.Length != 3 || !country.All(char.IsAsciiLetterUpper)))
            reader.Problem(reader.LineOf("country"), $"\"{country}\" is no country code; write its three letters, such as GBR");

        return country;
    }

    private static RecordDate Date(ObjectReader reader, DateOnly asOf)
    {
        var text = reader.RequiredText("date");
        if (text.Length == 0)
            return default;

        if (!RecordDate.TryParse(text, out var date))
            reader.Problem(reader.LineOf("date"), $"\"{text}\" is no date; write as much of 1999-07-07 as is known, or unknown");
        else if (date.Year is > 0 and < 1850)
            reader.Problem(reader.LineOf("date"), $"\"{text}\" is before there were records of the mile");
        else if (date.Earliest > asOf)
            reader.Problem(reader.LineOf("date"), $"\"{text}\" is after the book's own date, asOf {RecordDate.From(asOf)}");

        return date;
    }

    private static AgeGroup? Group(ObjectReader reader, Sex sex)
    {
        if (reader.OptionalText("ageGroup") is not { } text)
            return null;

        if (AgeGroup.TryParse(text, sex, out var group))
            return group;

        var example = sex == Sex.Men ? "M35" : "W35";
        reader.Problem(reader.LineOf("ageGroup"), $"\"{text}\" is no age group of this list; write U18, U20, or {example} and on in fives");
        return null;
    }

    private static IReadOnlyList<string> Sources(ObjectReader reader)
    {
        var sources = reader.Texts("sources");
        if (sources.Count == 0)
            reader.Problem(reader.LineOf("sources"), "an entry names at least one source, such as [\"https://…\"]");

        return sources;
    }
}
