using Microsoft.Data.Sqlite;

namespace MileBot.Tests.EndToEnd;

/// <summary>A server of a thousand members and a hundred thousand miles.</summary>
public sealed class LargeClubTests
{
    private const int Members = 1_000;
    private const int Miles = 100_000;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_command_of_members_answers_among_a_hundred_thousand_miles()
    {
        await using var club = await Club.OpenAsync();
        (await club.Bot.StopAsync(Cancellation)).ShouldBe(0, club.Bot.Output);
        await FillAsync(club);
        await club.StartBotAsync();

        var mile = await club.Ana.TypeAsync("/pb 3:50 surface:track", Cancellation);
        mile.Text.ShouldContain("**1st** of 251 on this server's track board");
        var board = await club.Ana.TypeAsync("/leaderboard surface:track", Cancellation);
        board.Text.ShouldContain("**1. Ana · 3:50**");
        board.Text.ShouldContain("…and 241 more finishers");
        foreach (var kind in (string[])["age-graded", "improved", "consistent", "attempts"])
        {
            foreach (var period in (string[])["all-time", "year", "month", "week", "30-days"])
            {
                (await club.Ana.TypeAsync($"/leaderboard board:{kind} period:{period} surface:road", Cancellation)).DidNotRespond.ShouldBeFalse($"{kind} {period}");
            }
        }

        string[] others =
        [
            "/pbs", "/history", "/goal time:3:48", "/goal", "/record women", "/pace 6:00", "/splits 88 90 92 89", "/predict 6:42",
            "/convert 6:42 from:mile to:1500m", "/conditions 6:42 temperature:28", "/agegrade 6:42 age:52 category:women", "/plan", "/guide",
            "/profile category:men birth-year:1990", "/help", "/privacy show", "/privacy export", "/privacy hide",
        ];
        foreach (var line in others) (await club.Ana.TypeAsync(line, Cancellation)).DidNotRespond.ShouldBeFalse(line);

        (await club.Join("Bo").TypeAsync("/leaderboard surface:track", Cancellation)).Text.ShouldNotContain("Ana");
    }

    /// <summary>Fills the club: each member runs on one surface, a quarter of them on each, over the last two years.</summary>
    private static async Task FillAsync(Club club)
    {
        await using var connection = new SqliteConnection($"Data Source={club.DatabasePath};Pooling=False");
        await connection.OpenAsync(Cancellation);
        await using var command = connection.CreateCommand();
        command.CommandText = """
            BEGIN;
            INSERT INTO member (guild_id, user_id, display_name)
            WITH RECURSIVE n (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < @members - 1)
            SELECT @guild, 700000000000000000 + i, 'Runner ' || i FROM n;
            INSERT INTO performance (guild_id, performance_id, user_id, surface, time_hundredths, run_on, logged_at, source)
            WITH RECURSIVE n (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < @miles - 1)
            SELECT @guild, 800000000000000000 + i, 700000000000000000 + i % @members,
                CASE i % 4 WHEN 0 THEN 'track' WHEN 1 THEN 'road' WHEN 2 THEN 'indoor' ELSE 'trial' END,
                24000 + (i * 7919) % 60000, date('now', '-' || (i % 701) || ' days'), 1700000000000 + i, 'typed'
            FROM n;
            COMMIT;
            """;
        command.Parameters.AddWithValue("@guild", (long)club.Guild.Id.Value);
        command.Parameters.AddWithValue("@members", Members);
        command.Parameters.AddWithValue("@miles", Miles);
        await command.ExecuteNonQueryAsync(Cancellation);
    }
}
