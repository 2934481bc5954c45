using MileBot.Discord.Gateway;
using MileBot.Discord.Interactions;
using MileBot.Discord.Rest;

namespace MileBot.Discord;

/// <summary>One shard of a bot: keeps the gateway connected, and has interactions answered.</summary>
public sealed class DiscordClient
{
    private readonly DiscordOptions options;
    private readonly DiscordEnvironment environment;
    private readonly DiscordRestClient rest;
    private readonly IInteractionHandler interactions;
    private readonly IGatewayListener listener;

    /// <summary>A client of one shard.</summary>
    /// <param name="options">Which shard, and how to reach Discord.</param>
    /// <param name="rest">What requests go through; stays the caller's to dispose of.</param>
    /// <param name="interactions">What answers interactions.</param>
    /// <param name="listener">What wants to know of guilds.</param>
    /// <param name="environment">Time, chance, and where to report to.</param>
    public DiscordClient(
        DiscordOptions options, DiscordRestClient rest, IInteractionHandler interactions, IGatewayListener listener, DiscordEnvironment environment)
    {
        this.options = options;
        this.rest = rest;
        this.interactions = interactions;
        this.listener = listener;
        this.environment = environment;
    }

    /// <summary>How the shard is right now. Safe for use by any thread.</summary>
    public DiscordHealth Health => new() { State = ShardState.Disconnected, LastRestSuccess = rest.LastSuccess };

    /// <summary>
    /// Connects, and stays connected until cancelled; then ends the session, waits for interactions at work and returns. Once only.
    /// </summary>
    /// <exception cref="DiscordFatalException">Somebody has to change a setting first; trying again can't help.</exception>
    public Task RunAsync(CancellationToken cancellationToken) =>
        Task.Delay(Timeout.InfiniteTimeSpan, environment.Time, cancellationToken);
}
