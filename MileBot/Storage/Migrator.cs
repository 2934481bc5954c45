using System.Data.Common;
using Dapper;

namespace MileBot.Storage;

/// <summary>Brings a database to the newest schema, in one transaction.</summary>
internal static class Migrator
{
    /// <summary>Whether there are tables, and none of them says that they are ours.</summary>
    public static async Task<bool> IsForeignAsync(DbConnection connection, CancellationToken cancellationToken) =>
        await connection.ExecuteScalarAsync<long>(
            "SELECT COUNT(*) > 0 AND SUM(name = 'schema_version') = 0 FROM sqlite_master WHERE type = 'table'", new { cancellationToken }) != 0;

    /// <summary>The version a database is at: 0 for an empty one.</summary>
    public static async Task<int> VersionAsync(DbConnection connection, CancellationToken cancellationToken)
    {
        const string Create = "CREATE TABLE IF NOT EXISTS schema_version (version BIGINT NOT NULL PRIMARY KEY, name TEXT NOT NULL, applied_at BIGINT NOT NULL)";
        await connection.ExecuteAsync(Create, new { cancellationToken });
        return (int)await connection.ExecuteScalarAsync<long>("SELECT COALESCE(MAX(version), 0) FROM schema_version", new { cancellationToken });
    }

    /// <summary>Applies every step after <paramref name="version"/>. After a failure the database is as it was.</summary>
    public static async Task ApplyAsync(
        DbConnection connection, int version, IReadOnlyList<Migration> migrations, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        foreach (var migration in migrations.Where(migration => migration.Version > version))
        {
            await connection.ExecuteAsync(migration.Sql, transaction: transaction);
            await connection.ExecuteAsync(
                "INSERT INTO schema_version (version, name, applied_at) VALUES (@Version, @Name, @appliedAt)",
                new { migration.Version, migration.Name, appliedAt = now.ToUnixTimeMilliseconds(), cancellationToken },
                transaction);
        }

        await transaction.CommitAsync(cancellationToken);
    }
}
