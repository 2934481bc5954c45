using Microsoft.Data.Sqlite;
using MileBot.Tests.EndToEnd;

namespace MileBot.Tests.Regressions;

/// <summary>A bot that was away when a server invited it back deleted that server's miles as it started.</summary>
public class ServerThatCameBackTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_server_that_invited_the_bot_back_while_it_was_away_keeps_its_miles()
    {
        await using var club = await Club.OpenAsync();
        await club.Ana.TypeAsync("/pb 6:42", Cancellation);
        await club.Bot.StopAsync(Cancellation);
        await RemovedLongAgoAsync(club.DatabasePath);

        await club.StartBotAsync();

        (await club.Ana.TypeAsync("/pbs", Cancellation)).Text.ShouldContain("**6:42**");
    }

    private static async Task RemovedLongAgoAsync(string path)
    {
        await using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        await connection.OpenAsync(Cancellation);
        await using var command = connection.CreateCommand();
        command.CommandText = "UPDATE guild SET removed_at = 0";
        (await command.ExecuteNonQueryAsync(Cancellation)).ShouldBe(1);
    }
}
