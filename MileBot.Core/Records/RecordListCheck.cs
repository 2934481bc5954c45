using MileBot.Core.Documents;

namespace MileBot.Core.Records;

/// <summary>
/// Finds what no single entry shows: one that stands there twice, or a ratified record that was none on its day.
/// </summary>
internal static class RecordListCheck
{
    /// <summary>Checks the record lists and notes the mistakes.</summary>
    public static void Check(IReadOnlyList<LocatedEntry> records, List<DocumentProblem> problems)
    {
        foreach (var twice in records.GroupBy(Identity).Where(group => group.Count() > 1))
        {
            var (first, second) = (twice.First(), twice.ElementAt(1));
            problems.Add(new(second.Line, $"{Named(second.Entry)} stands in the records twice, first on line {first.Line}"));
        }

        foreach (var list in records.Where(record => record.Entry.CountsAsRatified).GroupBy(List))
        {
            var byDate = list.OrderBy(record => record.Entry.Date).ThenByDescending(record => record.Entry.Mark);
            CheckStaircase([.. byDate], problems);
        }
    }

    private static void CheckStaircase(LocatedEntry[] list, List<DocumentProblem> problems)
    {
        var best = list[0];
        foreach (var record in list.Skip(1))
        {
            if (record.Entry.Mark <= best.Entry.Mark)
                best = record;
            else
                problems.Add(new(record.Line, $"{Named(record.Entry)} can't be a ratified record: {Better(best.Entry)} is faster"));
        }
    }

    private static (Surface, Sex, AgeGroup?, string, RecordDate, string) Identity(LocatedEntry record) =>
        (record.Entry.Surface, record.Entry.Sex, record.Entry.AgeGroup, record.Entry.Athlete, record.Entry.Date, record.Entry.MarkText);

    private static (Surface, Sex, AgeGroup?) List(LocatedEntry record) =>
        (record.Entry.Surface, record.Entry.Sex, record.Entry.AgeGroup);

    private static string Better(RecordEntry entry) => $"{Named(entry)} of {entry.Date}";

    private static string Named(RecordEntry entry) => $"{entry.Athlete}'s {entry.MarkText}";
}
