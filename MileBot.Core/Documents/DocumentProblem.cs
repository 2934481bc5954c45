namespace MileBot.Core.Documents;

/// <summary>A mistake in a file that an operator edits.</summary>
/// <param name="Line">The line it stands on, counted from 1.</param>
/// <param name="Message">What is wrong, in plain words, and what is asked for.</param>
public sealed record DocumentProblem(int Line, string Message)
{
    /// <summary>The problem with its line: <c>line 12: …</c>.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"line {Line}: {Message}");
}
