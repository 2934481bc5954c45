namespace MileBot.Organising.Importing;

/// <summary>Finds out what stands between the values of a file.</summary>
internal static class CsvSeparator
{
    private const int LinesLookedAt = 50;

    /// <summary>The line by which a spreadsheet says it outright.</summary>
    private const string Declaration = "sep=";

    /// <summary>In this order where they fit equally well: a comma may also be that of a decimal.</summary>
    private static readonly char[] Known = ['\t', ';', ','];

    /// <summary>The separator that cuts most of the first lines into equally many pieces; a comma where none cuts anything.</summary>
    public static char Guess(string text)
    {
        if (text.StartsWith(Declaration, StringComparison.OrdinalIgnoreCase) && text.Length > Declaration.Length && Known.Contains(text[Declaration.Length]))
        {
            return text[Declaration.Length];
        }

        var (best, most) = (',', 0);
        foreach (var separator in Known)
        {
            var fitting = Fitting(CsvReader.Read(text, separator).Lines.Take(LinesLookedAt));
            if (fitting > most) (best, most) = (separator, fitting);
        }

        return best;
    }

    /// <summary>Whether a line is such a declaration.</summary>
    public static bool IsDeclaration(CsvLine line) => line.Number == 1 && line.Field(0).StartsWith(Declaration, StringComparison.OrdinalIgnoreCase);

    /// <summary>How many of the lines have the number of fields that is most frequent, more than one.</summary>
    private static int Fitting(IEnumerable<CsvLine> lines) =>
        lines.Where(line => line.Fields.Count > 1).GroupBy(line => line.Fields.Count).Select(group => group.Count()).DefaultIfEmpty().Max();
}
