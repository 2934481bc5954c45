using Dapper;

namespace MileBot.Storage;

/// <summary>The servers the bot is in, and those it has been removed from.</summary>
internal sealed class GuildStore(Database database)
{
    /// <summary>Notes that the bot is in a server, whatever was before. What is known already costs no write to the disk: at each start all servers are told.</summary>
    public Task MarkPresentAsync(ulong guildId, string name, CancellationToken cancellationToken) =>
        database.WriteAsync(
            transaction => transaction.Connection!.ExecuteAsync(
                """
                INSERT INTO guild (guild_id, name) VALUES (@guildId, @name)
                ON CONFLICT (guild_id) DO UPDATE SET name = excluded.name, removed_at = NULL
                WHERE guild.name <> excluded.name OR guild.removed_at IS NOT NULL
                """,
                new { guildId = (long)guildId, name, cancellationToken },
                transaction),
            cancellationToken);

    /// <summary>Takes the right to tell a server what the bot is for; false where it was told before, or is being told.</summary>
    public async Task<bool> TryGreetAsync(ulong guildId, DateTimeOffset now, CancellationToken cancellationToken) =>
        await database.WriteAsync(
            transaction => transaction.Connection!.ExecuteAsync(
                "UPDATE guild SET greeted_at = @now WHERE guild_id = @guildId AND greeted_at IS NULL",
                new { guildId = (long)guildId, now = now.ToUnixTimeMilliseconds(), cancellationToken },
                transaction),
            cancellationToken) == 1;

    /// <summary>Gives that right back, since Discord had no answer.</summary>
    public Task UngreetAsync(ulong guildId, CancellationToken cancellationToken) =>
        database.WriteAsync(
            transaction => transaction.Connection!.ExecuteAsync(
                "UPDATE guild SET greeted_at = NULL WHERE guild_id = @guildId",
                new { guildId = (long)guildId, cancellationToken },
                transaction),
            cancellationToken);

    /// <summary>Notes when a server removed the bot. A second notice does not prolong the time its data is kept.</summary>
    public Task MarkRemovedAsync(ulong guildId, DateTimeOffset now, CancellationToken cancellationToken) =>
        database.WriteAsync(
            transaction => transaction.Connection!.ExecuteAsync(
                "UPDATE guild SET removed_at = @removedAt WHERE guild_id = @guildId AND removed_at IS NULL",
                new { guildId = (long)guildId, removedAt = now.ToUnixTimeMilliseconds(), cancellationToken },
                transaction),
            cancellationToken);

    /// <summary>The name of a server; null where Discord didn't tell it yet.</summary>
    public async Task<string?> FindNameAsync(ulong guildId, CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenAsync(cancellationToken);
        var name = await connection.ExecuteScalarAsync<string?>(
            "SELECT name FROM guild WHERE guild_id = @guildId", new { guildId = (long)guildId, cancellationToken });
        return string.IsNullOrWhiteSpace(name) ? null : name;
    }

    /// <summary>The ids of the servers that are thought to have the bot.</summary>
    public async Task<IReadOnlyList<ulong>> PresentAsync(CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenAsync(cancellationToken);
        var ids = await connection.QueryAsync<long>("SELECT guild_id FROM guild WHERE removed_at IS NULL", new { cancellationToken });
        return [.. ids.Select(id => (ulong)id)];
    }

    /// <summary>
    /// Deletes all that is held of the servers which removed the bot before an instant; answers how many there were. Tombstones, which say
    /// nothing of anybody, stay: without them the erasures they stand for would be done again to who begins anew once the bot is invited back.
    /// </summary>
    public Task<int> DeleteRemovedBeforeAsync(DateTimeOffset instant, CancellationToken cancellationToken)
    {
        const string Removed = "(SELECT guild_id FROM guild WHERE removed_at < @instant)";
        return database.WriteAsync(
            async transaction =>
            {
                var connection = transaction.Connection!;
                var parameters = new { instant = instant.ToUnixTimeMilliseconds(), cancellationToken };
                await connection.ExecuteAsync("DELETE FROM weekly_claim WHERE guild_id IN " + Removed, parameters, transaction);
                await connection.ExecuteAsync("DELETE FROM weekly_job WHERE guild_id IN " + Removed, parameters, transaction);
                await connection.ExecuteAsync("DELETE FROM pending_proof WHERE guild_id IN " + Removed, parameters, transaction);
                await connection.ExecuteAsync("DELETE FROM pending_post WHERE guild_id IN " + Removed, parameters, transaction);
                await connection.ExecuteAsync("DELETE FROM pending_mile WHERE guild_id IN " + Removed, parameters, transaction);
                await connection.ExecuteAsync("DELETE FROM verification WHERE guild_id IN " + Removed, parameters, transaction);
                await connection.ExecuteAsync("DELETE FROM audit WHERE guild_id IN " + Removed, parameters, transaction);
                await connection.ExecuteAsync("DELETE FROM guest_merge WHERE guild_id IN " + Removed, parameters, transaction);
                await connection.ExecuteAsync("DELETE FROM notice WHERE guild_id IN " + Removed, parameters, transaction);
                await connection.ExecuteAsync("DELETE FROM announced_mile WHERE guild_id IN " + Removed, parameters, transaction);
                await connection.ExecuteAsync("DELETE FROM announcement WHERE guild_id IN " + Removed, parameters, transaction);
                await connection.ExecuteAsync("DELETE FROM announcement_setting WHERE guild_id IN " + Removed, parameters, transaction);
                await connection.ExecuteAsync("DELETE FROM barrier_due WHERE guild_id IN " + Removed, parameters, transaction);
                await connection.ExecuteAsync("DELETE FROM barrier_setting WHERE guild_id IN " + Removed, parameters, transaction);
                await connection.ExecuteAsync("DELETE FROM goal WHERE guild_id IN " + Removed, parameters, transaction);
                await connection.ExecuteAsync("DELETE FROM import_line WHERE guild_id IN " + Removed, parameters, transaction);
                await connection.ExecuteAsync("DELETE FROM import_draft WHERE guild_id IN " + Removed, parameters, transaction);
                await connection.ExecuteAsync("DELETE FROM draft WHERE guild_id IN " + Removed, parameters, transaction);
                await connection.ExecuteAsync("DELETE FROM standing WHERE guild_id IN " + Removed, parameters, transaction);
                await connection.ExecuteAsync("DELETE FROM standing_tally WHERE guild_id IN " + Removed, parameters, transaction);
                await connection.ExecuteAsync("DELETE FROM board_day WHERE guild_id IN " + Removed, parameters, transaction);
                await connection.ExecuteAsync("DELETE FROM performance WHERE guild_id IN " + Removed, parameters, transaction);
                await connection.ExecuteAsync("DELETE FROM member WHERE guild_id IN " + Removed, parameters, transaction);
                return await connection.ExecuteAsync("DELETE FROM guild WHERE removed_at < @instant", parameters, transaction);
            },
            cancellationToken);
    }
}
