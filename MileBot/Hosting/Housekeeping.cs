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

    /// <param name="knowsServers">
    /// Whether Discord has had time to name our servers: at the start, one that invited the bot back while it was away still
    /// counts as having removed it.
    /// </param>
    /// <param name="cancellationToken">Cancels the work.</param>
    private async Task TidyAsync(bool knowsServers, CancellationToken cancellationToken)
    {
        try
        {
            var now = time.GetUtcNow();
            await drafts.DropOlderThanAsync(now - DraftsAreKept, cancellationToken);
            await boards.BringAllUpToDateAsync(now, cancellationToken);
            copies.DeleteOld(now);
            if (!knowsServers) return;

            var deleted = await guilds.DeleteRemovedBeforeAsync(now - RemovedGuildsAreKept, cancellationToken);
            if (deleted > 0) Log.GuildsDeleted(logger, deleted);
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

        [LoggerMessage(LogLevel.Warning, "Housekeeping failed and will be tried again in an hour.")]
        public static partial void Failed(ILogger logger, Exception e);
    }
}
