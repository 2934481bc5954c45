using System.Data.Common;
using System.Runtime.CompilerServices;

namespace MileBot.Storage;

/// <summary>
/// SQL over tables that are known by their names only, so that a column or a table added later is handed over and erased like the rest.
/// The names are this program's own, never anything that was typed.
/// </summary>
internal static class PersonalSql
{
    /// <summary>The condition for the rows about a person.</summary>
    public const string Owned = "guild_id = @guildId AND user_id = @userId";

    /// <summary>Runs a change; answers how many rows it touched.</summary>
    public static async Task<int> ExecuteAsync(
        DbTransaction transaction, string sql, ulong guildId, ulong userId, CancellationToken cancellationToken, DateTimeOffset? upTo = null)
    {
        await using var command = Command(transaction.Connection!, sql, guildId, userId);
        command.Transaction = transaction;
        if (upTo is { } instant) Add(command, "upTo", instant.ToUnixTimeMilliseconds());
        return await command.ExecuteNonQueryAsync(cancellationToken);
    }

    /// <summary>Reads a count.</summary>
    public static async Task<int> CountAsync(
        DbConnection connection, string sql, ulong guildId, ulong userId, CancellationToken cancellationToken)
    {
        await using var command = Command(connection, sql, guildId, userId);
        return await command.ExecuteScalarAsync(cancellationToken) is long count ? (int)count : 0;
    }

    /// <summary>Reads rows one after another, each with all its columns.</summary>
    public static async IAsyncEnumerable<PersonalRow> ReadAsync(
        DbConnection connection, string name, string sql, ulong guildId, ulong userId, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var command = Command(connection, sql, guildId, userId);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        List<string> columns = [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetName)];
        while (await reader.ReadAsync(cancellationToken))
        {
            var values = new object?[columns.Count];
            for (var i = 0; i < values.Length; i++) values[i] = reader.IsDBNull(i) ? null : reader.GetValue(i);
            yield return new PersonalRow(name, columns, values);
        }
    }

    private static DbCommand Command(DbConnection connection, string sql, ulong guildId, ulong userId)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        Add(command, "guildId", (long)guildId);
        Add(command, "userId", (long)userId);
        return command;
    }

    private static void Add(DbCommand command, string name, long value)
    {
        var parameter = command.CreateParameter();
        parameter.ParameterName = name;
        parameter.Value = value;
        command.Parameters.Add(parameter);
    }
}
