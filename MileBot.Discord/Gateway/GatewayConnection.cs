using System.Text.Json;
using Microsoft.Extensions.Logging;
using MileBot.Discord.Json;
using MileBot.Discord.Rest.RateLimits;

namespace MileBot.Discord.Gateway;

/// <summary>One connection, from its opening to its end: carries out what the session wants, one thing after another.</summary>
internal sealed partial class GatewayConnection : IDisposable
{
    private const int SendsAMinute = 120;
    private const int ReservedSends = 10;
    private static readonly TimeSpan HelloTimeout = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan SendTimeout = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan GoodbyeTimeout = TimeSpan.FromSeconds(2);

    private readonly DiscordOptions options;
    private readonly DiscordEnvironment environment;
    private readonly IGatewaySocket socket;
    private readonly GatewaySession session;
    private readonly ShardHealth health;
    private readonly Func<GatewayAction.Dispatch, CancellationToken, ValueTask> dispatch;
    private readonly SlidingWindow sends;
    private readonly CancellationTokenSource lifetime = new();
    private readonly ILogger logger;
    private TimeSpan interval;
    private Task beat;

    public GatewayConnection(ShardContext context, IGatewaySocket socket, GatewaySession session)
    {
        options = context.Options;
        environment = context.Environment;
        health = context.Health;
        dispatch = context.Dispatch;
        this.socket = socket;
        this.session = session;
        sends = new(SendsAMinute - ReservedSends, TimeSpan.FromMinutes(1), environment.Time);
        logger = environment.Logging.CreateLogger<GatewayConnection>();
        beat = Task.Delay(HelloTimeout, environment.Time, lifetime.Token);
    }

    /// <summary>Runs until the connection ends, and says how to go on; null once cancelled, the session ended.</summary>
    /// <exception cref="DiscordFatalException">There is no going on.</exception>
    public async Task<GatewayAction.Reconnect?> RunAsync(CancellationToken cancellationToken)
    {
        var stop = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var registration = cancellationToken.Register(stop.SetResult);
        var receive = socket.ReceiveAsync(lifetime.Token);
        while (true)
        {
            await Task.WhenAny(receive, beat, stop.Task);
            if (stop.Task.IsCompleted)
            {
                await EndAsync(receive);
                return null;
            }

            IReadOnlyList<GatewayAction> actions;
            if (beat.IsCompleted)
            {
                actions = session.BeatDue();
                beat = Task.Delay(interval, environment.Time, lifetime.Token);
            }
            else
            {
                actions = Read(await receive);
                receive = socket.ReceiveAsync(lifetime.Token);
            }

            if (await PerformAsync(actions, cancellationToken) is { } end)
            {
                await CloseAsync(GatewayClose.ToResume);
                return end;
            }
        }
    }

    public void Dispose()
    {
        lifetime.Cancel();
        lifetime.Dispose();
    }

    private IReadOnlyList<GatewayAction> Read(GatewayFrame frame)
    {
        if (frame.Message is not { } message)
            return session.Closed(frame.CloseCode);
        health.Received();
        try
        {
            var payload = JsonSerializer.Deserialize(message.Span, DiscordJson.Default.GatewayPayload)
                ?? throw new JsonException("A payload is null.");
            if (payload.Opcode == GatewayOpcode.HeartbeatAck)
                health.Acknowledged();
            var actions = session.Receive(payload);
            health.Is(session.State);
            return actions;
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            Log.Unreadable(logger, exception);
            return [new GatewayAction.Reconnect("a payload could not be read")];
        }
    }

    private async Task<GatewayAction.Reconnect?> PerformAsync(IReadOnlyList<GatewayAction> actions, CancellationToken cancellationToken)
    {
        foreach (var action in actions)
        {
            switch (action)
            {
                case GatewayAction.BeatEvery start:
                    interval = start.Interval;
                    beat = Task.Delay(interval * environment.Chance(), environment.Time, lifetime.Token);
                    break;
                case GatewayAction.Dispatch received:
                    await dispatch(received, cancellationToken);
                    break;
                case GatewayAction.Reconnect reconnect:
                    return reconnect;
                case GatewayAction.Fail fail:
                    throw fail.Exception;
                default:
                    if (!await SendAsync(action))
                        return new GatewayAction.Reconnect("nothing could be sent");
                    break;
            }
        }

        return null;
    }

    private async Task<bool> SendAsync(GatewayAction action)
    {
        if (action is GatewayAction.Beat { AskedFor: true } && sends.Wait > TimeSpan.Zero)
            return true;
        var message = action switch
        {
            GatewayAction.Beat beating => GatewayMessages.Heartbeat(beating.Sequence),
            GatewayAction.Identify => GatewayMessages.Identify(options),
            GatewayAction.Resume resume => GatewayMessages.Resume(options.Token, resume.SessionId, resume.Sequence),
            _ => throw new InvalidOperationException($"{action.GetType().Name} is nothing to send."),
        };
        if (action is GatewayAction.Beat)
            health.Beat();
        sends.Add();
        using var timeout = new CancellationTokenSource(SendTimeout, environment.Time);
        try
        {
            await socket.SendAsync(message, timeout.Token);
            return true;
        }
        catch (Exception exception) when (exception is IOException or OperationCanceledException)
        {
            return false;
        }
    }

    /// <summary>Ends the session, and waits a moment for the other side to see it.</summary>
    private async Task EndAsync(Task<GatewayFrame> receive)
    {
        await CloseAsync(GatewayClose.Normal);
        using var timeout = new CancellationTokenSource(GoodbyeTimeout, environment.Time);
        try
        {
            while ((await receive.WaitAsync(timeout.Token)).Message is not null)
                receive = socket.ReceiveAsync(timeout.Token);
        }
        catch (OperationCanceledException)
        {
            Log.NoGoodbye(logger);
        }
    }

    private async Task CloseAsync(int code)
    {
        using var timeout = new CancellationTokenSource(SendTimeout, environment.Time);
        await socket.CloseAsync(code, timeout.Token);
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "A payload of the gateway could not be read.")]
        public static partial void Unreadable(ILogger logger, Exception exception);

        [LoggerMessage(2, LogLevel.Debug, "The gateway didn't say goodbye.")]
        public static partial void NoGoodbye(ILogger logger);
    }
}
