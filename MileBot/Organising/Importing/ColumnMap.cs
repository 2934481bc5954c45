namespace MileBot.Organising.Importing;

/// <summary>Which column holds what.</summary>
/// <param name="Columns">What each column holds, from the left; of each kind the first column is read.</param>
/// <param name="Heading">The line of the file with the headings; null where there is none.</param>
internal sealed record ColumnMap(IReadOnlyList<Column> Columns, int? Heading)
{
    /// <summary>Titles and blank lines may stand above the headings, but not a page of them.</summary>
    public const int HeadingWithin = 10;

    /// <summary>What lies further to the right is not looked at.</summary>
    private const int MostColumns = 50;

    /// <summary>Finds the columns by their headings, or by what is in them; null where there are no names or no times.</summary>
    public static ColumnMap? Find(IReadOnlyList<CsvLine> lines)
    {
        foreach (var line in lines.Take(HeadingWithin))
        {
            var columns = line.Fields.Take(MostColumns).Select(ColumnNames.Of).ToList();
            if (HasNames(columns) && HasTimes(columns)) return new ColumnMap(columns, line.Number).Placed(lines);
        }

        return ByContent(lines);
    }

    /// <summary>The first column of a kind; null where there is none.</summary>
    public int? Of(Column kind)
    {
        for (var i = 0; i < Columns.Count; i++)
        {
            if (Columns[i] == kind) return i;
        }

        return null;
    }

    /// <summary>The lines with results.</summary>
    public IEnumerable<CsvLine> Results(IReadOnlyList<CsvLine> lines) => lines.Where(line => line.Number > (Heading ?? 0));

    private static bool HasNames(List<Column> columns) => columns.Exists(column => column is Column.Name or Column.FirstName or Column.LastName);

    private static bool HasTimes(List<Column> columns) => columns.Exists(column => column is Column.Time or Column.Seconds);

    /// <summary>A place that is a figure is one in the race, and is not kept; any other is where it was.</summary>
    private ColumnMap Placed(IReadOnlyList<CsvLine> lines) => Of(Column.Place) is { } place && Of(Column.Location) is null
            && Share(Results(lines), place, cell => cell.Any(char.IsAsciiDigit)) < 0.5
        ? this with { Columns = [.. Columns.Select(column => column is Column.Place ? Column.Location : column)] }
        : this;

    private static ColumnMap? ByContent(IReadOnlyList<CsvLine> lines)
    {
        var columns = new Column[Math.Min(MostColumns, lines.Select(line => line.Fields.Count).DefaultIfEmpty().Max())];
        Claim(columns, lines, Column.Time, cell => SheetTime.TryRead(cell, out _, out _));
        Claim(columns, lines, Column.Date, SheetDate.LooksLikeOne);
        Claim(columns, lines, Column.Surface, cell => SheetWords.SurfaceOf(cell) is not null);
        Claim(columns, lines, Column.Category, cell => SheetWords.CategoryOf(cell) is not null);
        Claim(columns, lines, Column.Name, cell => cell.Count(char.IsLetter) >= 2);
        var map = new ColumnMap(columns, null);
        if (map.Of(Column.Time) is not { } time || map.Of(Column.Name) is null) return null;

        // A first line with a word where the times are is a heading, in a language of which no word is known here.
        var first = lines[0].Field(time);
        return first.Length > 0 && !first.Any(char.IsAsciiDigit) && !SheetTime.IsNoTime(first) ? map with { Heading = lines[0].Number } : map;
    }

    /// <summary>Gives a kind to the free column in which most cells are of it, if that is half of them or more.</summary>
    private static void Claim(Column[] columns, IReadOnlyList<CsvLine> lines, Column kind, Func<string, bool> isOne)
    {
        var (best, most) = (-1, 0.5);
        for (var i = 0; i < columns.Length; i++)
        {
            if (columns[i] is not Column.Other) continue;

            var share = Share(lines, i, isOne);
            if (share > most || (best < 0 && share >= most)) (best, most) = (i, share);
        }

        if (best >= 0) columns[best] = kind;
    }

    /// <summary>The share of the cells with something in them for which something holds.</summary>
    private static double Share(IEnumerable<CsvLine> lines, int column, Func<string, bool> holds)
    {
        var cells = lines.Select(line => line.Field(column)).Where(cell => cell.Length > 0).ToList();
        return cells.Count == 0 ? 0 : (double)cells.Count(holds) / cells.Count;
    }
}
