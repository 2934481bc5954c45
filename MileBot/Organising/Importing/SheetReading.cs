namespace MileBot.Organising.Importing;

/// <summary>What became of an uploaded file.</summary>
internal abstract record SheetReading
{
    private SheetReading()
    {
    }

    /// <summary>A list of results; lines that can't be read keep no other from being read.</summary>
    public sealed record Results(IReadOnlyList<SheetMile> Miles, IReadOnlyList<SheetProblem> Problems) : SheetReading;

    /// <summary>No list of results.</summary>
    /// <param name="Reason">Why not, and what would work.</param>
    public sealed record Refused(string Reason) : SheetReading;
}
