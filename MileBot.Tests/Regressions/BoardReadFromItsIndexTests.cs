using Microsoft.Data.Sqlite;
using MileBot.Storage;
using MileBot.Tests.Storage;

namespace MileBot.Tests.Regressions;

/// <summary>A query that named the board twice had SQLite copy the whole of it aside first, a page of ten lines included.</summary>
public class BoardReadFromItsIndexTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_page_of_a_kept_board_is_read_from_its_index_and_nothing_is_copied_aside()
    {
        await using var file = await TestDatabase.StartAsync();

        var plan = await PlanAsync(file, BoardFilter.KeptBests + """
            SELECT user_id, (SELECT COUNT(*) FROM board AS faster WHERE faster.time_hundredths < board.time_hundredths)
            FROM board
            ORDER BY time_hundredths, run_on, user_id
            LIMIT 10
            """);

        plan.ShouldContain(step => step.Contains("best_by_time", StringComparison.Ordinal) && step.Contains("time_hundredths<?", StringComparison.Ordinal));
        plan.ShouldNotContain(step => step.StartsWith("MATERIALIZE", StringComparison.Ordinal));
        plan.ShouldNotContain(step => step.Contains("TEMP B-TREE", StringComparison.Ordinal));
    }

    private static async Task<List<string>> PlanAsync(TestDatabase file, string sql)
    {
        await using var connection = new SqliteConnection(file.ConnectionString);
        await connection.OpenAsync(Cancellation);
        await using var command = connection.CreateCommand();
        command.CommandText = "EXPLAIN QUERY PLAN " + sql;
        foreach (var (name, value) in ((string, object)[])[("@GuildId", 1L), ("@Surface", "trial"), ("@Period", "all"), ("@Category", DBNull.Value)])
        {
            command.Parameters.AddWithValue(name, value);
        }

        var steps = new List<string>();
        await using var reader = await command.ExecuteReaderAsync(Cancellation);
        while (await reader.ReadAsync(Cancellation)) steps.Add(reader.GetString(3));
        return steps;
    }
}
