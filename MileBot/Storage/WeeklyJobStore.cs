using System.Data.Common;
using Dapper;
using MileBot.Weekly;
using NodaTime;

namespace MileBot.Storage;

/// <summary>The weekly posts of all servers: when and where they go.</summary>
internal sealed class WeeklyJobStore(Database database)
{
    /// <summary>A server that removed the bot has its posts stopped at once.</summary>
    internal const string IsPresent = " AND NOT EXISTS (SELECT 1 FROM guild AS g WHERE g.guild_id = j.guild_id AND g.removed_at IS NOT NULL)";

    /// <summary>Reads a server's weekly post; null where none is set.</summary>
    public async Task<WeeklyJob?> FindAsync(ulong guildId, CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenAsync(cancellationToken);
        return await ReadAsync(connection, null, guildId, cancellationToken);
    }

    /// <summary>Sets or changes a server's weekly post.</summary>
    /// <param name="guildId">The server.</param>
    /// <param name="now">The instant of the change.</param>
    /// <param name="change">Makes the new one of the old, which is null where none was set. What comes next is worked out here.</param>
    /// <param name="cancellationToken">Cancels the change.</param>
    public Task<WeeklyJob> SetAsync(ulong guildId, Instant now, Func<WeeklyJob?, WeeklyJob> change, CancellationToken cancellationToken) =>
        database.WriteAsync(
            async transaction =>
            {
                var old = await ReadAsync(transaction.Connection!, transaction, guildId, cancellationToken);
                var lastTold = await LastToldAsync(transaction, guildId, cancellationToken);
                var job = change(old);
                job = job with { Next = WeeklyCalendar.Next(job.Slot, now, old?.Next, lastTold), Notice = null };
                await WriteAsync(transaction, job, cancellationToken);
                return job;
            },
            cancellationToken);

    /// <summary>Stops a server's weekly post until it is set or resumed.</summary>
    /// <param name="guildId">The server.</param>
    /// <param name="notice">What an organiser is to be told of it; null where they asked for it.</param>
    /// <param name="now">The instant from which it is to be told.</param>
    /// <param name="cancellationToken">Cancels the change.</param>
    public Task PauseAsync(ulong guildId, string? notice, Instant now, CancellationToken cancellationToken) =>
        database.WriteAsync(
            transaction => transaction.Connection!.ExecuteAsync(
                "UPDATE weekly_job SET due_at = NULL, last_day = NULL, notice = @notice, tell_at = @tellAt WHERE guild_id = @guildId",
                new
                {
                    guildId = (long)guildId,
                    notice,
                    tellAt = notice is null ? (long?)null : now.ToUnixTimeMilliseconds(),
                    cancellationToken,
                },
                transaction),
            cancellationToken);

    /// <summary>Takes a server's weekly post away, with what was to be tried again; answers whether there was one.</summary>
    public async Task<bool> RemoveAsync(ulong guildId, CancellationToken cancellationToken) =>
        await database.WriteAsync(
            async transaction =>
            {
                var parameters = new { guildId = (long)guildId, cancellationToken };
                await transaction.Connection!.ExecuteAsync(
                    """
                    UPDATE weekly_claim SET state = 'skipped', in_doubt = 0, problem = 'It was switched off.'
                    WHERE guild_id = @guildId AND state = 'claimed' AND owner IS NULL
                    """,
                    parameters,
                    transaction);
                return await transaction.Connection!.ExecuteAsync("DELETE FROM weekly_job WHERE guild_id = @guildId", parameters, transaction);
            },
            cancellationToken) > 0;

    /// <summary>The servers whose post is due, the longest due first.</summary>
    public async Task<IReadOnlyList<ulong>> DueAsync(Instant now, int take, CancellationToken cancellationToken)
    {
        const string Sql = "SELECT j.guild_id FROM weekly_job AS j WHERE j.due_at <= @now" + IsPresent + " ORDER BY j.due_at, j.guild_id LIMIT @take";
        await using var connection = await database.OpenAsync(cancellationToken);
        var ids = await connection.QueryAsync<long>(Sql, new { now = now.ToUnixTimeMilliseconds(), take = (long)take, cancellationToken });
        return [.. ids.Select(id => (ulong)id)];
    }

    /// <summary>The servers with something to tell an organiser now.</summary>
    public async Task<IReadOnlyList<ulong>> ToTellAsync(Instant now, int take, CancellationToken cancellationToken)
    {
        const string Sql = "SELECT j.guild_id FROM weekly_job AS j WHERE j.tell_at <= @now" + IsPresent + " ORDER BY j.tell_at LIMIT @take";
        await using var connection = await database.OpenAsync(cancellationToken);
        var ids = await connection.QueryAsync<long>(Sql, new { now = now.ToUnixTimeMilliseconds(), take = (long)take, cancellationToken });
        return [.. ids.Select(id => (ulong)id)];
    }

    /// <summary>Notes when to tell what there is to tell again; null for no more.</summary>
    public Task TellAtAsync(ulong guildId, Instant? at, CancellationToken cancellationToken) =>
        database.WriteAsync(
            transaction => transaction.Connection!.ExecuteAsync(
                "UPDATE weekly_job SET tell_at = @tellAt WHERE guild_id = @guildId AND notice IS NOT NULL",
                new { guildId = (long)guildId, tellAt = at?.ToUnixTimeMilliseconds(), cancellationToken },
                transaction),
            cancellationToken);

    /// <summary>What a server is called; null where that isn't known.</summary>
    public async Task<string?> FindGuildNameAsync(ulong guildId, CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenAsync(cancellationToken);
        return await connection.ExecuteScalarAsync<string?>(
            "SELECT name FROM guild WHERE guild_id = @guildId", new { guildId = (long)guildId, cancellationToken });
    }

    /// <summary>Takes what there is to tell out, for an organiser who is reading now; null for nothing.</summary>
    public async Task<string?> TakeNoticeAsync(ulong guildId, CancellationToken cancellationToken)
    {
        if ((await FindAsync(guildId, cancellationToken))?.Notice is not { } notice) return null;

        var taken = await database.WriteAsync(
            transaction => transaction.Connection!.ExecuteAsync(
                "UPDATE weekly_job SET notice = NULL, tell_at = NULL WHERE guild_id = @guildId AND notice IS NOT NULL",
                new { guildId = (long)guildId, cancellationToken },
                transaction),
            cancellationToken);
        return taken == 1 ? notice : null;
    }

    internal static async Task<WeeklyJob?> ReadAsync(
        DbConnection connection, DbTransaction? transaction, ulong guildId, CancellationToken cancellationToken) =>
        (await connection.QuerySingleOrDefaultAsync<WeeklyJobRow>(
            "SELECT " + WeeklyJobRow.Columns + " FROM weekly_job WHERE guild_id = @guildId",
            new { guildId = (long)guildId, cancellationToken },
            transaction))?.ToJob();

    /// <summary>Moves a post that was due to its next occurrence.</summary>
    internal static Task MoveOnAsync(DbTransaction transaction, WeeklyJob job, WeeklyOccurrence next, CancellationToken cancellationToken) =>
        transaction.Connection!.ExecuteAsync(
            "UPDATE weekly_job SET due_at = @dueAt, last_day = @lastDay WHERE guild_id = @guildId",
            new
            {
                guildId = (long)job.GuildId,
                dueAt = next.DueAt.ToUnixTimeMilliseconds(),
                lastDay = StoredText.Of(next.LastDay),
                cancellationToken,
            },
            transaction);

    private static Task<string?> LastToldAsync(DbTransaction transaction, ulong guildId, CancellationToken cancellationToken) =>
        transaction.Connection!.ExecuteScalarAsync<string?>(
            "SELECT MAX(occurrence) FROM weekly_claim WHERE guild_id = @guildId AND occurrence < 'now-'",
            new { guildId = (long)guildId, cancellationToken },
            transaction);

    private static Task WriteAsync(DbTransaction transaction, WeeklyJob job, CancellationToken cancellationToken) =>
        transaction.Connection!.ExecuteAsync(
            """
            INSERT INTO weekly_job (
                guild_id, channel_id, day, time, time_zone, boards, category, skips_empty, is_quiet, set_by, due_at, last_day)
            VALUES (
                @guildId, @channelId, @day, @time, @timeZone, @boards, @category, @skipsEmpty, @isQuiet, @setBy, @dueAt, @lastDay)
            ON CONFLICT (guild_id) DO UPDATE
            SET channel_id = excluded.channel_id, day = excluded.day, time = excluded.time, time_zone = excluded.time_zone,
                boards = excluded.boards, category = excluded.category, skips_empty = excluded.skips_empty, is_quiet = excluded.is_quiet,
                set_by = excluded.set_by, due_at = excluded.due_at, last_day = excluded.last_day, notice = NULL, tell_at = NULL
            """,
            new
            {
                guildId = (long)job.GuildId,
                channelId = (long)job.ChannelId,
                day = (long)job.Slot.Day,
                time = ClockTimeText.Of(job.Slot.Time),
                timeZone = job.LostZone ?? job.Slot.Zone.Id,
                boards = string.Join(' ', job.Boards.Select(board => StoredText.Of(board))),
                category = StoredText.Of(job.Category),
                skipsEmpty = job.SkipsEmpty ? 1L : 0L,
                isQuiet = job.IsQuiet ? 1L : 0L,
                setBy = (long?)job.SetBy,
                dueAt = job.Next?.DueAt.ToUnixTimeMilliseconds(),
                lastDay = job.Next is { } next ? StoredText.Of(next.LastDay) : null,
                cancellationToken,
            },
            transaction);
}
