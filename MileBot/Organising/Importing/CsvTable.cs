namespace MileBot.Organising.Importing;

/// <summary>A file of separated values.</summary>
/// <param name="Lines">Its records, those with nothing in them left out.</param>
/// <param name="OpenQuoteAt">The line of the record in which a quote opens that never closes: nothing from there on is read. Null for none.</param>
internal sealed record CsvTable(IReadOnlyList<CsvLine> Lines, int? OpenQuoteAt = null);
