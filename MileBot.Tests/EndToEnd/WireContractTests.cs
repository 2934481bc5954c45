using System.Text.Json.Nodes;
using MileBot.Playground;

namespace MileBot.Tests.EndToEnd;

public class WireContractTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>Every club of these tests is held against the description when it closes; this one uses all there is.</summary>
    [Fact]
    public async Task Every_request_of_a_busy_club_is_as_discord_describes_it()
    {
        Provided.Or(WireContract.WhyNot);
        await using var club = await Club.OpenAsync(new LocalDiscordOptions { IntegrationTypes = [0, 1], IdentifyInterval = TimeSpan.Zero, RateLimitScale = 100 });
        for (var i = 0; i < 12; i++) await club.Join($"Runner {i}").TypeAsync($"/pb 6:{i + 10} surface:road effort:9 location:Park link:https://example.org note:hi timing:hand", Cancellation);

        foreach (var line in (string[])["/pb 6:42", "/pb 642", "/pb 6:75", "/pbs", "/profile", "/profile category:women", "/help", "/leaderboard member:@Ana", "/record women show:masters", "/record everyone", "/record men show:u20"])
        {
            (await club.Ana.TypeAsync(line, Cancellation)).DidNotRespond.ShouldBeFalse(line);
        }

        var board = await club.Ana.TypeAsync("/leaderboard surface:road", Cancellation);
        await board.PressAsync("More ▶", Cancellation);
        board.Text.ShouldContain("11\\. Runner 10");
        await board.ChooseAsync("Another surface", ["Indoor (short track)"], Cancellation);
        board.Text.ShouldContain("Nobody is on this board yet");
        var history = await club.Ana.TypeAsync("/record men show:progression", Cancellation);
        await history.PressAsync("Older ▶", Cancellation);

        WireContract.Check(club.Discord.Wire).ShouldBeGreaterThan(25);
    }

    [Theory]
    [InlineData("""{"type":4,"data":{"content":"hi"}}""", 0)]
    [InlineData("""{"type":4,"data":{"content":5}}""", 1)]
    [InlineData("""{"type":4,"data":{"contents":"hi"}}""", 1)]
    [InlineData("""{"type":99}""", 1)]
    public void The_check_tells_right_from_wrong(string body, int atLeast)
    {
        Provided.Or(WireContract.WhyNot);
        var found = WireContract.Problems("POST", "/interactions/{interaction_id}/{interaction_token}/callback", JsonNode.Parse(body)!).Count;

        (found >= atLeast && (atLeast > 0 || found == 0)).ShouldBeTrue($"{found} problems in {body}");
    }
}
