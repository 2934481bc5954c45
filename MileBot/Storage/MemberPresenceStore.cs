using Dapper;

namespace MileBot.Storage;

/// <summary>Who was last seen where: by using the bot, or by asking Discord.</summary>
internal sealed class MemberPresenceStore(Database database, MemberVisibilityStore visibility)
{
    /// <summary>
    /// Somebody used the bot in a server, so they are a member of it. A name that is known is kept fresh; who never gave the bot anything to
    /// keep leaves no trace by asking it something.
    /// </summary>
    public async Task SeeAsync(ulong guildId, ulong userId, string displayName, CancellationToken cancellationToken)
    {
        var row = await FindAsync(guildId, userId, cancellationToken);
        if (row is null) return;

        if (row.LeftAt is not null) await visibility.MarkReturnedAsync(guildId, userId, cancellationToken);
        if (!string.Equals(row.DisplayName, displayName, StringComparison.Ordinal))
        {
            await database.WriteAsync(
                transaction => transaction.Connection!.ExecuteAsync(
                    "UPDATE member SET display_name = @displayName WHERE guild_id = @guildId AND user_id = @userId",
                    new { guildId = (long)guildId, userId = (long)userId, displayName, cancellationToken },
                    transaction),
                cancellationToken);
        }
    }

    /// <summary>Whether it is worth asking if they are still a member: they are thought to be, and nobody asked since an instant.</summary>
    public async Task<bool> IsInDoubtAsync(ulong guildId, ulong userId, DateTimeOffset since, CancellationToken cancellationToken) =>
        !MadeId.IsMade(userId)
        && await FindAsync(guildId, userId, cancellationToken) is { LeftAt: null } row
        && (row.CheckedAt is null || row.CheckedAt < since.ToUnixTimeMilliseconds());

    /// <summary>Notes that Discord was asked, whatever it said.</summary>
    public Task MarkAskedAsync(ulong guildId, ulong userId, DateTimeOffset now, CancellationToken cancellationToken) => database.WriteAsync(
        transaction => transaction.Connection!.ExecuteAsync(
            "UPDATE member SET membership_checked_at = @now WHERE guild_id = @guildId AND user_id = @userId",
            new { guildId = (long)guildId, userId = (long)userId, now = now.ToUnixTimeMilliseconds(), cancellationToken },
            transaction),
        cancellationToken);

    private async Task<Row?> FindAsync(ulong guildId, ulong userId, CancellationToken cancellationToken)
    {
        const string Sql = """
            SELECT display_name AS DisplayName, left_at AS LeftAt, membership_checked_at AS CheckedAt
            FROM member
            WHERE guild_id = @guildId AND user_id = @userId
            """;
        await using var connection = await database.OpenAsync(cancellationToken);
        return await connection.QuerySingleOrDefaultAsync<Row>(Sql, new { guildId = (long)guildId, userId = (long)userId, cancellationToken });
    }

    internal sealed class Row
    {
        public required string DisplayName { get; init; }

        public long? LeftAt { get; init; }

        public long? CheckedAt { get; init; }
    }
}
