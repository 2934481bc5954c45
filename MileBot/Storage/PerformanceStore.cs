using System.Data.Common;
using Dapper;
using MileBot.Core;
using MileBot.Core.Times;

namespace MileBot.Storage;

/// <summary>The append-only log of miles, and the boards derived from it in the same transaction.</summary>
internal sealed class PerformanceStore(Database database)
{
    /// <summary>Logs a mile. The same id a second time stores nothing and answers the same.</summary>
    public Task<LoggedMile> LogAsync(NewPerformance mile, CancellationToken cancellationToken) =>
        database.WriteAsync(transaction => LogAsync(transaction, mile, cancellationToken), cancellationToken);

    /// <summary>Logs a mile inside a larger transaction.</summary>
    internal static async Task<LoggedMile> LogAsync(DbTransaction transaction, NewPerformance mile, CancellationToken cancellationToken)
    {
        await MemberRows.RememberAsync(transaction, mile.GuildId, mile.UserId, mile.DisplayName, cancellationToken);
        await BoardDay.EnsureAsync(transaction, mile.GuildId, DateOnly.FromDateTime((mile.ApprovedAt ?? mile.LoggedAt).UtcDateTime), cancellationToken);
        if (await InsertAsync(transaction, mile, cancellationToken))
        {
            if (mile.By is { } act) await act.NoteAsync(transaction, AuditAction.Add, mile.UserId, mile.Id, null, cancellationToken);

            // Who logs one is here; who had one approved may have left since.
            if (mile.ApprovedAt is null) await MemberRows.MarkReturnedAsync(transaction, mile.GuildId, mile.UserId, cancellationToken);
            await Standings.DeriveAsync(transaction, mile.GuildId, mile.UserId, cancellationToken);
            var logged = await LoggedMileReader.ReadAsync(transaction, mile, cancellationToken);
            await AnnouncementNotes.NoteAsync(transaction, mile, logged, mile.ApprovedAt ?? mile.LoggedAt, cancellationToken);
            return logged;
        }

        // Two answers to one question, pressed at once: the first one counts.
        var stored = await FindAsync(transaction, mile.GuildId, mile.Id, cancellationToken);
        var first = stored is null ? mile : mile with { Time = RaceTime.FromHundredths(stored.TimeHundredths) };
        return await LoggedMileReader.ReadAsync(transaction, first, cancellationToken);
    }

    /// <summary>Whether the same mile stands in the log already: somebody logged it while it waited to be approved.</summary>
    internal static async Task<bool> StandsAsync(DbTransaction transaction, NewPerformance mile, CancellationToken cancellationToken) =>
        await transaction.Connection!.ExecuteScalarAsync<long>(
            """
            SELECT COUNT(*) FROM performance
            WHERE guild_id = @guildId AND user_id = @userId AND surface = @surface AND time_hundredths = @timeHundredths AND run_on = @runOn
                AND performance_id <> @id AND removed_at IS NULL
            """,
            new
            {
                guildId = (long)mile.GuildId,
                userId = (long)mile.UserId,
                surface = StoredText.Of(mile.Details.Surface),
                timeHundredths = (long)mile.Time.Hundredths,
                runOn = StoredText.Of(mile.Details.RunOn),
                id = (long)mile.Id,
                cancellationToken,
            },
            transaction) > 0;

    /// <summary>Takes a mile back: its row stays, marked, and the best before it returns.</summary>
    /// <param name="within">How long after logging its owner may do so.</param>
    public Task<UndoResult> UndoAsync(
        ulong guildId, ulong performanceId, ulong userId, DateTimeOffset now, TimeSpan within, CancellationToken cancellationToken) =>
        database.WriteAsync<UndoResult>(
            async transaction =>
            {
                if (await FindAsync(transaction, guildId, performanceId, cancellationToken) is not { } row) return new UndoResult.Gone();
                if ((ulong)row.UserId != userId) return new UndoResult.NotYours();
                if (now.ToUnixTimeMilliseconds() - row.LoggedAt > within.TotalMilliseconds) return new UndoResult.TooLate();

                await MarkRemovedAsync(transaction, guildId, performanceId, userId, now, cancellationToken);
                var removed = new StoredBest(StoredText.ToEnum<Surface>(row.Surface), RaceTime.FromHundredths(row.TimeHundredths), StoredText.ToDate(row.RunOn));
                await Standings.DeriveAsync(transaction, guildId, userId, cancellationToken);
                var bestNow = await OwnBests.FindAsync(transaction.Connection!, transaction, guildId, userId, removed.Surface, cancellationToken);
                return new UndoResult.Done(removed, bestNow);
            },
            cancellationToken);

    private static async Task<bool> InsertAsync(DbTransaction transaction, NewPerformance mile, CancellationToken cancellationToken)
    {
        const string Sql = """
            INSERT INTO performance (
                guild_id, performance_id, user_id, surface, time_hundredths, run_on, logged_at, source, timing, effort, location, link, note,
                logged_by, approved_at)
            VALUES (
                @guildId, @performanceId, @userId, @surface, @timeHundredths, @runOn, @loggedAt, 'typed', @timing, @effort, @location, @link, @note,
                @loggedBy, @approvedAt)
            ON CONFLICT (guild_id, performance_id) DO NOTHING
            """;
        var details = mile.Details;
        var inserted = await transaction.Connection!.ExecuteAsync(
            Sql,
            new
            {
                guildId = (long)mile.GuildId,
                performanceId = (long)mile.Id,
                userId = (long)mile.UserId,
                surface = StoredText.Of(details.Surface),
                timeHundredths = (long)mile.Time.Hundredths,
                runOn = StoredText.Of(details.RunOn),
                loggedAt = mile.LoggedAt.ToUnixTimeMilliseconds(),
                timing = StoredText.Of(details.Timing),
                effort = (long?)details.Effort,
                location = details.Location,
                link = details.Link,
                note = details.Note,
                loggedBy = (long?)mile.By?.UserId,
                approvedAt = mile.ApprovedAt?.ToUnixTimeMilliseconds(),
                cancellationToken,
            },
            transaction);
        return inserted == 1;
    }

    private static Task<Row?> FindAsync(DbTransaction transaction, ulong guildId, ulong performanceId, CancellationToken cancellationToken) =>
        transaction.Connection!.QuerySingleOrDefaultAsync<Row>(
            """
            SELECT user_id AS UserId, surface AS Surface, time_hundredths AS TimeHundredths, run_on AS RunOn, logged_at AS LoggedAt
            FROM performance
            WHERE guild_id = @guildId AND performance_id = @performanceId AND removed_at IS NULL
            """,
            new { guildId = (long)guildId, performanceId = (long)performanceId, cancellationToken },
            transaction);

    internal static Task MarkRemovedAsync(
        DbTransaction transaction, ulong guildId, ulong performanceId, ulong by, DateTimeOffset now, CancellationToken cancellationToken) =>
        transaction.Connection!.ExecuteAsync(
            """
            UPDATE performance SET removed_at = @removedAt, removed_by = @removedBy
            WHERE guild_id = @guildId AND performance_id = @performanceId
            """,
            new
            {
                guildId = (long)guildId,
                performanceId = (long)performanceId,
                removedAt = now.ToUnixTimeMilliseconds(),
                removedBy = (long)by,
                cancellationToken,
            },
            transaction);

    internal sealed class Row
    {
        public required long UserId { get; init; }

        public required string Surface { get; init; }

        public required long TimeHundredths { get; init; }

        public required string RunOn { get; init; }

        public required long LoggedAt { get; init; }
    }
}
