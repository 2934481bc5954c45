using MileBot.Discord.Json;
using MileBot.Discord.Model;

namespace MileBot.Discord.Rest;

/// <content>See Discord Docs/Gateway.</content>
public sealed partial class DiscordRestClient
{
    /// <summary>Where the gateway is and how often one may log in.</summary>
    public Task<GatewayBot> GetGatewayBotAsync(CancellationToken cancellationToken) =>
        pipeline.SendAsync(Route.Get("gateway/bot"), null, DiscordJson.Default.GatewayBot, cancellationToken);
}
