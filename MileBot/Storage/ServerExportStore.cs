using System.Runtime.CompilerServices;
using Dapper;

namespace MileBot.Storage;

/// <summary>Reads what belongs to a server as a whole.</summary>
internal sealed class ServerExportStore(Database database)
{
    /// <summary>How many miles and how many people there are, and how many are left out because they wish to be hidden.</summary>
    public async Task<ServerSummary> SummariseAsync(ulong guildId, CancellationToken cancellationToken)
    {
        const string Sql = """
            SELECT
                COALESCE((SELECT name FROM guild WHERE guild_id = @guildId), '') AS Name,
                (SELECT COUNT(*) FROM performance WHERE guild_id = @guildId) AS Performances,
                (SELECT COUNT(*) FROM member WHERE guild_id = @guildId AND hidden_at IS NOT NULL) AS Hidden
            """;
        await using var connection = await database.OpenAsync(cancellationToken);
        var row = await connection.QuerySingleAsync<Row>(Sql, new { guildId = (long)guildId, cancellationToken });
        return new ServerSummary(row.Name, (int)row.Performances, (int)row.Hidden);
    }

    /// <summary>The rows of a table, one after another.</summary>
    public async IAsyncEnumerable<PersonalRow> ReadAsync(
        ServerTable table, ulong guildId, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenAsync(cancellationToken);
        await foreach (var row in PersonalSql.ReadAsync(connection, table.Name, table.Sql, guildId, 0, cancellationToken)) yield return row;
    }

    /// <summary>Notes who downloaded it.</summary>
    public Task NoteAsync(OrganiserAct act, CancellationToken cancellationToken) => database.WriteAsync(
        async transaction =>
        {
            await act.NoteAsync(transaction, AuditAction.Export, null, null, null, cancellationToken);
            return true;
        },
        cancellationToken);

    internal sealed class Row
    {
        public required string Name { get; init; }

        public required long Performances { get; init; }

        public required long Hidden { get; init; }
    }
}
