using System.Data.Common;
using Dapper;
using MileBot.Core;
using MileBot.Core.Times;
using MileBot.Organising.Roles;
using NodaTime;

namespace MileBot.Storage;

/// <summary>The members whose barrier roles may have to change: those who just did something first, then the rest in turn.</summary>
internal sealed class BarrierDueStore(Database database)
{
    /// <summary>The servers whose turn it is, the one that waits the longest first. One that removed the bot has none.</summary>
    public async Task<IReadOnlyList<ulong>> DueServersAsync(Instant now, int take, CancellationToken cancellationToken)
    {
        const string Sql = """
            SELECT s.guild_id
            FROM barrier_setting AS s
            WHERE s.next_at <= @now AND NOT EXISTS (SELECT 1 FROM guild AS g WHERE g.guild_id = s.guild_id AND g.removed_at IS NOT NULL)
            ORDER BY s.next_at, s.guild_id
            LIMIT @take
            """;
        await using var connection = await database.OpenAsync(cancellationToken);
        var ids = await connection.QueryAsync<long>(Sql, new { now = now.ToUnixTimeMilliseconds(), take = (long)take, cancellationToken });
        return [.. ids.Select(id => (ulong)id)];
    }

    /// <summary>The first instant after another at which it is a server's turn; null for none in sight.</summary>
    public async Task<Instant?> NextInstantAsync(Instant after, CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenAsync(cancellationToken);
        var at = await connection.ExecuteScalarAsync<long?>(
            "SELECT MIN(next_at) FROM barrier_setting WHERE next_at > @after", new { after = after.ToUnixTimeMilliseconds(), cancellationToken });
        return at is { } found ? Instant.FromUnixTimeMilliseconds(found) : null;
    }

    /// <summary>The next member of a server; null for nobody.</summary>
    public async Task<BarrierDue?> NextAsync(ulong guildId, CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenAsync(cancellationToken);
        var row = await connection.QueryFirstOrDefaultAsync<DueRow>(
            "SELECT user_id AS UserId, version AS Version FROM barrier_due WHERE guild_id = @guildId ORDER BY due_at, user_id LIMIT 1",
            new { guildId = (long)guildId, cancellationToken });
        return row is null ? null : new BarrierDue(guildId, (ulong)row.UserId, row.Version);
    }

    /// <summary>How many members of a server still wait.</summary>
    public async Task<int> CountAsync(ulong guildId, CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenAsync(cancellationToken);
        return (int)await connection.ExecuteScalarAsync<long>(
            "SELECT COUNT(*) FROM barrier_due WHERE guild_id = @guildId", new { guildId = (long)guildId, cancellationToken });
    }

    /// <summary>A member's best on any surface; null for none, and for who is hidden.</summary>
    public async Task<RaceTime?> FindBestAsync(BarrierDue due, CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenAsync(cancellationToken);
        RaceTime? best = null;
        foreach (var surface in Enum.GetValues<Surface>())
        {
            var score = await BoardPlaces.ScoreAsync(connection, null, due.GuildId, BoardKey.AllTimeFastest(surface), due.UserId, cancellationToken);
            if (score is { } hundredths && (best is null || hundredths < best.Value.Hundredths)) best = RaceTime.FromHundredths(hundredths);
        }

        return best;
    }

    /// <summary>Notes that a member's role is right, unless they did something meanwhile; the server's next turn comes then.</summary>
    /// <param name="due">The member.</param>
    /// <param name="nextAt">The server's next turn, where somebody else is due.</param>
    /// <param name="provesRoles">Whether Discord has just changed a role, so that nothing keeps it from doing so.</param>
    /// <param name="cancellationToken">Cancels the note.</param>
    public Task DoneAsync(BarrierDue due, Instant nextAt, bool provesRoles, CancellationToken cancellationToken) =>
        database.WriteAsync(
            async transaction =>
            {
                await transaction.Connection!.ExecuteAsync(
                    "DELETE FROM barrier_due WHERE guild_id = @guildId AND user_id = @userId AND version = @version",
                    new { guildId = (long)due.GuildId, userId = (long)due.UserId, version = due.Version, cancellationToken },
                    transaction);
                return await MoveOnAsync(transaction, due.GuildId, nextAt, provesRoles, cancellationToken);
            },
            cancellationToken);

    /// <summary>Lets the others go first, since there was no answer.</summary>
    public Task PutOffAsync(BarrierDue due, Instant nextAt, CancellationToken cancellationToken) =>
        database.WriteAsync(
            async transaction =>
            {
                await transaction.Connection!.ExecuteAsync(
                    "UPDATE barrier_due SET due_at = @nextAt WHERE guild_id = @guildId AND user_id = @userId",
                    new { guildId = (long)due.GuildId, userId = (long)due.UserId, nextAt = nextAt.ToUnixTimeMilliseconds(), cancellationToken },
                    transaction);
                return await transaction.Connection!.ExecuteAsync(
                    "UPDATE barrier_setting SET next_at = @nextAt WHERE guild_id = @guildId AND next_at IS NOT NULL",
                    new { guildId = (long)due.GuildId, nextAt = nextAt.ToUnixTimeMilliseconds(), cancellationToken },
                    transaction);
            },
            cancellationToken);

    /// <summary>Notes that a server has nobody due, unless somebody came meanwhile.</summary>
    public Task RestAsync(ulong guildId, CancellationToken cancellationToken) =>
        database.WriteAsync(
            transaction => transaction.Connection!.ExecuteAsync(
                """
                UPDATE barrier_setting SET next_at = NULL
                WHERE guild_id = @guildId
                    AND (stopped_at IS NOT NULL OR NOT EXISTS (SELECT 1 FROM barrier_due AS d WHERE d.guild_id = barrier_setting.guild_id))
                """,
                new { guildId = (long)guildId, cancellationToken },
                transaction),
            cancellationToken);

    /// <summary>Notes that Discord refused, and when to try again.</summary>
    public Task WaitAsync(ulong guildId, Instant since, Instant again, string why, CancellationToken cancellationToken) =>
        database.WriteAsync(
            transaction => transaction.Connection!.ExecuteAsync(
                "UPDATE barrier_setting SET refused_at = @since, next_at = @again, problem = @why WHERE guild_id = @guildId AND stopped_at IS NULL",
                new { guildId = (long)guildId, since = since.ToUnixTimeMilliseconds(), again = again.ToUnixTimeMilliseconds(), why, cancellationToken },
                transaction),
            cancellationToken);

    private static Task<int> MoveOnAsync(DbTransaction transaction, ulong guildId, Instant nextAt, bool provesRoles, CancellationToken cancellationToken) =>
        transaction.Connection!.ExecuteAsync(
            """
            UPDATE barrier_setting
            SET refused_at = CASE WHEN @provesRoles = 1 THEN NULL ELSE refused_at END,
                problem = CASE WHEN @provesRoles = 1 THEN NULL ELSE problem END,
                next_at = CASE WHEN EXISTS (SELECT 1 FROM barrier_due AS d WHERE d.guild_id = barrier_setting.guild_id) THEN @nextAt END
            WHERE guild_id = @guildId AND stopped_at IS NULL
            """,
            new { guildId = (long)guildId, nextAt = nextAt.ToUnixTimeMilliseconds(), provesRoles = provesRoles ? 1L : 0L, cancellationToken },
            transaction);

    internal sealed class DueRow
    {
        public required long UserId { get; init; }

        public required long Version { get; init; }
    }
}
