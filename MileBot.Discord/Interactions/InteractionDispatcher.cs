using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using MileBot.Discord.Model;

namespace MileBot.Discord.Interactions;

/// <summary>
/// Takes interactions from the reading of the gateway, which it keeps waiting only where thousands are unanswered, and has each answered
/// once. Posted to from one place at a time.
/// </summary>
internal sealed partial class InteractionDispatcher : IDisposable
{
    private const int Remembered = 10_000;
    private const int MostInFlight = 4_096;

    private readonly InteractionResponder responder;
    private readonly TimeProvider time;
    private readonly ILogger logger;
    private readonly RecentIds recent = new(Remembered);
    private readonly SemaphoreSlim room = new(MostInFlight, MostInFlight);
    private readonly ConcurrentDictionary<Snowflake, Task> inFlight = [];
    private readonly CancellationTokenSource stopping = new();

    public InteractionDispatcher(InteractionResponder responder, DiscordEnvironment environment)
    {
        this.responder = responder;
        time = environment.Time;
        logger = environment.Logging.CreateLogger<InteractionDispatcher>();
    }

    public int InFlight => inFlight.Count;

    public async ValueTask PostAsync(Interaction interaction, CancellationToken cancellationToken)
    {
        if (!recent.Add(interaction.Id))
        {
            Log.Repeated(logger, interaction.Id);
            return;
        }

        long arrivedAt = time.GetTimestamp();
        await room.WaitAsync(cancellationToken);
        var answered = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        inFlight[interaction.Id] = answered.Task;
        _ = AnswerAsync(interaction, arrivedAt, answered);
    }

    /// <summary>Waits for those at work; those that take longer than allowed are told to stop.</summary>
    public async Task DrainAsync(TimeSpan allowed)
    {
        var all = Task.WhenAll(inFlight.Values);
        try
        {
            await all.WaitAsync(allowed, time);
        }
        catch (TimeoutException)
        {
            Log.Abandoning(logger, InFlight);
            await stopping.CancelAsync();
            await Task.WhenAny(all, Task.Delay(allowed, time));
        }
    }

    public void Dispose()
    {
        stopping.Dispose();
        room.Dispose();
    }

    private async Task AnswerAsync(Interaction interaction, long arrivedAt, TaskCompletionSource answered)
    {
        await responder.AnswerAsync(interaction, arrivedAt, stopping.Token);
        inFlight.TryRemove(interaction.Id, out _);
        room.Release();
        answered.SetResult();
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Information, "Interaction {Id} came twice and is answered once.")]
        public static partial void Repeated(ILogger logger, Snowflake id);

        [LoggerMessage(2, LogLevel.Warning, "Stopping with {Count} interactions unanswered.")]
        public static partial void Abandoning(ILogger logger, int count);
    }
}
