using System.Threading.Channels;
using Microsoft.Extensions.Logging;

namespace MileBot.Discord.Gateway;

/// <summary>Between the reading of the gateway and the application's listener: events wait in order, none is dropped.</summary>
internal sealed partial class ListenerQueue
{
    /// <summary>A shard has at most 2,500 guilds, all of which are announced at its start.</summary>
    private const int Capacity = 4_096;

    private readonly Channel<GatewayEvent> waiting = Channel.CreateBounded<GatewayEvent>(
        new BoundedChannelOptions(Capacity) { FullMode = BoundedChannelFullMode.Wait, SingleReader = true, SingleWriter = true });

    private readonly IGatewayListener listener;
    private readonly ILogger logger;

    public ListenerQueue(IGatewayListener listener, ILoggerFactory logging)
    {
        this.listener = listener;
        logger = logging.CreateLogger<ListenerQueue>();
    }

    public ValueTask PostAsync(GatewayEvent received, CancellationToken cancellationToken) => waiting.Writer.WriteAsync(received, cancellationToken);

    /// <summary>Tells the listener until cancelled.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        try
        {
            await foreach (var received in waiting.Reader.ReadAllAsync(cancellationToken))
                await TellAsync(received, cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            Log.Stopped(logger, waiting.Reader.Count);
        }
    }

    private async Task TellAsync(GatewayEvent received, CancellationToken cancellationToken)
    {
        try
        {
            await (received switch
            {
                GatewayEvent.SessionBegan began => listener.OnReadyAsync(began.Ready, cancellationToken),
                GatewayEvent.GuildAvailable available => listener.OnGuildAvailableAsync(available.Guild, cancellationToken),
                GatewayEvent.GuildUnavailable unavailable => listener.OnGuildUnavailableAsync(unavailable.GuildId, cancellationToken),
                GatewayEvent.GuildRemoved removed => listener.OnGuildRemovedAsync(removed.GuildId, cancellationToken),
                _ => ValueTask.CompletedTask,
            });
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            Log.ListenerFailed(logger, exception, received.GetType().Name);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "The listener failed on {Event}.")]
        public static partial void ListenerFailed(ILogger logger, Exception exception, string @event);

        [LoggerMessage(2, LogLevel.Debug, "The listener was stopped with {Left} events waiting.")]
        public static partial void Stopped(ILogger logger, int left);
    }
}
