using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace MileBot.Storage;

/// <summary>All in which one database engine differs from another.</summary>
/// <param name="Name">The engine's name, for logs.</param>
/// <param name="OpenSource">Makes the data source of a connection string.</param>
/// <param name="PrepareFile">SQL run once, before the migrations.</param>
/// <param name="PrepareConnection">SQL run on each connection as it is opened.</param>
/// <param name="PrepareRebuild">SQL run before very much is written at once; what it sets ends with the next <paramref name="PrepareConnection"/>.</param>
/// <param name="EmptyLog">SQL that leaves nothing of what was deleted in the engine's log of changes.</param>
internal sealed record SqlDialect(
    string Name, Func<string, DbDataSource> OpenSource, string PrepareFile, string PrepareConnection, string PrepareRebuild, string EmptyLog)
{
    /// <summary>
    /// SQLite. WAL lets readers go on while one writes; <c>synchronous=FULL</c> makes what was acknowledged survive a power
    /// cut; <c>secure_delete</c> leaves nothing of an erased row in the file.
    /// </summary>
    public static SqlDialect Sqlite { get; } = new(
        "SQLite",
        connectionString => SqliteFactory.Instance.CreateDataSource(connectionString),
        "PRAGMA journal_mode = WAL;",
        "PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; PRAGMA foreign_keys = ON; PRAGMA busy_timeout = 10000; PRAGMA cache_size = -2000;",
        "PRAGMA cache_size = -65536;",
        "PRAGMA wal_checkpoint(TRUNCATE);");
}
