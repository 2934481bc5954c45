using System.Data.Common;

namespace MileBot.Storage;

/// <summary>One statement that is run for many rows: compiled once, which takes longer than running it does.</summary>
internal sealed class RepeatedCommand : IAsyncDisposable
{
    private readonly DbCommand command;

    /// <summary>Prepares a statement.</summary>
    /// <param name="transaction">The transaction it runs in.</param>
    /// <param name="sql">The statement.</param>
    /// <param name="parameters">The names of its parameters, in the order in which their values will come.</param>
    public RepeatedCommand(DbTransaction transaction, string sql, params ReadOnlySpan<string> parameters)
    {
        command = transaction.Connection!.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = sql;
        foreach (var name in parameters)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = name;
            command.Parameters.Add(parameter);
        }
    }

    /// <summary>Runs it with values for its parameters.</summary>
    public Task<int> RunAsync(CancellationToken cancellationToken, params ReadOnlySpan<object?> values)
    {
        for (var i = 0; i < values.Length; i++) command.Parameters[i].Value = values[i] ?? DBNull.Value;
        return command.ExecuteNonQueryAsync(cancellationToken);
    }

    public ValueTask DisposeAsync() => command.DisposeAsync();
}
