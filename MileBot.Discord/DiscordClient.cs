using System.Text.Json;
using Microsoft.Extensions.Logging;
using MileBot.Discord.Gateway;
using MileBot.Discord.Interactions;
using MileBot.Discord.Rest;

namespace MileBot.Discord;

/// <summary>One shard of a bot: keeps the gateway connected, and has interactions answered.</summary>
public sealed partial class DiscordClient : IDisposable
{
    private readonly DiscordOptions options;
    private readonly DiscordRestClient rest;
    private readonly ListenerQueue listeners;
    private readonly InteractionResponder responder;
    private readonly InteractionDispatcher interactions;
    private readonly ShardHealth health;
    private readonly Shard shard;
    private readonly ILogger logger;

    /// <summary>A client of one shard.</summary>
    /// <param name="options">Which shard, and how to reach Discord.</param>
    /// <param name="rest">What requests go through; stays the caller's to dispose of.</param>
    /// <param name="handler">What answers interactions.</param>
    /// <param name="listener">What wants to know of guilds.</param>
    /// <param name="environment">Time, chance, and where to report to.</param>
    public DiscordClient(
        DiscordOptions options, DiscordRestClient rest, IInteractionHandler handler, IGatewayListener listener, DiscordEnvironment environment)
        : this(options, rest, handler, listener, environment, WebSocketGatewaySocket.ConnectAsync)
    {
    }

    internal DiscordClient(
        DiscordOptions options,
        DiscordRestClient rest,
        IInteractionHandler handler,
        IGatewayListener listener,
        DiscordEnvironment environment,
        Func<Uri, CancellationToken, Task<IGatewaySocket>> connect)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(rest);
        ArgumentNullException.ThrowIfNull(environment);
        var metrics = new DiscordMetrics(environment.Metering);
        this.options = options;
        this.rest = rest;
        logger = environment.Logging.CreateLogger<DiscordClient>();
        health = new(environment.Time);
        listeners = new(listener, environment.Logging);
        responder = new(rest, handler, options, environment, metrics);
        interactions = new(responder, environment);
        shard = new(new(options, environment, health, DispatchAsync), rest.GetGatewayBotAsync, connect, metrics);
    }

    /// <summary>How the shard is right now. Safe for use by any thread.</summary>
    public DiscordHealth Health => health.Current with { LastRestSuccess = rest.LastSuccess, InteractionsInFlight = interactions.InFlight };

    /// <summary>
    /// Connects, and stays connected until cancelled; then ends the session, waits for interactions at work and returns. Once only.
    /// </summary>
    /// <exception cref="DiscordFatalException">Somebody has to change a setting first; trying again can't help.</exception>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        using var listening = new CancellationTokenSource();
        var telling = listeners.RunAsync(listening.Token);
        try
        {
            await shard.RunAsync(cancellationToken);
        }
        finally
        {
            await interactions.DrainAsync(options.DrainTimeout);
            await listening.CancelAsync();
            await telling;
        }
    }

    /// <summary>Gives everything back but the REST client. After <see cref="RunAsync"/> has returned.</summary>
    public void Dispose()
    {
        interactions.Dispose();
        responder.Dispose();
    }

    private async ValueTask DispatchAsync(GatewayAction.Dispatch dispatch, CancellationToken cancellationToken)
    {
        try
        {
            var received = GatewayEvent.Read(dispatch.Event, dispatch.Data);
            if (received is GatewayEvent.InteractionCreated created)
                await interactions.PostAsync(created.Interaction, cancellationToken);
            else if (received is not null)
                await listeners.PostAsync(received, cancellationToken);
        }
        catch (JsonException exception)
        {
            Log.Unreadable(logger, exception, dispatch.Event);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "An event of the gateway, {Event}, isn't as documented and was left out.")]
        public static partial void Unreadable(ILogger logger, Exception exception, string @event);
    }
}
