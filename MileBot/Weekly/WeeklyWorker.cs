using System.Collections.Concurrent;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace MileBot.Weekly;

/// <summary>
/// Posts what is due, for many servers side by side and for one of them never twice at a time. Sleeps until the next post is due or a
/// schedule is changed. Knows nothing of the gateway, so a new session doubles nothing.
/// </summary>
internal sealed partial class WeeklyWorker(WeeklyDesk desk, WeeklyBell bell, TimeProvider time, ILogger<WeeklyWorker> logger) : BackgroundService
{
    /// <summary>
    /// How many servers are served at once: enough to post as fast as Discord lets a bot, and so few that commands wait for a handful of
    /// writes at most.
    /// </summary>
    private const int MostAtOnce = 16;

    private static readonly TimeSpan RestAfterFailure = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<ulong, Task> atWork = new();
    private readonly SemaphoreSlim places = new(MostAtOnce, MostAtOnce);

    public override void Dispose()
    {
        places.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await desk.BeginAsync(stoppingToken);
            while (true)
            {
                // Before reading: what comes due from then on is waited for.
                var next = await ReadAndStartAsync(stoppingToken);
                await bell.WaitAsync(next, stoppingToken);
            }
        }
        finally
        {
            await Task.WhenAll(atWork.Values);
        }
    }

    /// <summary>Starts all that is to be done now; answers when there will be more.</summary>
    private async Task<NodaTime.Instant?> ReadAndStartAsync(CancellationToken cancellationToken)
    {
        try
        {
            var next = await desk.NextInstantAsync(cancellationToken);
            foreach (var work in await desk.ReadAsync(MostAtOnce + atWork.Count, cancellationToken))
            {
                if (atWork.ContainsKey(work.GuildId)) continue;

                await places.WaitAsync(cancellationToken);
                Start(work, cancellationToken);
            }

            return next;
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            Log.ReadFailed(logger, e);
            await Task.Delay(RestAfterFailure, time, cancellationToken);
            return null;
        }
    }

    private void Start(WeeklyWork work, CancellationToken cancellationToken)
    {
        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        atWork[work.GuildId] = started.Task;
        _ = Task.Run(() => RunAsync(work, started, cancellationToken), CancellationToken.None);
    }

    /// <summary>Does one server's work. What fails unforeseen rests for a while, and nobody else notices.</summary>
    private async Task RunAsync(WeeklyWork work, TaskCompletionSource finished, CancellationToken cancellationToken)
    {
        var failed = false;
        try
        {
            await desk.DoAsync(work, cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // The program stops; what is unfinished is settled by its next run.
        }
        catch (Exception e)
        {
            failed = true;
            Log.Failed(logger, work, e);
        }

        places.Release();
        if (failed) await RestAsync(cancellationToken);
        atWork.TryRemove(work.GuildId, out _);
        finished.SetResult();
        bell.Ring();
    }

    private async Task RestAsync(CancellationToken cancellationToken)
    {
        try
        {
            await Task.Delay(RestAfterFailure, time, cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // The program stops.
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Error, "{Work} failed and rests for a minute.")]
        public static partial void Failed(ILogger logger, WeeklyWork work, Exception e);

        [LoggerMessage(LogLevel.Error, "The weekly posts that are due could not be read; trying again in a minute.")]
        public static partial void ReadFailed(ILogger logger, Exception e);
    }
}
