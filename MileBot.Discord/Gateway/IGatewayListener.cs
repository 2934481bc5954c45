using MileBot.Discord.Model;

namespace MileBot.Discord.Gateway;

/// <summary>
/// What an application may want to know of the gateway beside interactions. Told one at a time and in order, apart from the reading of
/// the gateway: taking long delays only what comes after. An exception is logged and ends nothing.
/// </summary>
public interface IGatewayListener
{
    /// <summary>A new session has begun. Happens again after every reconnection that couldn't resume.</summary>
    ValueTask OnReadyAsync(Ready ready, CancellationToken cancellationToken) => ValueTask.CompletedTask;

    /// <summary>The bot is in that guild: told for each after <see cref="OnReadyAsync"/>, when one adds the bot, and after an outage.</summary>
    ValueTask OnGuildAvailableAsync(Guild guild, CancellationToken cancellationToken) => ValueTask.CompletedTask;

    /// <summary>An outage: the bot is still in the guild.</summary>
    ValueTask OnGuildUnavailableAsync(Snowflake guildId, CancellationToken cancellationToken) => ValueTask.CompletedTask;

    /// <summary>The bot was removed from the guild, or the guild was deleted.</summary>
    ValueTask OnGuildRemovedAsync(Snowflake guildId, CancellationToken cancellationToken) => ValueTask.CompletedTask;
}
