using Dapper;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace MileBot.Storage;

/// <summary>Takes the database file for this process, backs it up where the schema is about to change, and migrates it.</summary>
internal sealed partial class DatabaseOpener(IOptions<StorageOptions> options, TimeProvider time, ILogger<DatabaseOpener> logger)
{
    private readonly SqlDialect dialect = SqlDialect.Sqlite;

    /// <summary>The steps of the schema, in order.</summary>
    public IReadOnlyList<Migration> Migrations { get; init; } = Migration.All;

    /// <summary>Opens the configured database.</summary>
    /// <exception cref="StorageException">It can't be written, is in use, is no database of ours, or is newer than this program.</exception>
    public async Task<OpenedDatabase> OpenAsync(CancellationToken cancellationToken)
    {
        var path = DatabaseFile.FullPath(options.Value.ConnectionString);
        CreateFolder(path);
        var instanceLock = InstanceLock.Take(path);
        try
        {
            var connectionString = new SqliteConnectionStringBuilder(options.Value.ConnectionString) { DataSource = path }.ToString();
            await MigrateAsync(connectionString, path, cancellationToken);
            await EraseAgainAsync(connectionString, path, cancellationToken);
            return new OpenedDatabase(path, dialect, dialect.OpenSource(connectionString), instanceLock);
        }
        catch (SqliteException e)
        {
            instanceLock.Dispose();
            throw new StorageException($"Can't use '{path}' as the database: {e.Message}", e);
        }
        catch
        {
            instanceLock.Dispose();
            throw;
        }
    }

    private async Task MigrateAsync(string connectionString, string path, CancellationToken cancellationToken)
    {
        await using var connection = new SqliteConnection(connectionString);
        await connection.OpenAsync(cancellationToken);
        if (await Migrator.IsForeignAsync(connection, cancellationToken))
        {
            throw new StorageException($"'{path}' is another program's database. Name a file of MileBot's own, or one that doesn't exist yet.");
        }

        await connection.ExecuteAsync(dialect.PrepareFile + dialect.PrepareConnection);
        var version = await Migrator.VersionAsync(connection, cancellationToken);
        var newest = Migrations[^1].Version;
        if (version > newest)
        {
            throw new StorageException(
                $"'{path}' was written by a newer MileBot (schema {version}; this one knows {newest}). Run that version, or restore a backup made before the upgrade.");
        }

        if (version == newest)
        {
            Log.Opened(logger, path, version);
        }
        else
        {
            if (version > 0) BackUp(connection, $"{path}.before-v{newest}.bak");
            await Migrator.ApplyAsync(connection, version, Migrations, time.GetUtcNow(), cancellationToken);
            Log.Migrated(logger, path, version, newest);
        }

        // What is derived may be missing after a migration, or after one that was interrupted right here.
        await connection.ExecuteAsync(dialect.PrepareRebuild);
        var derived = await BoardDay.DeriveMissingAsync(connection, time.GetUtcNow(), cancellationToken);
        if (derived > 0) Log.Derived(logger, derived);
    }

    /// <summary>A file that was put in the place of a newer one may hold people who have been erased since.</summary>
    private async Task EraseAgainAsync(string connectionString, string path, CancellationToken cancellationToken)
    {
        await using var connection = new SqliteConnection(connectionString);
        await connection.OpenAsync(cancellationToken);
        await connection.ExecuteAsync(dialect.PrepareConnection);
        var erased = await ReplayAsync(connection, new ErasureJournal(path), cancellationToken);
        if (erased == 0) return;

        await connection.ExecuteAsync(dialect.EmptyLog);
        Log.ErasedAgain(logger, erased);
    }

    private static async Task<int> ReplayAsync(SqliteConnection connection, ErasureJournal journal, CancellationToken cancellationToken)
    {
        try
        {
            return await ErasureReplay.RunAsync(connection, journal, cancellationToken);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new StorageException($"Can't use '{journal.Path}', which says who had their data erased: {e.Message}", e);
        }
    }

    /// <summary>Copies the database by SQLite's own online backup, so that what is still in the write-ahead log comes along.</summary>
    private void BackUp(SqliteConnection connection, string target)
    {
        using var copy = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = target, Pooling = false }.ToString());
        copy.Open();
        connection.BackupDatabase(copy);
        Log.BackedUp(logger, target);
    }

    private static void CreateFolder(string path)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new StorageException($"Can't make the folder of '{path}': {e.Message}", e);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Information, "Database {Path} is at schema {Version}.")]
        public static partial void Opened(ILogger logger, string path, int version);

        [LoggerMessage(LogLevel.Information, "Database {Path} was brought from schema {From} to {To}.")]
        public static partial void Migrated(ILogger logger, string path, int from, int to);

        [LoggerMessage(LogLevel.Information, "The boards of {Count} servers were derived from their logs.")]
        public static partial void Derived(ILogger logger, int count);

        [LoggerMessage(LogLevel.Warning, "This database is older than what members had erased: the data of {Count} of them was erased again.")]
        public static partial void ErasedAgain(ILogger logger, int count);

        [LoggerMessage(LogLevel.Information, "Before changing the schema, the database was copied to {Target}.")]
        public static partial void BackedUp(ILogger logger, string target);
    }
}
