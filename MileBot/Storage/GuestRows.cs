using System.Data.Common;
using Dapper;
using MileBot.Core;

namespace MileBot.Storage;

/// <summary>Guests, who are members without an account, as made and unmade inside a larger transaction.</summary>
internal static class GuestRows
{
    /// <summary>Makes a guest; the same id a second time changes nothing.</summary>
    /// <param name="guestId">A <see cref="MadeId"/>.</param>
    /// <param name="category">What a list of results says of them; null for nothing.</param>
    public static Task MakeAsync(
        DbTransaction transaction, ulong guildId, ulong guestId, string name, Category? category, CancellationToken cancellationToken) =>
        transaction.Connection!.ExecuteAsync(
            """
            INSERT INTO member (guild_id, user_id, display_name, category) VALUES (@guildId, @guestId, @name, @category)
            ON CONFLICT (guild_id, user_id) DO NOTHING
            """,
            new { guildId = (long)guildId, guestId = (long)guestId, name, category = StoredText.Of(category), cancellationToken },
            transaction);

    /// <summary>Unmakes the guests that an import made and that have nothing but the miles of that import, now removed.</summary>
    /// <param name="firstId">The first id that the import can have given.</param>
    /// <param name="lastId">The last one.</param>
    public static Task<int> DeleteUnusedAsync(
        DbTransaction transaction, ulong guildId, ulong importId, ulong firstId, ulong lastId, CancellationToken cancellationToken) =>
        transaction.Connection!.ExecuteAsync(
            """
            DELETE FROM member
            WHERE guild_id = @guildId AND user_id BETWEEN @firstId AND @lastId
                AND NOT EXISTS (
                    SELECT 1 FROM performance AS p
                    WHERE p.guild_id = member.guild_id AND p.user_id = member.user_id
                        AND (p.removed_at IS NULL OR p.import_id IS NULL OR p.import_id <> @importId))
            """,
            new { guildId = (long)guildId, importId = (long)importId, firstId = (long)firstId, lastId = (long)lastId, cancellationToken },
            transaction);
}
