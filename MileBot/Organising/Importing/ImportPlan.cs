namespace MileBot.Organising.Importing;

/// <summary>What logging an uploaded list would do, line by line. Made anew whenever it is asked for: the log may have grown.</summary>
internal sealed class ImportPlan
{
    /// <summary>The miles that would be logged, in the order of the file.</summary>
    public required IReadOnlyList<PlannedMile> Miles { get; init; }

    /// <summary>The guests that would be made, in the order of the file.</summary>
    public required IReadOnlyList<ImportRunner> NewGuests { get; init; }

    /// <summary>The lines of each name of which has to be asked who it is, in the order of the file.</summary>
    public required IReadOnlyList<IReadOnlyList<ImportLine>> Questions { get; init; }

    /// <summary>The lines from which nothing can be logged.</summary>
    public required IReadOnlyList<SheetProblem> Refused { get; init; }

    /// <summary>The lines that are in the log already: the same runner, day, surface and time.</summary>
    public required IReadOnlyList<ImportLine> InLog { get; init; }

    /// <summary>The lines that say again what another line of the list says.</summary>
    public required IReadOnlyList<ImportLine> Repeated { get; init; }

    /// <summary>The lines that an organiser wants left out.</summary>
    public required IReadOnlyList<ImportLine> LeftOut { get; init; }

    /// <summary>The miles that are so fast for their runner that they have to be confirmed by themselves.</summary>
    public IEnumerable<PlannedMile> Doubtful => Miles.Where(mile => mile.DoubtfullyFasterThan is not null);

    /// <summary>The miles that are logged.</summary>
    /// <param name="withDoubtful">Whether those that have to be confirmed by themselves were.</param>
    public IReadOnlyList<PlannedMile> ToLog(bool withDoubtful) => withDoubtful ? Miles : [.. Miles.Where(mile => mile.DoubtfullyFasterThan is null)];
}
