using System.Text.Json.Serialization;

namespace MileBot.Discord.Model;

/// <summary>A parameter of a command, or a subcommand of it.</summary>
/// <remarks>See Discord Docs/Application Commands, "Application Command Option Structure".</remarks>
public sealed record CommandOption
{
    /// <summary>The option's type.</summary>
    public required CommandOptionType Type { get; init; }

    /// <summary>The name, as <see cref="CommandDefinition.Name"/>.</summary>
    public required string Name { get; init; }

    /// <summary>The name in other languages, by locale.</summary>
    public IReadOnlyDictionary<string, string>? NameLocalizations { get; init; }

    /// <summary>The description, 1–100 characters.</summary>
    public required string Description { get; init; }

    /// <summary>The description in other languages, by locale.</summary>
    public IReadOnlyDictionary<string, string>? DescriptionLocalizations { get; init; }

    /// <summary>Must it be filled?</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool Required { get; init; }

    /// <summary>The only answers, up to 25; not together with <see cref="Autocomplete"/>.</summary>
    public IReadOnlyList<CommandChoice>? Choices { get; init; }

    /// <summary>The parameters of a subcommand, or the subcommands of a group.</summary>
    public IReadOnlyList<CommandOption>? Options { get; init; }

    /// <summary>The kinds of channel that can be chosen; null for all.</summary>
    public IReadOnlyList<ChannelType>? ChannelTypes { get; init; }

    /// <summary>The smallest number.</summary>
    public double? MinValue { get; init; }

    /// <summary>The largest number.</summary>
    public double? MaxValue { get; init; }

    /// <summary>The shortest text, 0–6,000 characters.</summary>
    public int? MinLength { get; init; }

    /// <summary>The longest text, 1–6,000 characters.</summary>
    public int? MaxLength { get; init; }

    /// <summary>Is the application asked for choices while one types? What is then sent need not be one of them.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool Autocomplete { get; init; }
}
