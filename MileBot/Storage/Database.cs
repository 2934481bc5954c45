using System.Data.Common;
using Dapper;

namespace MileBot.Storage;

/// <summary>
/// The members' database, migrated and ours alone. Reads run side by side; writes go one at a time, each in a transaction,
/// so that none waits inside the engine for another.
/// </summary>
/// <remarks>Thread-safe. Made by <see cref="DatabaseOpener"/>.</remarks>
internal sealed class Database(SqlDialect dialect, DbDataSource source, IDisposable instanceLock) : IAsyncDisposable
{
    private readonly SemaphoreSlim writing = new(1, 1);

    /// <summary>Opens a connection for reading.</summary>
    public async Task<DbConnection> OpenAsync(CancellationToken cancellationToken)
    {
        var connection = await source.OpenConnectionAsync(cancellationToken);
        try
        {
            await connection.ExecuteAsync(dialect.PrepareConnection);
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
            return result;
        }
        finally
        {
            writing.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        await source.DisposeAsync();
        writing.Dispose();
        instanceLock.Dispose();
    }
}
