using MileBot.Tests.EndToEnd;

namespace MileBot.Tests.Regressions;

/// <summary>Every board promised a place for <c>/pb 6:42</c>, which logs a trial and gives nobody a category.</summary>
public class HowToJoinABoardTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_board_says_what_it_takes_to_be_on_it()
    {
        await using var club = await Club.OpenAsync();
        (await club.Ana.TypeAsync("/leaderboard category:Women", Cancellation)).Text.ShouldContain("`/profile category:Women`");
        await club.Ana.TypeAsync("/profile category:Women", Cancellation);
        await club.Ana.TypeAsync("/pb 6:42 surface:road", Cancellation);
        var bo = club.Join("Bo");

        (await bo.TypeAsync("/leaderboard category:Women surface:road", Cancellation)).Text
            .ShouldContain("Bo isn't on this board. It lists who chose `/profile category:Women` and logged a mile, such as `/pb 6:42 surface:road`.");
        (await bo.TypeAsync("/leaderboard surface:road", Cancellation)).Text
            .ShouldContain("Bo isn't on this board. `/pb 6:42 surface:road` puts anyone there, whatever the time.");
    }
}
