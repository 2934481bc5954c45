using System.Globalization;
using MileBot.Core.Documents;

namespace MileBot.Core.Records;

/// <summary>Reads the record book from JSON, the file that an operator edits.</summary>
/// <remarks>
/// <para>The file is an object of <c>asOf</c> (a date), <c>records</c>, <c>notable</c> and <c>milestones</c> (lists), and may
/// have <c>about</c> (texts for its reader). Comments and trailing commas are allowed.</para>
/// <para>An entry has <c>mark</c> (as published: <c>3:43.13</c>), <c>athlete</c>, <c>country</c> (three capital letters),
/// <c>date</c> (<c>1999-07-07</c>, <c>1999-07</c>, <c>1999</c> or <c>unknown</c>: as much as is known, never more),
/// <c>surface</c> (track, road, indoor), <c>sex</c> (women, men), <c>status</c> (ratified, ratified?, pending, best-only) and
/// <c>sources</c> (at least one); it may have <c>place</c>, <c>ageGroup</c> (U18, U20, M35, W60 …), <c>timing</c> (hand,
/// automatic), <c>note</c> and <c>splits</c> (pairs of metres and seconds). One of <c>notable</c> or <c>milestones</c> needs a
/// <c>title</c>.</para>
/// </remarks>
public static class RecordBookText
{
    private static readonly string[] Fields = ["asOf", "about", "records", "notable", "milestones"];

    /// <summary>Reads a record book, or tells every mistake in it with its line.</summary>
    public static DocumentResult<RecordBook> Parse(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        if (LocatedJson.Read(json, out var broken) is not { } root)
            return new(null, [broken!]);

        var problems = new List<DocumentProblem>();
        var book = new ObjectReader(root, "the record book", Fields, problems);
        book.Texts("about");
        var asOf = AsOf(book);
        var records = Entries("records", titled: false);
        var notable = Entries("notable", titled: true);
        var milestones = Entries("milestones", titled: true);
        RecordListCheck.Check(records, problems);
        return new(new(asOf, Values(records), Values(notable), Values(milestones)), problems);

        List<LocatedEntry> Entries(string name, bool titled) =>
        [
            .. book.List(name, required: name is "records")
                .Select(node => RecordEntryReader.Read(node, titled, asOf, problems))
                .OfType<LocatedEntry>(),
        ];
    }

    private static DateOnly AsOf(ObjectReader book)
    {
        var text = book.RequiredText("asOf");
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var asOf))
            return asOf;

        if (text.Length > 0)
            book.Problem(book.LineOf("asOf"), $"\"{text}\" is no date; write it as 2026-11-23");

        return DateOnly.MaxValue;
    }

    private static IEnumerable<RecordEntry> Values(List<LocatedEntry> entries) => entries.Select(entry => entry.Entry);
}
