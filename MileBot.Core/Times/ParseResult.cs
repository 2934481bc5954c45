using System.Diagnostics.CodeAnalysis;

namespace MileBot.Core.Times;

/// <summary>
/// What became of a text that a person typed: a value, or the reason why there is none. Nothing is ever thrown.
/// </summary>
/// <remarks>Exactly one of value and problem is there.</remarks>
/// <typeparam name="T">What was to be read.</typeparam>
public readonly struct ParseResult<T>
{
    private readonly T value;
    private readonly ParseProblem? problem;

    internal ParseResult(T value) => (this.value, problem) = (value, null);

    internal ParseResult(ParseProblem problem) => (value, this.problem) = (default!, problem);

    /// <summary>Whether the text was read.</summary>
    public bool Success => problem is null;

    /// <summary>The value, or the problem.</summary>
    /// <returns>Whether the text was read.</returns>
    public bool TryGetValue([MaybeNullWhen(false)] out T result, [NotNullWhen(false)] out ParseProblem? reason)
    {
        (result, reason) = (value, problem);
        return Success;
    }
}
