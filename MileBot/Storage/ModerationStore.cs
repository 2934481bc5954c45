using System.Data.Common;
using Dapper;
using MileBot.Core;
using MileBot.Core.Times;

namespace MileBot.Storage;

/// <summary>
/// What organisers take out of the log and put back. A removal is told from its runner's own deletion by the audit trail, which has an
/// entry of the same instant: so it stays one when the organiser is erased, and an own deletion is never theirs to undo.
/// </summary>
internal sealed class ModerationStore(Database database)
{
    /// <summary>The entry of the audit trail that tells of a mile's removal as it stands.</summary>
    private const string RemovedByOrganiser = """
         audit AS a
        JOIN performance AS p
            ON p.guild_id = a.guild_id AND p.performance_id = a.performance_id AND p.user_id = a.user_id AND p.removed_at = a.acted_at
        WHERE a.guild_id = @guildId AND a.action = 'remove'

        """;

    /// <summary>Marks a mile removed. The same act a second time answers the same.</summary>
    /// <param name="act">Who does it.</param>
    /// <param name="performanceId">The mile.</param>
    /// <param name="reason">Why, for its runner and the trail; null for none.</param>
    /// <param name="cancellationToken">Cancels the write.</param>
    public Task<ModerationResult> RemoveAsync(OrganiserAct act, ulong performanceId, string? reason, CancellationToken cancellationToken) =>
        database.WriteAsync<ModerationResult>(
            async transaction =>
            {
                var row = await FindRowAsync(transaction, act.GuildId, performanceId, cancellationToken);
                if (row is null) return new ModerationResult.Gone();
                if (!row.Stands) return await RepeatAsync(transaction, act, row, cancellationToken);

                await PerformanceStore.MarkRemovedAsync(transaction, act.GuildId, performanceId, act.UserId, act.At, cancellationToken);
                await act.NoteAsync(transaction, AuditAction.Remove, (ulong)row.UserId, performanceId, reason, cancellationToken);
                return await DeriveAndAnswerAsync(transaction, act.GuildId, row, reason, cancellationToken);
            },
            cancellationToken);

    /// <summary>Lets a mile that an organiser removed stand again. The same act a second time answers the same.</summary>
    /// <param name="act">Who does it.</param>
    /// <param name="performanceId">The mile.</param>
    /// <param name="mayRestoreOwn">Whether also one of their own that another removed.</param>
    /// <param name="cancellationToken">Cancels the write.</param>
    public Task<ModerationResult> RestoreAsync(OrganiserAct act, ulong performanceId, bool mayRestoreOwn, CancellationToken cancellationToken) =>
        database.WriteAsync<ModerationResult>(
            async transaction =>
            {
                var row = await FindRowAsync(transaction, act.GuildId, performanceId, cancellationToken);
                if (row is null) return new ModerationResult.Gone();
                if (row.Stands) return await RepeatAsync(transaction, act, row, cancellationToken);

                const string Removal = "SELECT a.detail FROM" + RemovedByOrganiser + "AND a.performance_id = @performanceId AND a.user_id = @userId LIMIT 1";
                const string Exists = "SELECT COUNT(*) FROM" + RemovedByOrganiser + "AND a.performance_id = @performanceId AND a.user_id = @userId";
                var parameters = new { guildId = (long)act.GuildId, performanceId = (long)performanceId, userId = row.UserId, cancellationToken };
                if (await transaction.Connection!.ExecuteScalarAsync<long>(Exists, parameters, transaction) == 0)
                {
                    return row.RemovedBy == row.UserId ? new ModerationResult.RunnersOwn() : new ModerationResult.Gone();
                }

                if ((ulong)row.UserId == act.UserId && row.RemovedBy != row.UserId && !mayRestoreOwn) return new ModerationResult.TheirOwn();

                var reason = await transaction.Connection!.ExecuteScalarAsync<string?>(Removal, parameters, transaction);
                await transaction.Connection!.ExecuteAsync(
                    "UPDATE performance SET removed_at = NULL, removed_by = NULL WHERE guild_id = @guildId AND performance_id = @performanceId",
                    new { guildId = (long)act.GuildId, performanceId = (long)performanceId, cancellationToken },
                    transaction);
                await act.NoteAsync(transaction, AuditAction.Restore, (ulong)row.UserId, performanceId, null, cancellationToken);
                return await DeriveAndAnswerAsync(transaction, act.GuildId, row, reason, cancellationToken);
            },
            cancellationToken);

    /// <summary>The miles that organisers removed and that can be brought back, the latest removal first; none of who is hidden.</summary>
    public async Task<IReadOnlyList<RemovedMile>> RemovedAsync(ulong guildId, int skip, int take, CancellationToken cancellationToken)
    {
        const string Sql = """
            SELECT r.performance_id AS Id, r.user_id AS UserId, m.display_name AS DisplayName, r.surface AS Surface,
                r.time_hundredths AS TimeHundredths, r.run_on AS RunOn, r.removed_at AS RemovedAt, r.detail AS Reason
            FROM (SELECT p.*, a.detail, a.audit_id FROM
            """ + RemovedByOrganiser + """
            ) AS r
            JOIN member AS m ON m.guild_id = r.guild_id AND m.user_id = r.user_id AND m.hidden_at IS NULL
            ORDER BY r.removed_at DESC, r.audit_id DESC
            LIMIT @take OFFSET @skip
            """;
        await using var connection = await database.OpenAsync(cancellationToken);
        var rows = await connection.QueryAsync<RemovedRow>(Sql, new { guildId = (long)guildId, take = (long)take, skip = (long)skip, cancellationToken });
        return [.. rows.Select(row => row.ToMile())];
    }

    private static Task<PerformanceRow?> FindRowAsync(DbTransaction transaction, ulong guildId, ulong performanceId, CancellationToken cancellationToken)
    {
        const string Sql = "SELECT " + PerformanceRow.Columns + " FROM performance WHERE guild_id = @guildId AND performance_id = @performanceId";
        return transaction.Connection!.QuerySingleOrDefaultAsync<PerformanceRow>(
            Sql, new { guildId = (long)guildId, performanceId = (long)performanceId, cancellationToken }, transaction);
    }

    private static async Task<ModerationResult> RepeatAsync(DbTransaction transaction, OrganiserAct act, PerformanceRow row, CancellationToken cancellationToken) =>
        await act.IsDoneAsync(transaction, cancellationToken)
            ? await AnswerAsync(transaction, act.GuildId, row, reason: null, cancellationToken)
            : new ModerationResult.Gone();

    private static async Task<ModerationResult> DeriveAndAnswerAsync(
        DbTransaction transaction, ulong guildId, PerformanceRow row, string? reason, CancellationToken cancellationToken)
    {
        await Standings.DeriveAsync(transaction, guildId, (ulong)row.UserId, cancellationToken);
        return await AnswerAsync(transaction, guildId, row, reason, cancellationToken);
    }

    private static async Task<ModerationResult> AnswerAsync(
        DbTransaction transaction, ulong guildId, PerformanceRow row, string? reason, CancellationToken cancellationToken)
    {
        var mile = row.ToPerformance();
        var name = await transaction.Connection!.ExecuteScalarAsync<string?>(
            "SELECT display_name FROM member WHERE guild_id = @guildId AND user_id = @userId",
            new { guildId = (long)guildId, userId = row.UserId, cancellationToken },
            transaction);
        var best = await OwnBests.FindAsync(transaction.Connection!, transaction, guildId, mile.UserId, mile.Details.Surface, cancellationToken);
        return new ModerationResult.Done(mile, new KnownRunner(mile.UserId, name ?? ""), best, reason);
    }

    internal sealed class RemovedRow
    {
        public required long Id { get; init; }

        public required long UserId { get; init; }

        public required string DisplayName { get; init; }

        public required string Surface { get; init; }

        public required long TimeHundredths { get; init; }

        public required string RunOn { get; init; }

        public required long RemovedAt { get; init; }

        public string? Reason { get; init; }

        public RemovedMile ToMile() => new(
            (ulong)Id,
            new KnownRunner((ulong)UserId, DisplayName),
            StoredText.ToEnum<Surface>(Surface),
            RaceTime.FromHundredths(TimeHundredths),
            StoredText.ToDate(RunOn),
            DateTimeOffset.FromUnixTimeMilliseconds(RemovedAt),
            Reason);
    }
}
