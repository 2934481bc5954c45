using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using MileBot.Storage;

namespace MileBot.Tests.Storage;

/// <summary>A real database in a folder of its own, gone after the test.</summary>
internal sealed class TestDatabase : IAsyncDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("milebot-test-").FullName;
    private Database? database;

    public string Path => System.IO.Path.Combine(folder, "milebot.db");

    public string ConnectionString => $"Data Source={Path};Pooling=False";

    public FakeTimeProvider Time { get; } = new(new DateTimeOffset(2026, 11, 23, 12, 0, 0, TimeSpan.Zero));

    public Database Database => database ?? throw new InvalidOperationException("Start it first.");

    public static async Task<TestDatabase> StartAsync()
    {
        var started = new TestDatabase();
        await started.OpenAsync();
        return started;
    }

    /// <summary>Opens the file as the bot does at its start.</summary>
    public async Task OpenAsync()
    {
        database = new Database(Opener());
        await database.StartAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>Makes the file as a bot of an earlier version left it.</summary>
    public async Task MigrateToAsync(int version)
    {
        await using var connection = new SqliteConnection(ConnectionString);
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        var from = await Migrator.VersionAsync(connection, TestContext.Current.CancellationToken);
        await Migrator.ApplyAsync(
            connection, from, [.. Migration.All.Where(migration => migration.Version <= version)], Time.GetUtcNow(), TestContext.Current.CancellationToken);
    }

    /// <summary>Another bot's attempt to open the same file.</summary>
    public DatabaseOpener Opener(IReadOnlyList<Migration>? migrations = null) =>
        new(Options.Create(new StorageOptions { ConnectionString = ConnectionString }), Time, NullLogger<DatabaseOpener>.Instance)
        {
            Migrations = migrations ?? Migration.All,
        };

    public async Task CloseAsync()
    {
        if (database is not null) await database.DisposeAsync();
        database = null;
    }

    /// <summary>Runs SQL behind the bot's back.</summary>
    public async Task<object?> RawAsync(string sql)
    {
        await using var connection = new SqliteConnection(ConnectionString);
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return await command.ExecuteScalarAsync(TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        await CloseAsync();
        Directory.Delete(folder, recursive: true);
    }
}
