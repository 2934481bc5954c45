using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using MileBot.Storage;

namespace MileBot.Hosting;

/// <summary>
/// Tidies every hour: forgets what has no business being kept, questions nobody answered, copies made long ago and servers that removed the
/// bot, and brings the boards to a new day before somebody waits for them.
/// </summary>
internal sealed partial class Housekeeping(
    DraftStore drafts, GuildStore guilds, BoardStore boards, SchemaCopies copies, TimeProvider time, ILogger<Housekeeping> logger)
    : BackgroundService
{
    private static readonly TimeSpan DraftsAreKept = TimeSpan.FromDays(1);
    private static readonly TimeSpan RemovedGuildsAreKept = TimeSpan.FromDays(30);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var hourly = new PeriodicTimer(TimeSpan.FromHours(1), time);
        var knowsServers = false;
        do
        {
            await TidyAsync(knowsServers, stoppingToken);
            knowsServers = true;
        }
        while (await hourly.WaitForNextTickAsync(stoppingToken));
    }

    /// <summary>Does each of these by itself: one that can't be done keeps none of the others from being done, least of all the deletions.</summary>
    /// <param name="knowsServers">
    /// Whether Discord has had time to name our servers: at the start, one that invited the bot back while it was away still
    /// counts as having removed it.
    /// </param>
    /// <param name="cancellationToken">Cancels the work.</param>
    internal async Task TidyAsync(bool knowsServers, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        await TryAsync(() => drafts.DropOlderThanAsync(now - DraftsAreKept, cancellationToken));
        await TryAsync(() => Task.FromResult(copies.DeleteOld(now)));
        if (knowsServers) await TryAsync(() => DeleteRemovedAsync(now, cancellationToken));
        await TryAsync(() => BringBoardsUpToDateAsync(cancellationToken));
    }

    private async Task DeleteRemovedAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        var deleted = await guilds.DeleteRemovedBeforeAsync(now - RemovedGuildsAreKept, cancellationToken);
        if (deleted > 0) Log.GuildsDeleted(logger, deleted);
    }

    /// <summary>Server by server, each as of the instant at which it is its turn: midnight may come meanwhile.</summary>
    private async Task BringBoardsUpToDateAsync(CancellationToken cancellationToken)
    {
        foreach (var guildId in await boards.DerivedGuildsAsync(cancellationToken))
        {
            await TryAsync(() => boards.BringUpToDateAsync(guildId, time.GetUtcNow(), cancellationToken));
        }
    }

    private async Task TryAsync(Func<Task> work)
    {
        try
        {
            await work();
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            // What can't be tidied now is tidied in an hour; the bot goes on.
            Log.Failed(logger, e);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Information, "Deleted all data of {Count} servers that removed the bot more than 30 days ago.")]
        public static partial void GuildsDeleted(ILogger logger, int count);

        [LoggerMessage(LogLevel.Warning, "A part of the housekeeping failed and will be tried again in an hour.")]
        public static partial void Failed(ILogger logger, Exception e);
    }
}
