using System.Globalization;
using System.Text;
using MileBot.Core.Times;
using MileBot.Storage;

namespace MileBot.Exporting;

/// <summary>A server's miles for a spreadsheet. <c>/results import</c> reads what this writes.</summary>
internal static class MileCsv
{
    public static IReadOnlyList<string> Headings { get; } =
        ["name", "time", "date", "surface", "category", "location", "note", "seconds", "timing", "effort", "link", "logged_at", "source"];

    /// <summary>The fields of a mile, as <see cref="ServerTable.Miles"/> has it.</summary>
    public static IReadOnlyList<string> Fields(PersonalRow row)
    {
        var time = RaceTime.FromHundredths(row.Number("time_hundredths") ?? 0);
        return
        [
            CsvText.Typed(row.Text("name")),
            RaceTimeText.Format(time),
            row.Text("run_on") ?? "",
            row.Text("surface") ?? "",
            row.Text("category") ?? "",
            CsvText.Typed(row.Text("location")),
            CsvText.Typed(row.Text("note")),
            time.Seconds.ToString("0.00", CultureInfo.InvariantCulture),
            row.Text("timing") ?? "",
            row.Number("effort")?.ToString(CultureInfo.InvariantCulture) ?? "",
            CsvText.Typed(row.Text("link")),
            row.Number("logged_at") is { } logged ? JsonRow.Instant(logged) : "",
            row.Text("source") ?? "",
        ];
    }

    /// <summary>A line, as it stands in a file in UTF-8.</summary>
    public static byte[] Line(IEnumerable<string> fields)
    {
        var line = new StringBuilder();
        CsvText.AppendLine(line, fields);
        return Encoding.UTF8.GetBytes(line.ToString());
    }
}
