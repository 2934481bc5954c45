using MileBot.Tests.EndToEnd;

namespace MileBot.Tests.Regressions;

/// <summary>Paging on to a page that had gone meanwhile showed an empty board without a way back.</summary>
public class BoardThatBecameShorterTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_page_that_has_gone_is_answered_with_the_last_there_is()
    {
        await using var club = await Club.OpenAsync();
        for (var i = 0; i < 10; i++) await club.Join($"Runner {i}").TypeAsync($"/pb 6:{i + 10}", Cancellation);
        var eleventh = await club.Ana.TypeAsync("/pb 7:00", Cancellation);
        var board = await club.Ana.TypeAsync("/leaderboard", Cancellation);
        await eleventh.PressAsync("Undo", Cancellation);

        await board.PressAsync("More ▶", Cancellation);

        board.Text.ShouldContain("1\\. Runner 0 · **6:10**");
        board.Text.ShouldContain("10 finishers");
    }
}
