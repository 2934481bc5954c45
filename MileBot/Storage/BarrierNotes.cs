using System.Data.Common;
using Dapper;

namespace MileBot.Storage;

/// <summary>Notes whose barrier role may have to change, in the transaction that changes their bests.</summary>
internal static class BarrierNotes
{
    /// <summary>Notes a member, where the server has barrier roles. Guests have no account to give any to.</summary>
    public static async Task NoteAsync(DbTransaction transaction, ulong guildId, ulong userId, CancellationToken cancellationToken)
    {
        if (MadeId.IsMade(userId)) return;

        var parameters = new { guildId = (long)guildId, userId = (long)userId, cancellationToken };
        var noted = await transaction.Connection!.ExecuteAsync(
            """
            INSERT INTO barrier_due (guild_id, user_id, due_at, version)
            SELECT @guildId, @userId, 0, 1
            FROM barrier_setting
            WHERE guild_id = @guildId AND stopped_at IS NULL AND COALESCE(sub_8, sub_7, sub_6, sub_5, sub_4) IS NOT NULL
            ON CONFLICT (guild_id, user_id) DO UPDATE SET due_at = 0, version = barrier_due.version + 1
            """,
            parameters,
            transaction);
        if (noted > 0) await WakeAsync(transaction, guildId, cancellationToken);
    }

    /// <summary>Notes everybody who ever logged a mile; answers how many that are.</summary>
    public static async Task<int> NoteAllAsync(DbTransaction transaction, ulong guildId, long now, CancellationToken cancellationToken)
    {
        var noted = await transaction.Connection!.ExecuteAsync(
            """
            INSERT INTO barrier_due (guild_id, user_id, due_at, version)
            SELECT DISTINCT guild_id, user_id, @now, 1
            FROM performance
            WHERE guild_id = @guildId AND user_id < @firstGuest
            ON CONFLICT (guild_id, user_id) DO UPDATE SET version = barrier_due.version + 1
            """,
            new { guildId = (long)guildId, firstGuest = (long)MadeId.First, now, cancellationToken },
            transaction);
        if (noted > 0) await WakeAsync(transaction, guildId, cancellationToken);
        return noted;
    }

    private static Task WakeAsync(DbTransaction transaction, ulong guildId, CancellationToken cancellationToken) =>
        transaction.Connection!.ExecuteAsync(
            "UPDATE barrier_setting SET next_at = COALESCE(next_at, 0) WHERE guild_id = @guildId",
            new { guildId = (long)guildId, cancellationToken },
            transaction);
}
