using System.Text.Json.Nodes;
using MileBot.Playground.Gateway;
using MileBot.Playground.Wire;
using MileBot.Playground.World;

namespace MileBot.Playground.Rest;

/// <summary>The calls about the bot itself: its gateway, its application, its account.</summary>
internal sealed class MetaRoutes(LocalDiscordOptions options, DiscordWorld world, GatewayHub gateway, Func<Uri> gatewayAddress)
{
    public IEnumerable<ApiRoute> All =>
    [
        new("GET", "/gateway", _ => Answer.Ok(new JsonObject { ["url"] = Socket() })) { NeedsToken = false },
        new("GET", "/gateway/bot", _ => Answer.Ok(GatewayOfBot())),
        new("GET", "/applications/@me", _ => Answer.Ok(DiscordObjects.Application(world, options.IntegrationTypes))),
        new("GET", "/users/@me", _ => Answer.Ok(DiscordObjects.CurrentUser(world.Bot))),
    ];

    private JsonObject GatewayOfBot() => new()
    {
        ["url"] = Socket(),
        ["shards"] = options.Shards,
        ["session_start_limit"] = new JsonObject
        {
            ["total"] = options.IdentifiesADay,
            ["remaining"] = gateway.Budget.Remaining,
            ["reset_after"] = (long)gateway.Budget.ResetAfter.TotalMilliseconds,
            ["max_concurrency"] = options.MaxConcurrency,
        },
    };

    private string Socket() => gatewayAddress().AbsoluteUri.TrimEnd('/');
}
