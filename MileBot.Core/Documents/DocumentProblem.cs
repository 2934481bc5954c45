using System.Globalization;

namespace MileBot.Core.Documents;

/// <summary>A mistake in a file that an operator edits.</summary>
/// <param name="Line">The line it stands on, counted from 1.</param>
/// <param name="Message">What is wrong, in plain words, and what is asked for.</param>
/// <param name="File">The name of the file, where there is more than one.</param>
public sealed record DocumentProblem(int Line, string Message, string? File = null)
{
    /// <summary>The problem with its place: <c>line 12: …</c>, <c>shoes.md, line 12: …</c>.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{(File is null ? "" : File + ", ")}line {Line}: {Message}");
}
