using System.Globalization;
using System.Text;
using MileBot.Core.Times;
using MileBot.Exporting;
using MileBot.Organising.Importing;
using MileBot.Replies;

namespace MileBot.Commands.Results.Importing;

/// <summary>What becomes of each line of a list, as a file for a spreadsheet.</summary>
internal static class ImportReport
{
    public static FileContent Of(ImportPlan plan)
    {
        var csv = new StringBuilder().Append('\uFEFF');
        CsvText.AppendLine(csv, ["line", "name", "time", "result", "detail"]);
        foreach (var (line, name, time, result, detail) in Entries(plan).OrderBy(entry => entry.Line))
        {
            CsvText.AppendLine(
                csv,
                [
                    line.ToString(CultureInfo.InvariantCulture),
                    CsvText.Typed(name),
                    time is { } known ? RaceTimeText.Format(known) : "",
                    result,
                    CsvText.Typed(detail),
                ]);
        }

        return new FileContent("import-check.csv", Encoding.UTF8.GetBytes(csv.ToString()), "text/csv");
    }

    private static IEnumerable<(int Line, string Name, RaceTime? Time, string Result, string Detail)> Entries(ImportPlan plan) =>
        plan.Miles.Select(mile => Entry(mile.Line, mile.DoubtfullyFasterThan is null ? "to log" : "doubtful", Whose(mile)))
            .Concat(plan.Questions.SelectMany(lines => lines).Select(line => Entry(line, "in doubt", "asked below")))
            .Concat(plan.InLog.Select(line => Entry(line, "skipped", "in the log already")))
            .Concat(plan.Repeated.Select(line => Entry(line, "skipped", "another line says the same")))
            .Concat(plan.LeftOut.Select(line => Entry(line, "left out", "")))
            .Concat(plan.Refused.Select(refused => (refused.Line, refused.Name, (RaceTime?)null, "refused", refused.Reason)));

    private static (int Line, string Name, RaceTime? Time, string Result, string Detail) Entry(ImportLine line, string result, string detail) =>
        (line.Line, line.Name, line.Mile?.Time, result, detail);

    private static string Whose(PlannedMile mile) => mile.IsOfNewGuest ? "for a new guest" : $"for {mile.RunnerName}";
}
