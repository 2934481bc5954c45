using System.Globalization;
using Microsoft.Data.Sqlite;

namespace MileBot.Tests.Storage;

/// <summary>The tables as the database itself names them, whatever the program knows of them.</summary>
internal static class EveryTable
{
    /// <summary>What stands in a column that has to have something in it, where not just anything will do.</summary>
    private static readonly Dictionary<string, object> Fitting = new(StringComparer.Ordinal)
    {
        ["surface"] = "trial",
        ["run_on"] = "2026-11-23",
        ["set_on"] = "2026-11-23",
        ["reached_on"] = "2026-11-23",
        ["as_of"] = "2026-11-23",
        ["board"] = "fastest/trial/all/women",
        ["period"] = "all",
    };

    /// <summary>The columns of each table that holds anything of a server.</summary>
    public static async Task<IReadOnlyDictionary<string, IReadOnlyList<string>>> OfServersAsync(TestDatabase file)
    {
        var tables = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (var table in await NamesAsync(file))
        {
            IReadOnlyList<string> columns = [.. (await ColumnsAsync(file, table)).Select(column => column.Name)];
            if (columns.Contains("guild_id", StringComparer.Ordinal)) tables[table] = columns;
        }

        return tables;
    }

    /// <summary>Puts a row about somebody into each of them.</summary>
    public static async Task FillAsync(TestDatabase file, ulong guildId, ulong userId)
    {
        foreach (var table in (await OfServersAsync(file)).Keys)
        {
            var columns = (await ColumnsAsync(file, table)).Where(column => column.IsRequired || column.Name is "user_id").ToList();
            var values = columns.Select(column => Text(column.Name switch
            {
                "guild_id" => (long)guildId,
                "user_id" => (long)userId,
                var id when id.EndsWith("_id", StringComparison.Ordinal) => (long)userId,
                var name when Fitting.TryGetValue(name, out var fitting) => fitting,
                _ => column.IsText ? "x" : 1L,
            }));
            await file.RawAsync($"INSERT INTO {table} ({string.Join(", ", columns.Select(column => column.Name))}) VALUES ({string.Join(", ", values)})");
        }
    }

    public static async Task<long> CountAsync(TestDatabase file, string table, ulong guildId) =>
        (long)(await file.RawAsync($"SELECT COUNT(*) FROM {table} WHERE guild_id = {guildId}"))!;

    private static string Text(object value) => value is long number ? number.ToString(CultureInfo.InvariantCulture) : $"'{value}'";

    private static async Task<IReadOnlyList<string>> NamesAsync(TestDatabase file) =>
        [.. (await ReadAsync(file, "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'", row => row.GetString(0)))];

    private static Task<List<(string Name, bool IsText, bool IsRequired)>> ColumnsAsync(TestDatabase file, string table) =>
        ReadAsync(file, $"SELECT name, type, \"notnull\" FROM pragma_table_info('{table}')", row => (row.GetString(0), row.GetString(1) is "TEXT", row.GetInt64(2) == 1));

    private static async Task<List<T>> ReadAsync<T>(TestDatabase file, string sql, Func<SqliteDataReader, T> read)
    {
        await using var connection = new SqliteConnection(file.ConnectionString);
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await using var reader = await command.ExecuteReaderAsync(TestContext.Current.CancellationToken);
        List<T> rows = [];
        while (await reader.ReadAsync(TestContext.Current.CancellationToken)) rows.Add(read(reader));
        return rows;
    }
}
