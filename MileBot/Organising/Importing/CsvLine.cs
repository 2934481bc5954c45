namespace MileBot.Organising.Importing;

/// <summary>One record of a file of separated values.</summary>
/// <param name="Number">The line of the file it begins on, counted from 1.</param>
/// <param name="Fields">What stands between the separators, unquoted.</param>
internal sealed record CsvLine(int Number, IReadOnlyList<string> Fields)
{
    /// <summary>A field without blanks around it; empty where the line is too short to have it.</summary>
    public string Field(int column) => column < Fields.Count ? Fields[column].Trim() : "";
}
