using MileBot.Discord.Json;
using MileBot.Discord.Model;

namespace MileBot.Discord.Rest;

/// <content>See Discord Docs/Application Commands, "Endpoints".</content>
public sealed partial class DiscordRestClient
{
    /// <summary>The commands that exist everywhere, with their names in all languages.</summary>
    public Task<IReadOnlyList<ApplicationCommand>> GetGlobalCommandsAsync(Snowflake applicationId, CancellationToken cancellationToken) =>
        pipeline.SendAsync(
            Route.Get("applications/{application.id}/commands", applicationId) with { Query = "?with_localizations=true" },
            null, DiscordJson.Default.IReadOnlyListApplicationCommand, cancellationToken);

    /// <summary>Makes the commands that exist everywhere just these. Unchanged ones keep their ids and don't count as new.</summary>
    public Task<IReadOnlyList<ApplicationCommand>> OverwriteGlobalCommandsAsync(
        Snowflake applicationId, IReadOnlyList<CommandDefinition> commands, CancellationToken cancellationToken) =>
        pipeline.SendAsync(
            Route.Put("applications/{application.id}/commands", applicationId),
            RestBody.Json(commands, DiscordJson.Default.IReadOnlyListCommandDefinition),
            DiscordJson.Default.IReadOnlyListApplicationCommand, cancellationToken);

    /// <summary>The commands that exist in one guild only, with their names in all languages.</summary>
    public Task<IReadOnlyList<ApplicationCommand>> GetGuildCommandsAsync(
        Snowflake applicationId, Snowflake guildId, CancellationToken cancellationToken) =>
        pipeline.SendAsync(
            Route.Get("applications/{application.id}/guilds/{guild.id}/commands", applicationId, guildId) with { Query = "?with_localizations=true" },
            null, DiscordJson.Default.IReadOnlyListApplicationCommand, cancellationToken);

    /// <summary>Makes the commands of one guild just these; none clears them.</summary>
    public Task<IReadOnlyList<ApplicationCommand>> OverwriteGuildCommandsAsync(
        Snowflake applicationId, Snowflake guildId, IReadOnlyList<CommandDefinition> commands, CancellationToken cancellationToken) =>
        pipeline.SendAsync(
            Route.Put("applications/{application.id}/guilds/{guild.id}/commands", applicationId, guildId),
            RestBody.Json(commands, DiscordJson.Default.IReadOnlyListCommandDefinition),
            DiscordJson.Default.IReadOnlyListApplicationCommand, cancellationToken);
}
