using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using MileBot.Core.Times;

namespace MileBot.Organising.Importing;

/// <summary>Reads a list of results: a file of separated values with a runner and a time on each line.</summary>
internal sealed class SheetReader
{
    /// <summary>The most lines with results.</summary>
    public const int MostLines = 2_000;

    private const int LongestName = 60;
    private const int LongestLocation = 80;
    private const int LongestNote = 200;

    private readonly ColumnMap columns;
    private readonly SheetDefaults defaults;
    private readonly SheetDate dates;

    private SheetReader(ColumnMap columns, SheetDefaults defaults, SheetDate dates) => (this.columns, this.defaults, this.dates) = (columns, defaults, dates);

    /// <summary>Reads a file.</summary>
    public static SheetReading Read(ReadOnlySpan<byte> file, SheetDefaults defaults)
    {
        if (!FileText.TryDecode(file, out var text, out var reason)) return new SheetReading.Refused(reason);

        var table = CsvReader.Read(text, CsvSeparator.Guess(text));
        if (table.OpenQuoteAt is { } line) return new SheetReading.Refused($"On line {Figure(line)} a quote opens that never closes. Remove it, or close it.");

        List<CsvLine> lines = [.. table.Lines.Where(record => !CsvSeparator.IsDeclaration(record))];
        if (lines.Count > MostLines + ColumnMap.HeadingWithin) return TooMany(lines.Count);
        if (ColumnMap.Find(lines) is not { } columns) return new SheetReading.Refused($"I find no column of names and one of times in that file. {FileText.Example}");

        List<CsvLine> results = [.. columns.Results(lines)];
        if (results.Count > MostLines) return TooMany(results.Count);
        if (results.Count == 0) return new SheetReading.Refused($"Below its headings that file is empty. {FileText.Example}");

        var cells = columns.Of(Column.Date) is { } date ? results.Select(record => record.Field(date)) : [];
        return new SheetReader(columns, defaults, SheetDate.ByColumn(defaults.Today, cells)).Read(results);
    }

    private SheetReading.Results Read(List<CsvLine> lines)
    {
        List<SheetMile> miles = [];
        List<SheetProblem> problems = [];
        foreach (var line in lines)
        {
            var name = NameOf(line);
            if (ReadLine(line, name, out var reason) is { } mile) miles.Add(mile);
            else problems.Add(new SheetProblem(line.Number, name, reason));
        }

        return new SheetReading.Results(miles, problems);
    }

    private SheetMile? ReadLine(CsvLine line, string name, out string reason)
    {
        reason = "There is no name on it.";
        if (!name.EnumerateRunes().Any(Rune.IsLetter)) return null;

        if (!TryReadTime(line, out var time, out var why) || !TryReadDate(line, out var runOn, out why))
        {
            reason = why;
            return null;
        }

        var surface = defaults.Surface;
        if (Cell(line, Column.Surface) is { Length: > 0 } word)
        {
            reason = $"I know no surface {SheetText.Shown(word)}. There are track, road, indoor and trial.";
            if (SheetWords.SurfaceOf(word) is not { } known) return null;
            surface = known;
        }

        return new SheetMile(line.Number, name, time, runOn, surface)
        {
            Category = SheetWords.CategoryOf(Cell(line, Column.Category)),
            Location = Text(line, Column.Location, LongestLocation),
            Note = Text(line, Column.Note, LongestNote),
        };
    }

    private bool TryReadTime(CsvLine line, out RaceTime time, [NotNullWhen(false)] out string? reason) =>
        Cell(line, Column.Time) is { Length: > 0 } cell || columns.Of(Column.Seconds) is null
            ? SheetTime.TryRead(Cell(line, Column.Time), out time, out reason)
            : SheetTime.TryReadSeconds(Cell(line, Column.Seconds), out time, out reason);

    private bool TryReadDate(CsvLine line, out DateOnly runOn, [NotNullWhen(false)] out string? reason)
    {
        (runOn, reason) = (defaults.RunOn, null);
        return Cell(line, Column.Date) is not { Length: > 0 } cell || dates.TryRead(cell, out runOn, out reason);
    }

    /// <summary>The name, from however many columns it is spread over; <c>Kovač, Ann</c> is Ann Kovač.</summary>
    private string NameOf(CsvLine line)
    {
        var name = SheetText.InOneLine(string.Join(' ', Cell(line, Column.Name), Cell(line, Column.FirstName), Cell(line, Column.LastName)), LongestName);
        return name.Split(',', StringSplitOptions.TrimEntries) is [{ Length: > 0 } last, { Length: > 0 } first] ? $"{first} {last}" : name;
    }

    private string Cell(CsvLine line, Column kind) => columns.Of(kind) is { } column ? SheetText.Meant(line.Field(column)) : "";

    private string? Text(CsvLine line, Column kind, int longest) => SheetText.InOneLine(Cell(line, kind), longest) is { Length: > 0 } text ? text : null;

    private static SheetReading.Refused TooMany(int lines) =>
        new($"That file has {Figure(lines)} lines, and I take {Figure(MostLines)} at a time. Split it, and import one part after the other.");

    private static string Figure(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
