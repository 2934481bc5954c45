namespace MileBot.Hosting;

/// <summary>The bot can't start, for reasons its operator can mend: one line each.</summary>
public sealed class StartupException(IReadOnlyList<string> problems, Exception? cause = null)
    : Exception(string.Join(Environment.NewLine, problems), cause)
{
    /// <summary>What is wrong, each with what to do about it.</summary>
    public IReadOnlyList<string> Problems { get; } = problems;
}
