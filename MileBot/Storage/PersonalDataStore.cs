using System.Data.Common;
using System.Runtime.CompilerServices;
using Dapper;

namespace MileBot.Storage;

/// <summary>What is held about a person: in figures, as a copy, and gone.</summary>
internal sealed class PersonalDataStore(Database database)
{
    /// <summary>The figures of one server, or of every server that holds anything about them, by name.</summary>
    /// <param name="guildId">The server; null for all.</param>
    /// <param name="userId">Who.</param>
    /// <param name="cancellationToken">Cancels the read.</param>
    public async Task<IReadOnlyList<PersonalSummary>> SummariseAsync(ulong? guildId, ulong userId, CancellationToken cancellationToken)
    {
        // Whoever has a row anywhere is in the table of members, but for one who only ever typed what had to be asked back.
        const string Sql = """
            SELECT guild_id AS GuildId, name AS Name, removed_at AS RemovedAt
            FROM guild AS g
            WHERE guild_id = @guildId
                OR (@guildId IS NULL AND (
                    EXISTS (SELECT 1 FROM member AS m WHERE m.guild_id = g.guild_id AND m.user_id = @userId)
                    OR EXISTS (SELECT 1 FROM draft AS d WHERE d.guild_id = g.guild_id AND d.user_id = @userId)))
            ORDER BY name, guild_id
            """;
        await using var connection = await database.OpenAsync(cancellationToken);
        var guilds = await connection.QueryAsync<GuildRow>(Sql, new { guildId = (long?)guildId, userId = (long)userId, cancellationToken });
        var summaries = new List<PersonalSummary>();
        foreach (var guild in guilds) summaries.Add(await SummariseAsync(connection, guild, userId, cancellationToken));
        return [.. summaries.Where(summary => !summary.IsEmpty)];
    }

    /// <summary>Every row held about a person in a server, table by table, then the rows of others that name them.</summary>
    public async IAsyncEnumerable<PersonalRow> ReadAsync(ulong guildId, ulong userId, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenAsync(cancellationToken);
        foreach (var table in PersonalTable.All)
        {
            var sql = $"SELECT * FROM {table.Name} WHERE {PersonalSql.Owned}";
            await foreach (var row in PersonalSql.ReadAsync(connection, table.Name, sql, guildId, userId, cancellationToken)) yield return row;
        }

        foreach (var mention in PersonalMention.All)
        {
            var sql = $"SELECT {mention.Shown} FROM {mention.Table} WHERE guild_id = @guildId AND {mention.Column} = @userId{(mention.IsOfServer ? "" : " AND user_id IS DISTINCT FROM @userId")}";
            await foreach (var row in PersonalSql.ReadAsync(connection, mention.Name, sql, guildId, userId, cancellationToken)) yield return row;
        }
    }

    /// <summary>
    /// Erases everything held about a person in some servers, in the file and in its write-ahead log, and sees to it that a restored
    /// copy of before erases it again. A server that holds nothing is passed over.
    /// </summary>
    /// <returns>In how many servers there was something.</returns>
    public async Task<int> EraseAsync(IReadOnlyCollection<ulong> guildIds, ulong userId, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var erased = await database.WriteAsync(
            async transaction =>
            {
                List<Tombstone> tombstones = [];
                foreach (var guildId in guildIds)
                {
                    if (await Erasure.EraseAsync(transaction, guildId, userId, cancellationToken) == 0) continue;

                    var salt = await TombstoneRows.SaltAsync(transaction, guildId, cancellationToken);
                    tombstones.Add(Tombstone.Of(guildId, userId, now, salt));
                    await TombstoneRows.KeepAsync(transaction, tombstones[^1], cancellationToken);
                }

                // Before the commit: what was asked for is then done at the next start, should the power fail right here.
                new ErasureJournal(database.Path).Append(tombstones);
                return tombstones.Count;
            },
            cancellationToken);
        if (erased > 0) await database.EmptyLogAsync(cancellationToken);
        return erased;
    }

    private static async Task<PersonalSummary> SummariseAsync(DbConnection connection, GuildRow guild, ulong userId, CancellationToken cancellationToken)
    {
        const string MemberSql = "SELECT " + MemberSettingsRow.Columns + " FROM member WHERE guild_id = @guildId AND user_id = @userId";
        var guildId = (ulong)guild.GuildId;
        var member = await connection.QuerySingleOrDefaultAsync<MemberSettingsRow>(MemberSql, new { guildId = guild.GuildId, userId = (long)userId, cancellationToken });
        var rows = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var table in PersonalTable.All)
        {
            var count = await PersonalSql.CountAsync(connection, $"SELECT COUNT(*) FROM {table.Name} WHERE {PersonalSql.Owned}", guildId, userId, cancellationToken);
            if (count > 0) rows[table.Name] = count;
        }

        return new PersonalSummary
        {
            GuildId = guildId,
            GuildName = guild.Name,
            GuildRemovedAt = guild.RemovedAt is { } removedAt ? DateTimeOffset.FromUnixTimeMilliseconds(removedAt) : null,
            DisplayName = member?.DisplayName,
            Settings = member?.ToSettings() ?? new MemberSettings(),
            IsHidden = member?.HiddenAt is not null,
            HasLeft = member?.LeftAt is not null,
            RemovedMiles = await PersonalSql.CountAsync(
                connection, $"SELECT COUNT(*) FROM performance WHERE {PersonalSql.Owned} AND removed_at IS NOT NULL", guildId, userId, cancellationToken),
            Rows = rows,
        };
    }

    internal sealed class GuildRow
    {
        public required long GuildId { get; init; }

        public required string Name { get; init; }

        public long? RemovedAt { get; init; }
    }
}
