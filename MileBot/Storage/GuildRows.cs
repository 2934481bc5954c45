using System.Data.Common;
using Dapper;

namespace MileBot.Storage;

/// <summary>The table of servers, as changed inside a larger transaction.</summary>
internal static class GuildRows
{
    /// <summary>
    /// Makes a server known of which something is about to be kept, though Discord's word of it may not have been heard yet: what is shown,
    /// erased and in time deleted of a server is found by its row.
    /// </summary>
    public static Task EnsureAsync(DbTransaction transaction, ulong guildId, CancellationToken cancellationToken) =>
        transaction.Connection!.ExecuteAsync(
            "INSERT INTO guild (guild_id, name) VALUES (@guildId, '') ON CONFLICT (guild_id) DO NOTHING",
            new { guildId = (long)guildId, cancellationToken },
            transaction);
}
