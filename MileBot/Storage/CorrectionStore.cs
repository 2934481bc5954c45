using System.Data.Common;
using Dapper;
using MileBot.Core;

namespace MileBot.Storage;

/// <summary>
/// What a member changes of their own miles. The log only grows: an edit marks the old row removed and adds one that replaces it.
/// The new row was logged when the first one was: what is late news, and how long a mile could be taken back by its button, does
/// not begin anew because somebody mended a slip.
/// </summary>
internal sealed class CorrectionStore(Database database)
{
    /// <summary>Finds a mile that stands; null where there is none of that id, or it was edited or deleted.</summary>
    public async Task<StoredPerformance?> FindAsync(ulong guildId, ulong performanceId, CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenAsync(cancellationToken);
        return await FindRowAsync(connection, null, guildId, performanceId, cancellationToken) is { Stands: true } row ? row.ToPerformance() : null;
    }

    /// <summary>A member's fastest other mile, on any surface; null where there is none.</summary>
    /// <param name="exceptId">The mile that is left out.</param>
    public async Task<StoredBest?> FindFastestOtherAsync(ulong guildId, ulong userId, ulong exceptId, CancellationToken cancellationToken)
    {
        const string Sql = """
            SELECT time_hundredths AS TimeHundredths, run_on AS RunOn
            FROM performance
            WHERE guild_id = @guildId AND user_id = @userId AND surface = @surface AND removed_at IS NULL AND performance_id <> @exceptId
            ORDER BY time_hundredths, run_on, performance_id
            LIMIT 1
            """;
        var bests = new List<StoredBest>();
        await using var connection = await database.OpenAsync(cancellationToken);
        foreach (var surface in Enum.GetValues<Surface>())
        {
            var parameters = new { guildId = (long)guildId, userId = (long)userId, surface = StoredText.Of(surface), exceptId = (long)exceptId, cancellationToken };
            if (await connection.QuerySingleOrDefaultAsync<HistoryStore.TimeRow>(Sql, parameters) is { } row) bests.Add(row.ToBest(surface));
        }

        return bests.MinBy(best => best.Time);
    }

    /// <summary>Replaces a mile of the member's own. The same id a second time stores nothing and answers the same.</summary>
    public Task<CorrectionResult> EditAsync(MileCorrection correction, CancellationToken cancellationToken) =>
        database.WriteAsync<CorrectionResult>(
            async transaction =>
            {
                var (guildId, connection) = (correction.GuildId, transaction.Connection!);
                var old = await FindRowAsync(connection, transaction, guildId, correction.ReplacedId, cancellationToken);
                if (old is null) return new CorrectionResult.Gone();
                if ((ulong)old.UserId != correction.UserId) return new CorrectionResult.NotYours();

                var before = old.ToPerformance();
                if (old.Stands)
                {
                    if (correction.LeavesAsIs(before)) return new CorrectionResult.Unchanged(before);

                    await PerformanceStore.MarkRemovedAsync(transaction, guildId, correction.ReplacedId, correction.UserId, correction.At, cancellationToken);
                    await InsertAsync(transaction, correction, cancellationToken);
                    await AnnouncementNotes.NoteEditAsync(transaction, guildId, correction.ReplacedId, correction.Id, cancellationToken);
                    await Standings.DeriveAsync(transaction, guildId, correction.UserId, cancellationToken);
                }

                if (await FindRowAsync(connection, transaction, guildId, correction.Id, cancellationToken) is not { Stands: true } replacing) return new CorrectionResult.Gone();

                var after = replacing.ToPerformance();
                return await DoneAsync(transaction, guildId, after, [before.Details.Surface, after.Details.Surface], cancellationToken);
            },
            cancellationToken);

    /// <summary>Marks a mile of the member's own removed.</summary>
    public Task<CorrectionResult> DeleteAsync(ulong guildId, ulong performanceId, ulong userId, DateTimeOffset now, CancellationToken cancellationToken) =>
        database.WriteAsync<CorrectionResult>(
            async transaction =>
            {
                if (await FindRowAsync(transaction.Connection!, transaction, guildId, performanceId, cancellationToken) is not { Stands: true } row) return new CorrectionResult.Gone();
                if ((ulong)row.UserId != userId) return new CorrectionResult.NotYours();

                await PerformanceStore.MarkRemovedAsync(transaction, guildId, performanceId, userId, now, cancellationToken);
                return await DeriveAndAnswerAsync(transaction, guildId, row.ToPerformance(), cancellationToken);
            },
            cancellationToken);

    /// <summary>Lets a mile that its runner deleted stand again.</summary>
    /// <param name="within">How long after the deletion this can be done.</param>
    public Task<CorrectionResult> RestoreAsync(
        ulong guildId, ulong performanceId, ulong userId, DateTimeOffset now, TimeSpan within, CancellationToken cancellationToken) =>
        database.WriteAsync<CorrectionResult>(
            async transaction =>
            {
                var connection = transaction.Connection!;
                var row = await FindRowAsync(connection, transaction, guildId, performanceId, cancellationToken);
                if (row is not { RemovedAt: { } removedAt } || await IsReplacedAsync(transaction, guildId, performanceId, cancellationToken)) return new CorrectionResult.Gone();
                if ((ulong)row.UserId != userId) return new CorrectionResult.NotYours();
                if ((ulong?)row.RemovedBy != userId) return new CorrectionResult.ByOrganiser();
                if (now.ToUnixTimeMilliseconds() - removedAt > within.TotalMilliseconds) return new CorrectionResult.TooLate();

                await connection.ExecuteAsync(
                    "UPDATE performance SET removed_at = NULL, removed_by = NULL WHERE guild_id = @guildId AND performance_id = @performanceId",
                    new { guildId = (long)guildId, performanceId = (long)performanceId, cancellationToken },
                    transaction);
                return await DeriveAndAnswerAsync(transaction, guildId, row.ToPerformance(), cancellationToken);
            },
            cancellationToken);

    private static Task<PerformanceRow?> FindRowAsync(
        DbConnection connection, DbTransaction? transaction, ulong guildId, ulong performanceId, CancellationToken cancellationToken)
    {
        const string Sql = "SELECT " + PerformanceRow.Columns + " FROM performance WHERE guild_id = @guildId AND performance_id = @performanceId";
        return connection.QuerySingleOrDefaultAsync<PerformanceRow>(
            Sql, new { guildId = (long)guildId, performanceId = (long)performanceId, cancellationToken }, transaction);
    }

    /// <summary>Adds the row that replaces another: what the correction doesn't say is taken over.</summary>
    private static Task InsertAsync(DbTransaction transaction, MileCorrection correction, CancellationToken cancellationToken) =>
        transaction.Connection!.ExecuteAsync(
            """
            INSERT INTO performance (
                guild_id, performance_id, user_id, surface, time_hundredths, run_on, logged_at, source, timing, effort, location, link, note, replaces_id,
                logged_by, import_id, merge_id, approved_at)
            SELECT
                guild_id, @id, user_id, @surface, @timeHundredths, @runOn, logged_at, source, timing, effort, @location, link, @note, performance_id,
                logged_by, import_id, merge_id, approved_at
            FROM performance
            WHERE guild_id = @guildId AND performance_id = @replacedId
            """,
            new
            {
                guildId = (long)correction.GuildId,
                id = (long)correction.Id,
                replacedId = (long)correction.ReplacedId,
                surface = StoredText.Of(correction.Details.Surface),
                timeHundredths = correction.Time.Hundredths,
                runOn = StoredText.Of(correction.Details.RunOn),
                location = correction.Details.Location,
                note = correction.Details.Note,
                cancellationToken,
            },
            transaction);

    private static async Task<bool> IsReplacedAsync(DbTransaction transaction, ulong guildId, ulong performanceId, CancellationToken cancellationToken) =>
        await transaction.Connection!.ExecuteScalarAsync<long>(
            "SELECT COUNT(*) FROM performance WHERE guild_id = @guildId AND replaces_id = @performanceId",
            new { guildId = (long)guildId, performanceId = (long)performanceId, cancellationToken },
            transaction) > 0;

    private static async Task<CorrectionResult> DeriveAndAnswerAsync(
        DbTransaction transaction, ulong guildId, StoredPerformance mile, CancellationToken cancellationToken)
    {
        await Standings.DeriveAsync(transaction, guildId, mile.UserId, cancellationToken);
        return await DoneAsync(transaction, guildId, mile, [mile.Details.Surface], cancellationToken);
    }

    private static async Task<CorrectionResult> DoneAsync(
        DbTransaction transaction, ulong guildId, StoredPerformance mile, IEnumerable<Surface> touched, CancellationToken cancellationToken)
    {
        var bests = new List<(Surface, StoredBest?)>();
        foreach (var surface in touched.Distinct())
        {
            bests.Add((surface, await OwnBests.FindAsync(transaction.Connection!, transaction, guildId, mile.UserId, surface, cancellationToken)));
        }

        return new CorrectionResult.Done(mile, bests);
    }
}
