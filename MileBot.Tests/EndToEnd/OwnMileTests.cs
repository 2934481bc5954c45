using System.Text;
using MileBot.Playground.Acting;

namespace MileBot.Tests.EndToEnd;

/// <summary>Where bests are approved, an organiser by role gets no mile of their own past that.</summary>
public sealed class OwnMileTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_organiser_merges_no_guest_of_their_own_making_into_themselves_and_imports_no_mile_of_theirs()
    {
        await using var club = await Club.OpenAsync();
        var cora = await CoachAsync(club);
        await club.Ana.TypeAsync("/pb 7:00 date:2026-01-02", Cancellation);
        await cora.TypeAsync("/pb 7:10 date:2026-01-02", Cancellation);

        (await cora.TypeAsync("/results add time:4:50 guest:Quick Guest", Cancellation)).Text.ShouldContain("Logged for Quick Guest");
        var refused = await cora.TypeAsync("/results merge guest:Quick Guest member:@Cora", Cancellation);
        refused.Text.ShouldContain("makes a guest's miles yours. Nothing was changed.");

        var list = cora.WithFile("trial.csv", Encoding.UTF8.GetBytes("name;time\nCora;6:40\nAna;6:50\n"), "text/csv");
        var dry = await list.TypeAsync("/results import file:trial.csv date:2026-01-03", Cancellation);
        await dry.PressAsync("Log 2", Cancellation);
        dry.Text.ShouldContain("Logged 1 mile");
        dry.Text.ShouldContain("Your own are left out");
        var board = (await club.Ana.TypeAsync("/leaderboard", Cancellation)).Text;
        board.ShouldContain("6:50");
        board.ShouldNotContain("6:40");
    }

    [Fact]
    public async Task A_mile_that_an_organiser_logs_while_it_waits_counts_once_when_it_is_approved()
    {
        await using var club = await Club.OpenAsync();
        var cora = await CoachAsync(club);
        await club.Ana.TypeAsync("/pb 6:02", Cancellation);
        var message = await cora.WhenMessageAsync(seen => seen.Text.Contains("waits for your OK", StringComparison.Ordinal), Cancellation);

        await cora.TypeAsync("/results add time:6:02 member:@Ana", Cancellation);
        (await message.PressAsync("Approve", Cancellation)).Text.ShouldContain("was in the log already, so it counts once");

        (await club.Ana.TypeAsync("/leaderboard board:attempts", Cancellation)).Text.ShouldContain("1 mile");
    }

    [Fact]
    public async Task A_role_that_a_fast_mile_gives_makes_nobody_an_organiser_whichever_is_set_first()
    {
        await using var club = await Club.OpenAsync();
        club.Guild.BotMember!.Roles[0].Position = 50;
        foreach (var name in (string[])["Fast", "Coaches"]) club.Guild.AddRole(name).Position = 10;
        var olu = WeeklyTests.Organiser(club);

        await olu.TypeAsync("/settings roles sub-8:@Fast", Cancellation);
        (await olu.TypeAsync("/settings organisers role:@Fast", Cancellation)).Text.ShouldContain("a fast mile shouldn't make anybody an organiser");
        await olu.TypeAsync("/settings organisers role:@Coaches", Cancellation);
        (await olu.TypeAsync("/settings roles sub-7:@Coaches", Cancellation)).Text.ShouldContain("a fast mile shouldn't make anybody one");
    }

    /// <summary>Cora, who organises by a role, in a club whose leader is approved.</summary>
    private static async Task<Participant> CoachAsync(Club club)
    {
        var coaches = club.Guild.AddRole("Coaches");
        var olu = WeeklyTests.Organiser(club);
        await olu.TypeAsync("/settings organisers role:@Coaches", Cancellation);
        await olu.TypeAsync("/settings verification channel:#miles mark:6:30", Cancellation);
        club.Discord.Commands.OfferToEveryone("results");
        return club.Discord.As(club.Guild.AddMember("Cora", coaches)).In(club.Channel);
    }
}
