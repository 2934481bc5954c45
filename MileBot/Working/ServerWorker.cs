using System.Collections.Concurrent;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace MileBot.Working;

/// <summary>
/// Does what is due, for many servers side by side and for one of them never twice at a time. Sleeps until there is something to do
/// again. Knows nothing of the gateway, so a new session doubles nothing.
/// </summary>
/// <typeparam name="TWork">Something to do for one server.</typeparam>
/// <param name="mostAtOnce">How many servers are served at once: few enough that commands wait for a handful of writes at most.</param>
internal abstract partial class ServerWorker<TWork>(Bell bell, int mostAtOnce, TimeProvider time, ILogger logger) : BackgroundService
    where TWork : notnull
{
    private static readonly TimeSpan RestAfterFailure = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<ulong, Task> atWork = new();
    private readonly SemaphoreSlim places = new(mostAtOnce, mostAtOnce);

    public override void Dispose()
    {
        places.Dispose();
        base.Dispose();
    }

    /// <summary>Frees what an earlier run of this program left unfinished.</summary>
    protected virtual Task BeginAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>What is to be done now, so much of it at most.</summary>
    protected abstract Task<IReadOnlyList<TWork>> ReadAsync(int most, CancellationToken cancellationToken);

    /// <summary>The first instant from now on at which there will be something new to do; null for none in sight.</summary>
    protected abstract Task<Instant?> NextInstantAsync(CancellationToken cancellationToken);

    /// <summary>Does a piece of work. It is not due any more then, or only later.</summary>
    protected abstract Task DoAsync(TWork work, CancellationToken cancellationToken);

    /// <summary>The server that a piece of work is for.</summary>
    protected abstract ulong ServerOf(TWork work);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await BeginAsync(stoppingToken);
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
    private async Task<Instant?> ReadAndStartAsync(CancellationToken cancellationToken)
    {
        try
        {
            var next = await NextInstantAsync(cancellationToken);
            foreach (var work in await ReadAsync(mostAtOnce + atWork.Count, cancellationToken))
            {
                if (atWork.ContainsKey(ServerOf(work))) continue;

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

    private void Start(TWork work, CancellationToken cancellationToken)
    {
        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        atWork[ServerOf(work)] = started.Task;
        _ = Task.Run(() => RunAsync(work, started, cancellationToken), CancellationToken.None);
    }

    /// <summary>Does one server's work. What fails unforeseen rests for a while, and nobody else notices.</summary>
    private async Task RunAsync(TWork work, TaskCompletionSource finished, CancellationToken cancellationToken)
    {
        var failed = false;
        try
        {
            await DoAsync(work, cancellationToken);
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
        atWork.TryRemove(ServerOf(work), out _);
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
        public static partial void Failed(ILogger logger, object work, Exception e);

        [LoggerMessage(LogLevel.Error, "What is due could not be read; trying again in a minute.")]
        public static partial void ReadFailed(ILogger logger, Exception e);
    }
}
