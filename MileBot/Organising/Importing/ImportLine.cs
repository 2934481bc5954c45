namespace MileBot.Organising.Importing;

/// <summary>A line of an uploaded list, and what becomes of it.</summary>
/// <param name="Line">The line of the file.</param>
/// <param name="Name">The runner, as written there.</param>
internal sealed record ImportLine(int Line, string Name, LineChoice Choice)
{
    /// <summary>The member or guest it is for; null while it is for nobody the club knows.</summary>
    public ulong? RunnerId { get; init; }

    /// <summary>The mile; null where none can be read.</summary>
    public SheetMile? Mile { get; init; }

    /// <summary>Why no mile can be read; null where one can.</summary>
    public string? Problem { get; init; }

    /// <summary>By what lines of one runner are known as such.</summary>
    public string NameKey => PersonName.Of(Name).Keys is [var key, ..] ? key : Name;
}
