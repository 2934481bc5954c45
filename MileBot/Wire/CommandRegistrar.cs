using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using MileBot.Commands;
using MileBot.Discord;
using MileBot.Discord.Model;
using MileBot.Discord.Rest;
using MileBot.Hosting;

namespace MileBot.Wire;

/// <summary>Makes the commands that Discord has those that this program has.</summary>
internal sealed partial class CommandRegistrar(
    DiscordRestClient rest, CommandRouter router, CommandMentions mentions, IOptions<DiscordSettings> settings, ILogger<CommandRegistrar> logger)
{
    /// <summary>Registers the commands for all servers where they differ, and clears those of servers used for development.</summary>
    public async Task RegisterAsync(CancellationToken cancellationToken)
    {
        var application = await rest.GetCurrentApplicationAsync(cancellationToken);
        var wanted = Wanted(application);
        var existing = await rest.GetGlobalCommandsAsync(application.Id, cancellationToken);
        var changed = !ApplicationCommand.AllMatch(existing, wanted);
        if (changed) existing = await rest.OverwriteGlobalCommandsAsync(application.Id, wanted, cancellationToken);

        mentions.Learn(existing.Select(command => KeyValuePair.Create(command.Name, command.Id.Value)));
        Log.InPlace(logger, existing.Count, changed ? "registered now" : "as they were");
        foreach (var guildId in settings.Value.DevelopmentGuilds)
        {
            await ClearGuildAsync(application.Id, new Snowflake(guildId), cancellationToken);
        }
    }

    /// <summary>The commands that Discord has for all servers.</summary>
    public async Task<IReadOnlyList<ApplicationCommand>> ListAsync(CancellationToken cancellationToken)
    {
        var application = await rest.GetCurrentApplicationAsync(cancellationToken);
        return await rest.GetGlobalCommandsAsync(application.Id, cancellationToken);
    }

    /// <summary>Takes all commands away: those for all servers, or those of one server's own.</summary>
    /// <param name="guildId">The server; null for the commands of all servers.</param>
    /// <param name="cancellationToken">Cancels the calls.</param>
    public async Task ClearAsync(ulong? guildId, CancellationToken cancellationToken)
    {
        var application = await rest.GetCurrentApplicationAsync(cancellationToken);
        if (guildId is { } guild)
        {
            await rest.OverwriteGuildCommandsAsync(application.Id, new Snowflake(guild), [], cancellationToken);
        }
        else
        {
            await rest.OverwriteGlobalCommandsAsync(application.Id, [], cancellationToken);
        }
    }

    private List<CommandDefinition> Wanted(Application application)
    {
        var userInstall = application.Supports(IntegrationType.UserInstall);
        if (!userInstall) Log.NoUserInstall(logger, application.Id);
        return [.. router.Declarations.Select(declaration => CommandSchema.Of(declaration, userInstall))];
    }

    private async Task ClearGuildAsync(Snowflake applicationId, Snowflake guildId, CancellationToken cancellationToken)
    {
        try
        {
            if ((await rest.GetGuildCommandsAsync(applicationId, guildId, cancellationToken)).Count == 0) return;

            await rest.OverwriteGuildCommandsAsync(applicationId, guildId, [], cancellationToken);
            Log.GuildCleared(logger, guildId);
        }
        catch (DiscordApiException e)
        {
            Log.GuildNotCleared(logger, guildId, e.Message);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Information, "The commands are in place: {Count}, {How}.")]
        public static partial void InPlace(ILogger logger, int count, string how);

        [LoggerMessage(
            LogLevel.Information,
            "The commands are for servers only: to let people install the bot for themselves, switch on User Install on the Installation page, https://discord.com/developers/applications/{ApplicationId}/installation, and start again.")]
        public static partial void NoUserInstall(ILogger logger, Snowflake applicationId);

        [LoggerMessage(LogLevel.Information, "Cleared the commands of server {GuildId}, which has those of all servers.")]
        public static partial void GuildCleared(ILogger logger, Snowflake guildId);

        [LoggerMessage(LogLevel.Warning, "Couldn't clear the commands of server {GuildId}: {Reason}")]
        public static partial void GuildNotCleared(ILogger logger, Snowflake guildId, string reason);
    }
}
