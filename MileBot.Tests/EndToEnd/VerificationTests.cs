using MileBot.Playground.Acting;
using MileBot.Playground.Commands;
using MileBot.Playground.Misbehaving;
using MileBot.Playground.World;

namespace MileBot.Tests.EndToEnd;

/// <summary>Bests that an organiser approves before they count, as runners and organisers meet it.</summary>
public sealed class VerificationTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_best_waits_unseen_until_an_organiser_approves_it_and_then_counts_for_the_day_it_was_run()
    {
        await using var club = await Club.OpenAsync();
        var (olu, queue) = await SetAsync(club);

        var asked = await club.Ana.TypeAsync("/pb 6:02 date:yesterday note:windy", Cancellation);
        asked.IsEphemeral.ShouldBeTrue();
        asked.Text.ShouldContain("6:02 is waiting for an organiser's OK");
        asked.Text.ShouldContain("1st on the time-trial board");
        (await olu.TypeAsync("/leaderboard", Cancellation)).Text.ShouldNotContain("6:02");
        (await club.Ana.TypeAsync("/history", Cancellation)).Text.ShouldContain("1 mile waiting for an organiser's OK");
        (await club.Ana.TypeAsync("/privacy show", Cancellation)).Text.ShouldContain("1 mile put before the organisers");

        await club.RestartBotAsync();
        var message = await InQueueAsync(olu, queue, "Ana: 6:02 waits for your OK");
        message.Text.ShouldContain("“windy”");
        message.Pinged.IsNobody.ShouldBeTrue();
        var approved = await message.PressAsync("Approve", Cancellation);
        approved.IsEphemeral.ShouldBeTrue();
        approved.Text.ShouldContain("Ana's **6:02**");
        approved.Text.ShouldContain("counts now, 1st of 1");

        var decided = await InQueueAsync(olu, queue, "Ana: 6:02 is approved");
        decided.Text.ShouldContain("**Approved** by Olu");
        decided.Buttons.Select(button => button.Label).ShouldBe(["Their history"]);
        await (await decided.PressAsync("Their history", Cancellation)).WhenSaidAsync("Ana's miles");
        var letter = await club.Discord.As(club.Ana.User).InDirectMessage().WhenMessageAsync(seen => seen.Text.Contains("6:02 counts!", StringComparison.Ordinal), Cancellation);
        letter.Text.ShouldContain("**1st** of 1");
        (await olu.TypeAsync("/leaderboard", Cancellation)).Text.ShouldContain("6:02");
        (await club.Ana.TypeAsync("/history", Cancellation)).Text.ShouldNotContain("waiting");
    }

    [Fact]
    public async Task Declined_with_a_reason_it_never_counts_and_its_runner_is_told_why()
    {
        await using var club = await Club.OpenAsync();
        var (olu, queue) = await SetAsync(club);
        await club.Ana.TypeAsync("/pb 6:02", Cancellation);
        var message = await InQueueAsync(olu, queue, "waits for your OK");

        var form = (await message.PressAsync("Decline", Cancellation)).Form!;
        var declined = await form.SubmitAsync(Cancellation, ("reason", "The course was 1,500 m."));
        declined.IsEphemeral.ShouldBeTrue();
        declined.Text.ShouldContain("doesn't count");

        (await InQueueAsync(olu, queue, "is declined")).Text.ShouldContain("**Declined** by Olu");
        (await club.Discord.As(club.Ana.User).InDirectMessage().WhenMessageAsync(_ => true, Cancellation)).Text.ShouldContain("The course was 1,500 m.");
        (await club.Ana.TypeAsync("/history", Cancellation)).Text.ShouldContain("You haven't logged a mile here yet");

        var log = (await olu.TypeAsync("/results log", Cancellation)).Text;
        log.ShouldContain("**Olu** declined a mile of **Ana**");
        log.ShouldContain("6:02");
        log.ShouldContain("“The course was 1,500 m.”");

        // The form of another moderator was open meanwhile: one decision counts.
        (await form.SubmitAsync(Cancellation, ("reason", "Too fast."))).Text.ShouldContain("Olu has declined Ana's **6:02**");
    }

    [Fact]
    public async Task Two_moderators_who_press_at_once_decide_once_and_the_other_learns_who_did()
    {
        await using var club = await Club.OpenAsync();
        var (olu, queue) = await SetAsync(club);
        var omar = club.Discord.As(club.Guild.AddMember("Omar", club.Guild.Roles.First(role => role.Name is "Organisers"))).In(queue);
        await club.Ana.TypeAsync("/pb 6:02", Cancellation);
        var message = await InQueueAsync(olu, queue, "waits for your OK");

        Reply[] pressed = [message.Press("Approve"), message.SeenBy(omar.User).Press("Approve")];
        await Task.WhenAll(pressed.Select(reply => reply.WhenSettledAsync(Cancellation)));

        pressed.Count(reply => reply.Text.Contains("counts now", StringComparison.Ordinal)).ShouldBe(1);
        pressed.Count(reply => reply.Text.Contains("has approved Ana's", StringComparison.Ordinal)).ShouldBe(1);
        (await olu.TypeAsync("/leaderboard", Cancellation)).Text.ShouldContain("1 finisher");
    }

    [Fact]
    public async Task Only_organisers_decide_and_of_their_own_best_only_who_manages_the_server()
    {
        await using var club = await Club.OpenAsync();
        var (olu, queue) = await SetAsync(club);
        var coaches = club.Guild.AddRole("Coaches");
        await olu.TypeAsync("/settings organisers role:@Coaches", Cancellation);
        var cora = club.Discord.As(club.Guild.AddMember("Cora", coaches)).In(club.Channel);
        await cora.TypeAsync("/pb 6:02", Cancellation);
        var message = await InQueueAsync(olu, queue, "Cora: 6:02 waits");

        (await message.SeenBy(club.Ana.User).PressAsync("Approve", Cancellation)).Text.ShouldContain("That is for organisers");
        (await message.SeenBy(club.Ana.User).PressAsync("Decline", Cancellation)).Text.ShouldContain("That is for organisers");
        (await message.SeenBy(cora.User).PressAsync("Approve", Cancellation)).Text.ShouldContain("your own mile");

        await olu.TypeAsync("/pb 5:50", Cancellation);
        var own = await InQueueAsync(olu, queue, "Olu: 5:50 waits");
        (await own.SeenBy(cora.User).PressAsync("Approve", Cancellation)).Text.ShouldContain("counts now");
        (await message.PressAsync("Approve", Cancellation)).Text.ShouldContain("counts now");
    }

    [Fact]
    public async Task A_runner_withdraws_what_waits_from_the_answer_or_from_their_history()
    {
        await using var club = await Club.OpenAsync();
        var (olu, queue) = await SetAsync(club);
        await club.Ana.TypeAsync("/pb 6:42", Cancellation);
        var asked = await club.Ana.TypeAsync("/pb 6:02", Cancellation);
        await InQueueAsync(olu, queue, "Ana: 6:02 waits");

        await asked.PressAsync("Withdraw it", Cancellation);
        asked.Text.ShouldContain("is withdrawn. Nothing was logged");
        var message = await InQueueAsync(olu, queue, "Ana: 6:02 is withdrawn");
        message.Buttons.Select(button => button.Label).ShouldBe(["Their history"]);

        var waiting = await (await club.Ana.TypeAsync("/history", Cancellation)).PressAsync("What waits", Cancellation);
        waiting.IsEphemeral.ShouldBeTrue();
        waiting.Text.ShouldContain("**6:42**");
        await waiting.PressAsync("Withdraw 6:42", Cancellation);
        waiting.Text.ShouldContain("is withdrawn");
        (await club.Ana.TypeAsync("/history", Cancellation)).Text.ShouldContain("You haven't logged a mile here yet. ");
    }

    [Fact]
    public async Task An_organiser_sees_what_waits_without_the_channel_and_decides_there_one_by_one()
    {
        await using var club = await Club.OpenAsync();
        var (olu, queue) = await SetAsync(club);
        await club.Ana.TypeAsync("/pb 6:02", Cancellation);
        await club.Join("Bo").TypeAsync("/pb 6:10", Cancellation);
        await InQueueAsync(olu, queue, "Bo: 6:10 waits");
        club.Guild.RemoveChannel(queue);

        var shown = await olu.TypeAsync("/settings verification", Cancellation);
        shown.Text.ShouldContain("bests in the top 3 of their board");
        shown.Text.ShouldContain("**2 miles** waiting");
        var copy = await shown.PressAsync("Show what waits", Cancellation);
        copy.IsEphemeral.ShouldBeTrue();
        copy.Text.ShouldContain("Ana: 6:02 waits");
        await copy.PressAsync("Next ▶", Cancellation);
        copy.Text.ShouldContain("Bo: 6:10 waits");
        await copy.PressAsync("Approve", Cancellation);
        copy.Text.ShouldContain("Bo's **6:10**");
        copy.Text.ShouldContain("Ana: 6:02 waits");
        await (await copy.PressAsync("Decline", Cancellation)).Form!.SubmitAsync(Cancellation);
        copy.Text.ShouldContain("Nothing waits for an OK any more");
        (await club.Ana.TypeAsync("/leaderboard", Cancellation)).Text.ShouldContain("1 finisher");
    }

    [Fact]
    public async Task Switched_off_it_asks_what_becomes_of_what_waits()
    {
        await using var club = await Club.OpenAsync();
        var (olu, queue) = await SetAsync(club);
        await club.Ana.TypeAsync("/pb 6:02", Cancellation);
        await InQueueAsync(olu, queue, "waits for your OK");

        var off = await olu.TypeAsync("/settings verification off:True", Cancellation);
        off.Text.ShouldContain("every best counts at once");
        off.Text.ShouldContain("**1 mile**");
        await off.PressAsync("Keep them waiting", Cancellation);
        off.Text.ShouldContain("go on waiting");
        (await club.Join("Bo").TypeAsync("/pb 6:10", Cancellation)).Text.ShouldContain("a first time-trial mile!");

        off = await olu.TypeAsync("/settings verification off:True", Cancellation);
        await off.PressAsync("Approve all", Cancellation);
        off.Text.ShouldContain("Approved: 1 mile");
        await InQueueAsync(olu, queue, "Ana: 6:02 is approved");
        (await club.Ana.TypeAsync("/leaderboard", Cancellation)).Text.ShouldContain("2 finishers");
    }

    [Theory]
    [InlineData("place:3", "It needs a channel")]
    [InlineData("channel:#organisers", "Which bests?")]
    [InlineData("channel:#organisers place:0", "Which bests?")]
    [InlineData("channel:#organisers mark:6:75", "seconds run from")]
    [InlineData("channel:#closed place:3", "there I lack **Attach Files**")]
    [InlineData("place:3 off:True", "switches it off and sets it at once")]
    public async Task What_cannot_work_is_refused_at_once(string options, string why)
    {
        await using var club = await Club.OpenAsync();
        club.Guild.AddChannel("organisers");
        club.Guild.Overwrite(club.Guild.AddChannel("closed"), club.Guild.BotMember!, deny: Permissions.AttachFiles);
        var olu = WeeklyTests.Organiser(club);

        var refusal = await olu.TypeAsync($"/settings verification {options}", Cancellation);

        refusal.IsEphemeral.ShouldBeTrue();
        refusal.Text.ShouldContain(why);
        refusal.Text.ShouldContain("Nothing was changed.");
        (await olu.TypeAsync("/settings verification", Cancellation)).Text.ShouldContain("None: every best counts at once");
    }

    [Fact]
    public async Task What_is_set_can_be_changed_piece_by_piece()
    {
        await using var club = await Club.OpenAsync();
        var (olu, _) = await SetAsync(club);

        (await olu.TypeAsync("/settings verification mark:5:00", Cancellation)).Text.ShouldContain("bests in the top 3 of their board, and bests of 5:00 or faster");
        (await olu.TypeAsync("/settings verification place:0", Cancellation)).Text.ShouldContain("Asked for: bests of 5:00 or faster");
        (await olu.TypeAsync("/settings verification mark:none", Cancellation)).Text.ShouldContain("Then no best would need an OK");
        (await club.Ana.TypeAsync("/pb 5:01", Cancellation)).Text.ShouldContain("a first time-trial mile!");
        (await club.Ana.TypeAsync("/pb 5:00", Cancellation)).Text.ShouldContain("5:00 is waiting");
    }

    [Fact]
    public async Task An_edit_is_no_way_past_the_organisers()
    {
        await using var club = await Club.OpenAsync();
        await club.Join("Bo").TypeAsync("/pb 6:00", Cancellation);
        await club.Ana.TypeAsync("/pb 6:42", Cancellation);
        var olu = WeeklyTests.Organiser(club);
        club.Guild.AddChannel("organisers");
        await olu.TypeAsync("/settings verification channel:#organisers place:1", Cancellation);

        var history = await club.Ana.TypeAsync("/history", Cancellation);
        var card = await history.ChooseAsync(history.Selects[^1].CustomId, [history.Selects[^1].Options[0].Value], Cancellation);
        var form = (await card.PressAsync("Edit", Cancellation)).Form!;
        await form.SubmitAsync(Cancellation, ("time", "5:55"));

        card.Text.ShouldContain("needs an organiser's OK here");
        card.Text.ShouldContain("Nothing was changed.");
        (await club.Ana.TypeAsync("/pbs", Cancellation)).Text.ShouldContain("6:42");
    }

    [Fact]
    public async Task Who_does_not_manage_the_server_is_not_offered_the_settings()
    {
        await using var club = await Club.OpenAsync();
        await Should.ThrowAsync<ClientRefusalException>(() => club.Ana.TypeAsync("/settings verification off:True", Cancellation));
    }

    [Fact]
    public async Task A_best_is_announced_once_it_is_approved_and_not_before()
    {
        await using var club = await Club.OpenAsync();
        var (olu, queue) = await SetAsync(club);
        var news = club.Guild.AddChannel("news");
        await olu.TypeAsync("/settings announcements channel:#news", Cancellation);
        await club.Ana.TypeAsync("/pb 6:02", Cancellation);
        var message = await InQueueAsync(olu, queue, "waits for your OK");
        news.Messages.ShouldBeEmpty();

        await message.PressAsync("Approve", Cancellation);

        (await InQueueAsync(olu, news, "6:02")).Text.ShouldContain("Ana");
    }

    [Fact]
    public async Task Killed_while_it_tells_the_organisers_the_bot_has_told_them_once()
    {
        await using var club = await Club.OpenAsync();
        var (olu, queue) = await SetAsync(club);
        club.Discord.Misbehave.OnNext("POST /channels/{channel_id}/messages", new RestFault.Slow(TimeSpan.FromHours(1)));
        await club.Ana.TypeAsync("/pb 6:02", Cancellation);
        await InQueueAsync(olu, queue, "waits for your OK");

        await club.Bot.KillAsync(Cancellation);
        club.Discord.Misbehave.Stop();
        await club.StartBotAsync();
        await club.Join("Bo").TypeAsync("/pb 6:10", Cancellation);
        await InQueueAsync(olu, queue, "Bo: 6:10 waits for your OK");
        await (await InQueueAsync(olu, queue, "Ana: 6:02 waits for your OK")).PressAsync("Approve", Cancellation);

        await InQueueAsync(olu, queue, "Ana: 6:02 is approved");
        queue.Messages.Count(message => !message.IsEphemeral).ShouldBe(2);
    }

    /// <summary>Has the top three of each board approved in #organisers.</summary>
    internal static async Task<(Participant Olu, Channel Queue)> SetAsync(Club club)
    {
        var queue = club.Guild.AddChannel("organisers");
        var olu = WeeklyTests.Organiser(club);
        (await olu.TypeAsync("/settings verification channel:#organisers place:3", Cancellation)).Text.ShouldContain("Saved");
        return (olu, queue);
    }

    /// <summary>Waits for a message in the organisers' channel.</summary>
    internal static Task<SeenMessage> InQueueAsync(Participant organiser, Channel queue, string text) =>
        organiser.Discord.As(organiser.User).In(queue).WhenMessageAsync(message => message.Text.Contains(text, StringComparison.Ordinal), Cancellation);
}
