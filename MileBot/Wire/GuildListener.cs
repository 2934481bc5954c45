using Microsoft.Extensions.Logging;
using MileBot.Discord;
using MileBot.Discord.Gateway;
using MileBot.Discord.Model;
using MileBot.Organising;
using MileBot.Storage;

namespace MileBot.Wire;

/// <summary>Keeps track of the servers that have the bot, so that the data of those which removed it is deleted in time.</summary>
internal sealed partial class GuildListener(
    GuildStore guilds, Newcomers newcomers, DiscordOptions options, TimeProvider time, ILogger<GuildListener> logger) : IGatewayListener
{
    /// <summary>A server that added the bot longer ago is no newcomer, though this database may hear of it for the first time.</summary>
    private static readonly TimeSpan New = TimeSpan.FromDays(1);

    /// <inheritdoc/>
    /// <remarks>A server missing here removed the bot while it was away, for which there is no event.</remarks>
    public async ValueTask OnReadyAsync(Ready ready, CancellationToken cancellationToken)
    {
        Log.Ready(logger, ready.User.Username, ready.Guilds.Count);
        var present = ready.Guilds.Select(guild => guild.Id.Value).ToHashSet();
        foreach (var guildId in await guilds.PresentAsync(cancellationToken))
        {
            if (IsOurs(guildId) && !present.Contains(guildId)) await RemovedAsync(guildId, cancellationToken);
        }
    }

    /// <inheritdoc/>
    public async ValueTask OnGuildAvailableAsync(Guild guild, CancellationToken cancellationToken)
    {
        await guilds.MarkPresentAsync(guild.Id.Value, guild.Name ?? "", cancellationToken);
        if (guild.SystemChannelId is { } channel && guild.JoinedAt > time.GetUtcNow() - New) newcomers.Note(new Newcomer(guild.Id.Value, channel.Value));
    }

    /// <inheritdoc/>
    public async ValueTask OnGuildRemovedAsync(Snowflake guildId, CancellationToken cancellationToken) => await RemovedAsync(guildId.Value, cancellationToken);

    /// <summary>Which shard a server belongs to is told by its id. See Discord Docs/Gateway, "Sharding".</summary>
    private bool IsOurs(ulong guildId) => (guildId >> 22) % (ulong)options.ShardCount == (ulong)options.ShardId;

    private async Task RemovedAsync(ulong guildId, CancellationToken cancellationToken)
    {
        await guilds.MarkRemovedAsync(guildId, time.GetUtcNow(), cancellationToken);
        Log.Removed(logger, guildId);
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Information, "Ready as {Name}, in {Count} servers.")]
        public static partial void Ready(ILogger logger, string name, int count);

        [LoggerMessage(LogLevel.Information, "Server {GuildId} removed the bot; its data will be deleted in 30 days unless it comes back.")]
        public static partial void Removed(ILogger logger, ulong guildId);
    }
}
