using System.Text.Json;
using MileBot.Discord.Json;

namespace MileBot.Discord.Model;

/// <summary>Writes a command so that two which mean the same read the same.</summary>
internal static class CanonicalCommand
{
    private static readonly InteractionContextType[] EveryContext =
        [InteractionContextType.Guild, InteractionContextType.BotDirectMessage, InteractionContextType.PrivateChannel];

    /// <param name="command">The command to write.</param>
    /// <param name="wanted">What is to be registered: where it leaves a choice to Discord, what Discord chose is right.</param>
    /// <param name="global">Only a global command has contexts and installations.</param>
    public static string Of(CommandDefinition command, CommandDefinition wanted, bool global) => JsonSerializer.Serialize(
        new CommandDefinition
        {
            Name = command.Name,
            NameLocalizations = Sorted(command.NameLocalizations),
            Description = command.Description,
            DescriptionLocalizations = Sorted(command.DescriptionLocalizations),
            Type = command.Type,
            Options = Options(command.Options),
            DefaultMemberPermissions = command.DefaultMemberPermissions,
            Contexts = global ? [.. (command.Contexts ?? EveryContext).Order()] : null,
            IntegrationTypes = global && wanted.IntegrationTypes is not null && command.IntegrationTypes is { } types ? [.. types.Order()] : null,
            Nsfw = command.Nsfw,
        },
        DiscordJson.Default.CommandDefinition);

    private static CommandOption[]? Options(IReadOnlyList<CommandOption>? options) => options is not { Count: > 0 }
        ? null
        : [.. options.Select(option => option with
        {
            NameLocalizations = Sorted(option.NameLocalizations),
            DescriptionLocalizations = Sorted(option.DescriptionLocalizations),
            Options = Options(option.Options),
            Choices = option.Choices is not { Count: > 0 } choices
                ? null
                : [.. choices.Select(choice => choice with { NameLocalizations = Sorted(choice.NameLocalizations) })],
            ChannelTypes = option.ChannelTypes is not { Count: > 0 } types ? null : [.. types.Order()],
        })];

    private static SortedDictionary<string, string>? Sorted(IReadOnlyDictionary<string, string>? names) => names is not { Count: > 0 }
        ? null
        : new(names.ToDictionary(StringComparer.Ordinal), StringComparer.Ordinal);
}
