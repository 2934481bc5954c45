namespace MileBot.Discord.Model;

/// <summary>An option as the user filled it.</summary>
/// <remarks>See Discord Docs/Receiving and Responding to Interactions, "Application Command Interaction Data Option Structure".</remarks>
public sealed record CommandArgument
{
    /// <summary>The option's name.</summary>
    public required string Name { get; init; }

    /// <summary>The option's type.</summary>
    public required CommandOptionType Type { get; init; }

    /// <summary>What was typed or chosen; null for a subcommand. During autocompletion of a number this may be unfinished text.</summary>
    public OptionValue? Value { get; init; }

    /// <summary>The options of a subcommand or group.</summary>
    public IReadOnlyList<CommandArgument> Options { get => field ?? []; init; }

    /// <summary>Is it the option being typed?</summary>
    public bool Focused { get; init; }
}
