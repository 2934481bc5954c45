using Microsoft.Data.Sqlite;
using MileBot.Storage;
using MileBot.Tests.Storage;

namespace MileBot.Tests.Regressions;

/// <summary>A query that named the board twice had SQLite copy the whole of it aside first, a page of ten lines included.</summary>
public class BoardReadFromItsIndexTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_page_is_read_from_the_boards_index_and_nothing_is_copied_or_sorted_but_the_page()
    {
        await using var file = await TestDatabase.StartAsync();

        var plan = await PlanAsync(file, BoardStore.PageSql);

        plan.ShouldContain(step => step.Contains("SEARCH standing USING INDEX standing_by_score (guild_id=? AND board=? AND score>?)", StringComparison.Ordinal));
        plan.ShouldContain(step => step.StartsWith("SEARCH m USING INDEX", StringComparison.Ordinal));
        plan.ShouldNotContain(step => step.StartsWith("SCAN standing", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_place_is_counted_by_two_index_look_ups()
    {
        await using var file = await TestDatabase.StartAsync();

        var plan = await PlanAsync(file, BoardPlaces.BetterSql);

        plan.ShouldContain(step => step.Contains("standing_tally", StringComparison.Ordinal) && step.Contains("band<?", StringComparison.Ordinal));
        plan.ShouldContain(step => step.Contains("COVERING INDEX standing_by_score", StringComparison.Ordinal) && step.Contains("score>? AND score<?", StringComparison.Ordinal));
        plan.ShouldNotContain(step => step.StartsWith("SCAN", StringComparison.Ordinal) && !step.Contains("CONSTANT ROW", StringComparison.Ordinal));
    }

    private static async Task<List<string>> PlanAsync(TestDatabase file, string sql)
    {
        await using var connection = new SqliteConnection(file.ConnectionString);
        await connection.OpenAsync(Cancellation);
        await using var command = connection.CreateCommand();
        command.CommandText = "EXPLAIN QUERY PLAN " + sql;
        foreach (var (name, value) in ((string, object)[])[("@guildId", 1L), ("@board", "fastest/trial/all/everyone"), ("@from", 0L), ("@take", 10L), ("@skip", 0L), ("@band", 1L), ("@bandStart", 100L), ("@score", 120L)])
        {
            if (sql.Contains(name, StringComparison.Ordinal)) command.Parameters.AddWithValue(name, value);
        }

        var steps = new List<string>();
        await using var reader = await command.ExecuteReaderAsync(Cancellation);
        while (await reader.ReadAsync(Cancellation)) steps.Add(reader.GetString(3));
        return steps;
    }
}
