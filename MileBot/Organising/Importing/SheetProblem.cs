namespace MileBot.Organising.Importing;

/// <summary>A line from which nothing can be logged.</summary>
/// <param name="Line">The line of the file.</param>
/// <param name="Name">The runner, as far as it names one.</param>
/// <param name="Reason">Why, in a sentence or two.</param>
internal sealed record SheetProblem(int Line, string Name, string Reason);
