using MileBot.Core;
using MileBot.Core.Times;

namespace MileBot.Organising.Importing;

/// <summary>A mile as a line of a list of results has it.</summary>
/// <param name="Line">The line of the file.</param>
/// <param name="Name">The runner, as written there.</param>
internal sealed record SheetMile(int Line, string Name, RaceTime Time, DateOnly RunOn, Surface Surface)
{
    /// <summary>What the list says of the runner; null for nothing.</summary>
    public Category? Category { get; init; }

    public string? Location { get; init; }

    public string? Note { get; init; }
}
