using System.Diagnostics.CodeAnalysis;

namespace MileBot.Core.Documents;

/// <summary>What became of a file's text: what it holds, or every mistake in it at once. Bad text never throws.</summary>
/// <typeparam name="T">What the file holds.</typeparam>
public sealed class DocumentResult<T>
    where T : class
{
    private readonly T? value;

    internal DocumentResult(T? value, IEnumerable<DocumentProblem> problems)
    {
        Problems = [.. problems.OrderBy(problem => problem.File, StringComparer.Ordinal).ThenBy(problem => problem.Line)];
        this.value = Problems.Count == 0 ? value : null;
    }

    /// <summary>Whether the text is free of mistakes.</summary>
    public bool Success => value is not null;

    /// <summary>The mistakes in the order of their lines; empty where there is none.</summary>
    public IReadOnlyList<DocumentProblem> Problems { get; }

    /// <summary>What the file holds, or the mistakes.</summary>
    /// <returns>Whether the text is free of mistakes.</returns>
    public bool TryGetValue([NotNullWhen(true)] out T? result, out IReadOnlyList<DocumentProblem> problems)
    {
        result = value;
        problems = Problems;
        return result is not null;
    }
}
