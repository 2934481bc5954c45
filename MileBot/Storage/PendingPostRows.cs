using System.Data.Common;
using Dapper;

namespace MileBot.Storage;

/// <summary>The organisers' messages about miles, as changed inside a larger transaction.</summary>
internal static class PendingPostRows
{
    /// <summary>Has a message about a mile sent.</summary>
    public static Task AddAsync(DbTransaction transaction, ulong guildId, ulong mileId, DateTimeOffset now, CancellationToken cancellationToken) =>
        transaction.Connection!.ExecuteAsync(
            """
            INSERT INTO pending_post (guild_id, mile_id, created_at, due_at, attempts, in_doubt)
            VALUES (@guildId, @mileId, @now, @now, 0, 0)
            ON CONFLICT (guild_id, mile_id) DO NOTHING
            """,
            new { guildId = (long)guildId, mileId = (long)mileId, now = now.ToUnixTimeMilliseconds(), cancellationToken },
            transaction);

    /// <summary>Has the message about a mile brought to what was decided.</summary>
    public static Task MarkDueAsync(DbTransaction transaction, ulong guildId, ulong mileId, DateTimeOffset now, CancellationToken cancellationToken) =>
        transaction.Connection!.ExecuteAsync(
            "UPDATE pending_post SET due_at = @now, attempts = 0 WHERE guild_id = @guildId AND mile_id = @mileId",
            new { guildId = (long)guildId, mileId = (long)mileId, now = now.ToUnixTimeMilliseconds(), cancellationToken },
            transaction);

    /// <summary>Has the messages that could not be sent so far sent now.</summary>
    /// <param name="transaction">The transaction.</param>
    /// <param name="guildId">The server.</param>
    /// <param name="movesAll">Whether those about miles that still wait are sent once more, because organisers look elsewhere from now on.</param>
    /// <param name="now">The instant of the change.</param>
    /// <param name="cancellationToken">Cancels the change.</param>
    public static async Task PostAnewAsync(DbTransaction transaction, ulong guildId, bool movesAll, DateTimeOffset now, CancellationToken cancellationToken)
    {
        const string Move = """
            UPDATE pending_post SET channel_id = NULL, message_id = NULL, in_doubt = 0
            WHERE guild_id = @guildId AND mile_id IN (SELECT mile_id FROM pending_mile WHERE guild_id = @guildId AND state = 'waiting')
            """;
        const string Send = """
            UPDATE pending_post SET due_at = @now, attempts = 0
            WHERE guild_id = @guildId AND message_id IS NULL
                AND mile_id IN (SELECT mile_id FROM pending_mile WHERE guild_id = @guildId AND state IN ('waiting', 'filed'))
            """;
        var parameters = new { guildId = (long)guildId, now = now.ToUnixTimeMilliseconds(), cancellationToken };
        if (movesAll) await transaction.Connection!.ExecuteAsync(Move, parameters, transaction);
        await transaction.Connection!.ExecuteAsync(Send, parameters, transaction);
    }

    /// <summary>Has the messages about miles that were erased emptied.</summary>
    public static Task EmptyErasedAsync(DbTransaction transaction, ulong guildId, CancellationToken cancellationToken) =>
        transaction.Connection!.ExecuteAsync(
            """
            UPDATE pending_post SET due_at = 0, attempts = 0
            WHERE guild_id = @guildId
                AND NOT EXISTS (SELECT 1 FROM pending_mile AS m WHERE m.guild_id = pending_post.guild_id AND m.mile_id = pending_post.mile_id)
            """,
            new { guildId = (long)guildId, cancellationToken },
            transaction);

    /// <summary>Forgets the proofs of miles in the log that no organiser was shown.</summary>
    public static async Task DropUnsentProofsAsync(DbTransaction transaction, ulong guildId, CancellationToken cancellationToken)
    {
        const string Unsent = """
            (SELECT m.mile_id
            FROM pending_mile AS m
            JOIN pending_post AS p ON p.guild_id = m.guild_id AND p.mile_id = m.mile_id AND p.message_id IS NULL
            WHERE m.guild_id = @guildId AND m.state = 'filed')
            """;
        var parameters = new { guildId = (long)guildId, cancellationToken };
        await transaction.Connection!.ExecuteAsync("DELETE FROM pending_proof WHERE guild_id = @guildId AND mile_id IN " + Unsent, parameters, transaction);
        await transaction.Connection!.ExecuteAsync("DELETE FROM pending_mile WHERE guild_id = @guildId AND mile_id IN " + Unsent, parameters, transaction);
        await EmptyErasedAsync(transaction, guildId, cancellationToken);
    }
}
