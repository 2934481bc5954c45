using System.Data.Common;
using Dapper;

namespace MileBot.Storage;

/// <summary>The table of tombstones, inside a larger transaction. One in it was applied to the database that holds it.</summary>
internal static class TombstoneRows
{
    public static Task KeepAsync(DbTransaction transaction, Tombstone tombstone, CancellationToken cancellationToken) =>
        transaction.Connection!.ExecuteAsync(
            """
            INSERT INTO tombstone (guild_id, person_hash, salt, erased_at) VALUES (@guildId, @personHash, @salt, @erasedAt)
            ON CONFLICT (guild_id, person_hash) DO UPDATE SET erased_at = excluded.erased_at WHERE excluded.erased_at > tombstone.erased_at
            """,
            new
            {
                guildId = (long)tombstone.GuildId,
                personHash = tombstone.PersonHash,
                salt = tombstone.Salt,
                erasedAt = tombstone.ErasedAt.ToUnixTimeMilliseconds(),
                cancellationToken,
            },
            transaction);

    /// <summary>The salt of a server's tombstones, or a new one before there are any: with one and the same, people are found by one hash each.</summary>
    public static async Task<string> SaltAsync(DbTransaction transaction, ulong guildId, CancellationToken cancellationToken) =>
        await transaction.Connection!.ExecuteScalarAsync<string?>(
            "SELECT salt FROM tombstone WHERE guild_id = @guildId ORDER BY erased_at DESC, salt LIMIT 1",
            new { guildId = (long)guildId, cancellationToken },
            transaction) ?? Tombstone.NewSalt();

    public static async Task<IReadOnlyList<Tombstone>> ReadAsync(DbTransaction transaction)
    {
        var rows = await transaction.Connection!.QueryAsync<Row>(
            "SELECT guild_id AS GuildId, person_hash AS PersonHash, salt AS Salt, erased_at AS ErasedAt FROM tombstone", transaction: transaction);
        return [.. rows.Select(row => new Tombstone((ulong)row.GuildId, DateTimeOffset.FromUnixTimeMilliseconds(row.ErasedAt), row.Salt, row.PersonHash))];
    }

    internal sealed class Row
    {
        public required long GuildId { get; init; }

        public required string PersonHash { get; init; }

        public required string Salt { get; init; }

        public required long ErasedAt { get; init; }
    }
}
