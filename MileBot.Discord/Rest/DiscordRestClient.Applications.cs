using MileBot.Discord.Json;
using MileBot.Discord.Model;

namespace MileBot.Discord.Rest;

/// <content>See Discord Docs/Application Resource.</content>
public sealed partial class DiscordRestClient
{
    /// <summary>The application the token belongs to.</summary>
    public Task<Application> GetCurrentApplicationAsync(CancellationToken cancellationToken) =>
        pipeline.SendAsync(Route.Get("applications/@me"), null, DiscordJson.Default.Application, cancellationToken);
}
