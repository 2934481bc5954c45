using System.Net.WebSockets;
using Microsoft.Extensions.Logging;
using MileBot.Discord.Model;

namespace MileBot.Discord.Gateway;

/// <summary>Keeps a shard connected: one connection after another, resumed where possible, never in a hurry.</summary>
internal sealed partial class Shard
{
    private const int MostResumeFailures = 2;
    private static readonly TimeSpan ConnectTimeout = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan Lasting = TimeSpan.FromSeconds(30);
    private static readonly Backoff Backoff = new(TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(1));

    private readonly ShardContext context;
    private readonly Func<CancellationToken, Task<GatewayBot>> locate;
    private readonly Func<Uri, CancellationToken, Task<IGatewaySocket>> connect;
    private readonly DiscordMetrics metrics;
    private readonly GatewaySession session = new();
    private readonly IdentifyThrottle throttle;
    private readonly ILogger logger;
    private int resumeFailures;
    private int failures;

    /// <param name="context">What all connections have in common.</param>
    /// <param name="locate">Asks where the gateway is.</param>
    /// <param name="connect">Opens a connection.</param>
    /// <param name="metrics">Where reconnections are counted.</param>
    public Shard(
        ShardContext context,
        Func<CancellationToken, Task<GatewayBot>> locate,
        Func<Uri, CancellationToken, Task<IGatewaySocket>> connect,
        DiscordMetrics metrics)
    {
        this.context = context;
        this.locate = locate;
        this.connect = connect;
        this.metrics = metrics;
        throttle = new(context.Environment.Time);
        logger = context.Environment.Logging.CreateLogger<Shard>();
    }

    /// <summary>Runs until cancelled; then the session is ended.</summary>
    /// <exception cref="DiscordFatalException">Somebody has to change a setting first.</exception>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        try
        {
            while (await ConnectOnceAsync(cancellationToken) is { } end)
            {
                metrics.Reconnected();
                context.Health.Is(ShardState.Disconnected);
                context.Health.Failures(failures);
                var wait = WaitAfter(end);
                Log.Reconnecting(logger, end.Reason, session.CanResume ? "resume" : "log in", wait.TotalMilliseconds);
                await Task.Delay(wait, context.Environment.Time, cancellationToken);
            }
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            Log.Stopped(logger);
        }
        finally
        {
            context.Health.Is(ShardState.Disconnected);
        }
    }

    private TimeSpan WaitAfter(GatewayAction.Reconnect end)
    {
        double chance = context.Environment.Chance();
        var wait = failures <= 1 ? TimeSpan.Zero : Backoff.After(failures - 1, chance);
        var scatter = end.Scatter ? TimeSpan.FromSeconds(1 + (4 * chance)) : TimeSpan.Zero;
        return wait > scatter ? wait : scatter;
    }

    /// <summary>One connection; null once cancelled.</summary>
    private async Task<GatewayAction.Reconnect?> ConnectOnceAsync(CancellationToken cancellationToken)
    {
        long openedAt = context.Environment.Time.GetTimestamp();
        bool resuming = session.CanResume;
        try
        {
            session.Open();
            context.Health.Is(ShardState.Connecting);
            await using var socket = await OpenAsync(cancellationToken);
            openedAt = context.Environment.Time.GetTimestamp();
            using var connection = new GatewayConnection(context, socket, session);
            var end = await connection.RunAsync(cancellationToken);
            Count(resuming, lasted: context.Environment.Time.GetElapsedTime(openedAt) >= Lasting);
            return end;
        }
        catch (Exception exception) when (IsTransient(exception) && !cancellationToken.IsCancellationRequested)
        {
            Count(resuming, lasted: false);
            return new GatewayAction.Reconnect(exception.Message);
        }
    }

    private void Count(bool resuming, bool lasted)
    {
        failures = lasted ? 0 : failures + 1;
        resumeFailures = resuming && !session.Established ? resumeFailures + 1 : 0;
    }

    private static bool IsTransient(Exception exception) =>
        exception is (DiscordException and not DiscordFatalException)
            or WebSocketException or IOException or FormatException or OperationCanceledException;

    private async Task<IGatewaySocket> OpenAsync(CancellationToken cancellationToken)
    {
        string address = session is { CanResume: true, ResumeUrl: { Length: > 0 } resumeUrl } && resumeFailures < MostResumeFailures
            ? resumeUrl
            : await PrepareAsync(cancellationToken);
        using var timeout = new CancellationTokenSource(ConnectTimeout, context.Environment.Time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, cancellationToken);
        return await connect(GatewayAddress.Of(address), either.Token);
    }

    /// <summary>Asks where the gateway is and waits until one may log in there.</summary>
    private async Task<string> PrepareAsync(CancellationToken cancellationToken)
    {
        int shard = context.Options.ShardId;
        while (true)
        {
            var gateway = await locate(cancellationToken);
            var limit = gateway.SessionStartLimit;
            var wait = session.CanResume ? TimeSpan.Zero : throttle.Wait(shard, limit, context.Options.IdentifyFloor);
            if (wait == TimeSpan.Zero)
            {
                if (!session.CanResume)
                    throttle.Take(shard, limit);
                return gateway.Url;
            }

            Log.WaitingToLogIn(logger, limit.Remaining, limit.Total, wait);
            await Task.Delay(wait, context.Environment.Time, cancellationToken);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Information, "The gateway's connection ended ({Reason}); to {How} in {WaitMilliseconds:0} ms.")]
        public static partial void Reconnecting(ILogger logger, string reason, string how, double waitMilliseconds);

        [LoggerMessage(2, LogLevel.Warning, "{Remaining} of {Total} logins are left; waiting {Wait} before the next one.")]
        public static partial void WaitingToLogIn(ILogger logger, int remaining, int total, TimeSpan wait);

        [LoggerMessage(3, LogLevel.Information, "The gateway's session was ended.")]
        public static partial void Stopped(ILogger logger);
    }
}
