using Dapper;
using MileBot.Organising.Verification;

namespace MileBot.Storage;

/// <summary>Proofs of miles, until an organiser has decided.</summary>
internal sealed class ProofStore(Database database)
{
    /// <summary>Keeps a proof; the same mile a second time changes nothing.</summary>
    public Task KeepAsync(ulong guildId, ulong mileId, ulong userId, DateTimeOffset now, Proof proof, CancellationToken cancellationToken) =>
        database.WriteAsync(
            async transaction =>
            {
                await GuildRows.EnsureAsync(transaction, guildId, cancellationToken);
                return await transaction.Connection!.ExecuteAsync(
                    """
                    INSERT INTO pending_proof (guild_id, mile_id, user_id, kept_at, media_type, content)
                    VALUES (@guildId, @mileId, @userId, @keptAt, @mediaType, @content)
                    ON CONFLICT (guild_id, mile_id) DO NOTHING
                    """,
                    new
                    {
                        guildId = (long)guildId,
                        mileId = (long)mileId,
                        userId = (long)userId,
                        keptAt = now.ToUnixTimeMilliseconds(),
                        mediaType = proof.Type.MediaType,
                        content = Convert.ToBase64String(proof.Bytes.Span),
                        cancellationToken,
                    },
                    transaction);
            },
            cancellationToken);

    /// <summary>Reads a proof; null where there is none, or it is a file of the organisers' message by now.</summary>
    public async Task<Proof?> FindAsync(ulong guildId, ulong mileId, CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenAsync(cancellationToken);
        var row = await connection.QuerySingleOrDefaultAsync<Row>(
            "SELECT media_type AS MediaType, content AS Content FROM pending_proof WHERE guild_id = @guildId AND mile_id = @mileId",
            new { guildId = (long)guildId, mileId = (long)mileId, cancellationToken });
        return row is not null && ProofType.Named(row.MediaType) is { } type ? new Proof(type, Convert.FromBase64String(row.Content)) : null;
    }

    /// <summary>How many proofs are kept of a member.</summary>
    public async Task<int> CountAsync(ulong guildId, ulong userId, CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenAsync(cancellationToken);
        return (int)await connection.ExecuteScalarAsync<long>(
            "SELECT COUNT(*) FROM pending_proof WHERE guild_id = @guildId AND user_id = @userId",
            new { guildId = (long)guildId, userId = (long)userId, cancellationToken });
    }

    /// <summary>Whether a proof is kept.</summary>
    public async Task<bool> ExistsAsync(ulong guildId, ulong mileId, CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenAsync(cancellationToken);
        return await connection.ExecuteScalarAsync<long>(
            "SELECT COUNT(*) FROM pending_proof WHERE guild_id = @guildId AND mile_id = @mileId",
            new { guildId = (long)guildId, mileId = (long)mileId, cancellationToken }) > 0;
    }

    /// <summary>Forgets a proof that nobody needs any more.</summary>
    public Task DropAsync(ulong guildId, ulong mileId, CancellationToken cancellationToken) =>
        database.WriteAsync(
            transaction => transaction.Connection!.ExecuteAsync(
                "DELETE FROM pending_proof WHERE guild_id = @guildId AND mile_id = @mileId",
                new { guildId = (long)guildId, mileId = (long)mileId, cancellationToken },
                transaction),
            cancellationToken);

    internal sealed class Row
    {
        public required string MediaType { get; init; }

        public required string Content { get; init; }
    }
}
