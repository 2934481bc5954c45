using MileBot.Discord.Json;
using MileBot.Discord.Model;

namespace MileBot.Discord.Rest;

/// <content>See Discord Docs/Users Resource.</content>
public sealed partial class DiscordRestClient
{
    /// <summary>The bot's own account.</summary>
    public Task<User> GetCurrentUserAsync(CancellationToken cancellationToken) =>
        pipeline.SendAsync(Route.Get("users/@me"), null, DiscordJson.Default.User, cancellationToken);

    /// <summary>The channel of direct messages with a user, opened if need be. Not for many users at once.</summary>
    public Task<Channel> CreateDirectMessageChannelAsync(Snowflake userId, CancellationToken cancellationToken) =>
        pipeline.SendAsync(
            Route.Post("users/@me/channels") with { Repeatable = true },
            RestBody.Json(new DirectMessageRequest(userId), DiscordJson.Default.DirectMessageRequest),
            DiscordJson.Default.Channel, cancellationToken);
}
