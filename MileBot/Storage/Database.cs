using System.Data.Common;
using Dapper;

namespace MileBot.Storage;

/// <summary>
/// The members' database, migrated and ours alone. Reads run side by side; writes go one at a time, each in a transaction,
/// so that none waits inside the engine for another.
/// </summary>
/// <remarks>Thread-safe once <see cref="StartAsync"/> has returned.</remarks>
internal sealed class Database(DatabaseOpener opener) : IAsyncDisposable
{
    private readonly SemaphoreSlim writing = new(1, 1);
    private OpenedDatabase? opened;
    private Action? written;

    /// <summary>The file, with its whole path.</summary>
    public string Path => Opened.Path;

    private OpenedDatabase Opened => opened ?? throw new InvalidOperationException("The database was not started.");

    /// <summary>Takes the database for this process and migrates it. Called once, before anything else.</summary>
    /// <exception cref="StorageException">It can't be used; the message says why, for the operator.</exception>
    public async Task StartAsync(CancellationToken cancellationToken) => opened = await opener.OpenAsync(cancellationToken);

    /// <summary>Has somebody told, from now on, of each change that was stored: who finds their work here looks again. They are to be quick.</summary>
    public void TellOfChanges(Action tell) => written += tell;

    /// <summary>Opens a connection for reading.</summary>
    public async Task<DbConnection> OpenAsync(CancellationToken cancellationToken)
    {
        var connection = await Opened.Source.OpenConnectionAsync(cancellationToken);
        try
        {
            await connection.ExecuteAsync(Opened.Dialect.PrepareConnection);
            return connection;
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    /// <summary>Runs a change in a transaction of its own: all of it is stored when this returns, or nothing is.</summary>
    public async Task<T> WriteAsync<T>(Func<DbTransaction, Task<T>> change, CancellationToken cancellationToken)
    {
        await writing.WaitAsync(cancellationToken);
        try
        {
            await using var connection = await OpenAsync(cancellationToken);
            await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
            var result = await change(transaction);
            await transaction.CommitAsync(cancellationToken);
            written?.Invoke();
            return result;
        }
        finally
        {
            writing.Release();
        }
    }

    /// <summary>
    /// Moves all changes from the engine's log into the file and empties the log, which would hold what was deleted for a while. What
    /// somebody is reading just now can stay in it until the next time.
    /// </summary>
    public async Task EmptyLogAsync(CancellationToken cancellationToken)
    {
        await writing.WaitAsync(cancellationToken);
        try
        {
            await using var connection = await OpenAsync(cancellationToken);
            await connection.ExecuteAsync(Opened.Dialect.EmptyLog);
        }
        finally
        {
            writing.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        writing.Dispose();
        if (opened is null) return;

        await opened.Source.DisposeAsync();
        opened.InstanceLock.Dispose();
    }
}
