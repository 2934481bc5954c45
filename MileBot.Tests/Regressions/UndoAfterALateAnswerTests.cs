using Microsoft.Data.Sqlite;
using MileBot.Tests.EndToEnd;

namespace MileBot.Tests.Regressions;

/// <summary>A mile was dated to the question about it, so one answered late could not be taken back at all.</summary>
public class UndoAfterALateAnswerTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_question_answered_late_leaves_the_whole_ten_minutes_to_take_the_mile_back()
    {
        await using var club = await Club.OpenAsync();
        var question = await club.Ana.TypeAsync("/pb 642", Cancellation);
        await AskedAnHourAgoAsync(club.DatabasePath);

        await question.PressAsync("Log 6:42", Cancellation);
        var said = await club.Ana.WhenMessageAsync(message => message.Text.Contains("a first time-trial mile", StringComparison.Ordinal), Cancellation);
        await said.PressAsync("Undo", Cancellation);

        (await club.Ana.TypeAsync("/pbs", Cancellation)).Text.ShouldContain("haven't logged a mile");
    }

    private static async Task AskedAnHourAgoAsync(string path)
    {
        await using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        await connection.OpenAsync(Cancellation);
        await using var command = connection.CreateCommand();
        command.CommandText = "UPDATE draft SET asked_at = asked_at - 3600000";
        (await command.ExecuteNonQueryAsync(Cancellation)).ShouldBe(1);
    }
}
