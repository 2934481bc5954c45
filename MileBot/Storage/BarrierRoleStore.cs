using System.Data.Common;
using Dapper;
using MileBot.Organising.Notices;
using MileBot.Organising.Roles;
using NodaTime;

namespace MileBot.Storage;

/// <summary>The barrier roles of all servers.</summary>
internal sealed class BarrierRoleStore(Database database)
{
    /// <summary>Reads a server's; null where none are set.</summary>
    public async Task<BarrierRoles?> FindAsync(ulong guildId, CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenAsync(cancellationToken);
        return (await connection.QuerySingleOrDefaultAsync<BarrierRoleRow>(
            "SELECT " + BarrierRoleRow.Columns + " FROM barrier_setting WHERE guild_id = @guildId", new { guildId = (long)guildId, cancellationToken }))?.ToRoles();
    }

    /// <summary>Sets a server's, and has the role of everybody who ever logged a mile put right.</summary>
    /// <returns>How many members that are.</returns>
    public Task<int> SetAsync(BarrierRoles roles, Instant now, CancellationToken cancellationToken) =>
        database.WriteAsync(
            async transaction =>
            {
                await GuildRows.EnsureAsync(transaction, roles.GuildId, cancellationToken);
                await WriteAsync(transaction, roles, cancellationToken);
                await NoticeRows.DropAsync(transaction, roles.GuildId, NoticeTopic.Roles, cancellationToken);
                return await BarrierNotes.NoteAllAsync(transaction, roles.GuildId, now.ToUnixTimeMilliseconds(), cancellationToken);
            },
            cancellationToken);

    /// <summary>Gives and takes no roles any more; answers whether any were. Who holds one keeps it.</summary>
    public async Task<bool> RemoveAsync(ulong guildId, CancellationToken cancellationToken) =>
        await database.WriteAsync(
            async transaction =>
            {
                var parameters = new { guildId = (long)guildId, cancellationToken };
                await NoticeRows.DropAsync(transaction, guildId, NoticeTopic.Roles, cancellationToken);
                await transaction.Connection!.ExecuteAsync("DELETE FROM barrier_due WHERE guild_id = @guildId", parameters, transaction);
                return await transaction.Connection!.ExecuteAsync("DELETE FROM barrier_setting WHERE guild_id = @guildId", parameters, transaction);
            },
            cancellationToken) > 0;

    /// <summary>Stops giving and taking roles until they are set again, which an organiser is to be told. Nobody is due meanwhile.</summary>
    public Task StopAsync(BarrierRoles roles, string why, Instant now, CancellationToken cancellationToken) =>
        database.WriteAsync(
            async transaction =>
            {
                var parameters = new { guildId = (long)roles.GuildId, why, now = now.ToUnixTimeMilliseconds(), cancellationToken };
                // Who set them anew meanwhile mended it: then the refusal is forgotten.
                var stopped = await transaction.Connection!.ExecuteAsync(
                    """
                    UPDATE barrier_setting SET stopped_at = @now, problem = @why, next_at = NULL
                    WHERE guild_id = @guildId AND stopped_at IS NULL AND refused_at IS NOT NULL
                    """,
                    parameters,
                    transaction);
                if (stopped == 0) return false;

                await transaction.Connection!.ExecuteAsync("DELETE FROM barrier_due WHERE guild_id = @guildId", parameters, transaction);
                await NoticeRows.WriteAsync(transaction, new Notice(roles.GuildId, NoticeTopic.Roles, why, roles.SetBy), now, cancellationToken);
                return true;
            },
            cancellationToken);

    /// <summary>How many members' bests are under each barrier, by its minutes; the hidden and those who left not counted.</summary>
    public async Task<IReadOnlyDictionary<int, int>> CountUnderAsync(ulong guildId, CancellationToken cancellationToken)
    {
        const string Sql = """
            SELECT
                COUNT(CASE WHEN best < 48000 THEN 1 END) AS Under8, COUNT(CASE WHEN best < 42000 THEN 1 END) AS Under7,
                COUNT(CASE WHEN best < 36000 THEN 1 END) AS Under6, COUNT(CASE WHEN best < 30000 THEN 1 END) AS Under5,
                COUNT(CASE WHEN best < 24000 THEN 1 END) AS Under4
            FROM (
                SELECT MIN(score) AS best
                FROM standing
                WHERE guild_id = @guildId AND user_id < @firstGuest
                    AND board IN ('fastest/track/all/everyone', 'fastest/road/all/everyone', 'fastest/indoor/all/everyone', 'fastest/trial/all/everyone')
                GROUP BY user_id
            ) AS bests
            """;
        await using var connection = await database.OpenAsync(cancellationToken);
        var row = await connection.QuerySingleAsync<CountRow>(Sql, new { guildId = (long)guildId, firstGuest = (long)MadeId.First, cancellationToken });
        return BarrierRoles.Minutes.Zip([row.Under8, row.Under7, row.Under6, row.Under5, row.Under4]).ToDictionary(pair => pair.First, pair => (int)pair.Second);
    }

    private static Task WriteAsync(DbTransaction transaction, BarrierRoles roles, CancellationToken cancellationToken) =>
        transaction.Connection!.ExecuteAsync(
            """
            INSERT INTO barrier_setting (guild_id, sub_8, sub_7, sub_6, sub_5, sub_4, set_by)
            VALUES (@guildId, @sub8, @sub7, @sub6, @sub5, @sub4, @setBy)
            ON CONFLICT (guild_id) DO UPDATE
            SET sub_8 = excluded.sub_8, sub_7 = excluded.sub_7, sub_6 = excluded.sub_6, sub_5 = excluded.sub_5, sub_4 = excluded.sub_4,
                set_by = excluded.set_by, next_at = NULL, refused_at = NULL, stopped_at = NULL, problem = NULL
            """,
            new
            {
                guildId = (long)roles.GuildId,
                sub8 = RoleOf(roles, 8),
                sub7 = RoleOf(roles, 7),
                sub6 = RoleOf(roles, 6),
                sub5 = RoleOf(roles, 5),
                sub4 = RoleOf(roles, 4),
                setBy = (long?)roles.SetBy,
                cancellationToken,
            },
            transaction);

    private static long? RoleOf(BarrierRoles roles, int minutes) => roles.ByMinutes.TryGetValue(minutes, out var role) ? (long)role : null;

    internal sealed class CountRow
    {
        public required long Under8 { get; init; }

        public required long Under7 { get; init; }

        public required long Under6 { get; init; }

        public required long Under5 { get; init; }

        public required long Under4 { get; init; }
    }
}
