using System.Data.Common;
using Dapper;

namespace MileBot.Storage;

/// <summary>The member table, as changed inside a larger transaction.</summary>
internal static class MemberRows
{
    /// <summary>Keeps the name a member goes by today, so that boards read well after they have left.</summary>
    public static Task RememberAsync(DbTransaction transaction, ulong guildId, ulong userId, string displayName, CancellationToken cancellationToken) =>
        transaction.Connection!.ExecuteAsync(
            """
            INSERT INTO member (guild_id, user_id, display_name)
            VALUES (@guildId, @userId, @displayName)
            ON CONFLICT (guild_id, user_id) DO UPDATE SET display_name = excluded.display_name
            """,
            new { guildId = (long)guildId, userId = (long)userId, displayName, cancellationToken },
            transaction);
}
