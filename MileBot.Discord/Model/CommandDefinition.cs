using System.Text.Json.Serialization;

namespace MileBot.Discord.Model;

/// <summary>A command as it is registered.</summary>
/// <remarks>See Discord Docs/Application Commands, "Application Command Object".</remarks>
public record CommandDefinition
{
    /// <summary>The name, 1–32 characters in lower case, without spaces for a slash command.</summary>
    public required string Name { get; init; }

    /// <summary>The name in other languages, by locale.</summary>
    public IReadOnlyDictionary<string, string>? NameLocalizations { get; init; }

    /// <summary>The description, 1–100 characters; empty for a context-menu command.</summary>
    public string Description { get => field ?? ""; init; }

    /// <summary>The description in other languages, by locale.</summary>
    public IReadOnlyDictionary<string, string>? DescriptionLocalizations { get; init; }

    /// <summary>The kind of command.</summary>
    public ApplicationCommandType Type { get => field == default ? ApplicationCommandType.ChatInput : field; init; }

    /// <summary>Up to 25 options, the required ones first.</summary>
    public IReadOnlyList<CommandOption>? Options { get; init; }

    /// <summary>What a member needs to see the command unless a guild's settings say otherwise; null for nothing.</summary>
    public Permissions? DefaultMemberPermissions { get; init; }

    /// <summary>Where it can be used; null leaves it to Discord. Of global commands only.</summary>
    public IReadOnlyList<InteractionContextType>? Contexts { get; init; }

    /// <summary>The installations it belongs to; null leaves it to Discord. Of global commands only.</summary>
    public IReadOnlyList<IntegrationType>? IntegrationTypes { get; init; }

    /// <summary>Is it age-restricted?</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool Nsfw { get; init; }
}
