namespace MileBot.Discord.Model;

/// <summary>An answer to choose.</summary>
/// <remarks>See Discord Docs/Application Commands, "Application Command Option Choice Structure".</remarks>
/// <param name="Name">What the user reads, 1–100 characters.</param>
/// <param name="Value">What is sent, of the option's type; text up to 100 characters.</param>
public sealed record CommandChoice(string Name, OptionValue Value)
{
    /// <summary>What the user reads in other languages, by locale.</summary>
    public IReadOnlyDictionary<string, string>? NameLocalizations { get; init; }
}
