using MileBot.Organising.Importing;
using MileBot.Storage;

namespace MileBot.Commands.Results.Importing;

/// <summary>Whom some lines with one name are for.</summary>
/// <param name="Lines">The lines, in the order of the file.</param>
/// <param name="Candidates">Who it may be, the likeliest first.</param>
internal sealed record ImportQuestion(IReadOnlyList<ImportLine> Lines, IReadOnlyList<KnownRunner> Candidates);
