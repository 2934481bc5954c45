using Dapper;

namespace MileBot.Storage;

/// <summary>Those who have no account in the server, and whose miles organisers log by name. A guest is a member whose id is a made one.</summary>
internal sealed class GuestStore(Database database)
{
    private static readonly long FirstGuest = (long)MadeId.First;

    /// <summary>Everybody for whom a mile can be logged by name: guests with a mile that stands, and members who have not left.</summary>
    /// <param name="onlyGuests">Whether members are left out.</param>
    public async Task<IReadOnlyList<KnownRunner>> ReadAsync(ulong guildId, bool onlyGuests, CancellationToken cancellationToken)
    {
        // A member who wishes to be hidden is found: their mile logged for a guest of their name would show them.
        const string Sql = """
            SELECT m.user_id AS UserId, m.display_name AS DisplayName
            FROM member AS m
            WHERE m.guild_id = @guildId AND m.left_at IS NULL AND m.display_name <> '' AND m.user_id >= @from
                AND (m.user_id < @firstGuest OR EXISTS (
                    SELECT 1 FROM performance AS p WHERE p.guild_id = m.guild_id AND p.user_id = m.user_id AND p.removed_at IS NULL))
            ORDER BY m.user_id
            """;
        await using var connection = await database.OpenAsync(cancellationToken);
        var rows = await connection.QueryAsync<Row>(Sql, new { guildId = (long)guildId, from = onlyGuests ? FirstGuest : 0L, firstGuest = FirstGuest, cancellationToken });
        return [.. rows.Select(row => row.ToRunner())];
    }

    /// <summary>Finds a member or guest by id; null where there is none.</summary>
    public async Task<KnownRunner?> FindAsync(ulong guildId, ulong userId, CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenAsync(cancellationToken);
        var row = await connection.QuerySingleOrDefaultAsync<Row>(
            "SELECT user_id AS UserId, display_name AS DisplayName FROM member WHERE guild_id = @guildId AND user_id = @userId",
            new { guildId = (long)guildId, userId = (long)userId, cancellationToken });
        return row?.ToRunner();
    }

    internal sealed class Row
    {
        public required long UserId { get; init; }

        public required string DisplayName { get; init; }

        public KnownRunner ToRunner() => new((ulong)UserId, DisplayName);
    }
}
