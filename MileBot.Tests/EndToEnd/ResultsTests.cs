using Microsoft.Data.Sqlite;
using MileBot.Playground.Acting;
using MileBot.Playground.Misbehaving;

namespace MileBot.Tests.EndToEnd;

/// <summary>What organisers do with the miles of others, and what these hear of it, at the real bot.</summary>
public sealed class ResultsTests
{
    private const string WhoRan = "Who ran it?";
    private const string ChooseMile = "Choose the mile";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_mile_logged_for_a_member_counts_as_theirs_and_they_hear_by_whom_and_can_take_it_out()
    {
        await using var club = await Club.OpenAsync();
        var olu = WeeklyTests.Organiser(club);
        await club.Ana.TypeAsync("/pb 6:50 surface:track date:2026-01-10", Cancellation);

        var logged = await olu.TypeAsync("/results add time:6:42 member:@Ana surface:track date:yesterday location:The Oval timing:hand note:windy", Cancellation);

        logged.IsEphemeral.ShouldBeTrue();
        logged.Text.ShouldContain("Logged for Ana");
        logged.Text.ShouldContain("A new track best: 6:50 → **6:42**, 8 s faster");
        logged.Text.ShouldContain("**1st** of 1 on this server's track board");
        logged.Text.ShouldContain("Ana was told in a direct message. They can take it out there.");
        var letter = Letters(club, club.Ana).ShouldHaveSingleItem();
        letter.Text.ShouldContain("**Olu** logged a mile for you in **Riverside Runners**.");
        letter.Text.ShouldContain("6:42: a new track best!");
        letter.Text.ShouldContain("The Oval");
        letter.Text.ShouldContain("“windy”");
        (await club.Ana.TypeAsync("/history", Cancellation)).Text.ShouldContain("The Oval · logged by an organiser");
        (await olu.TypeAsync("/history member:@Ana", Cancellation)).Text.ShouldNotContain("by an organiser");
        (await club.Ana.TypeAsync("/privacy show", Cancellation)).Text.ShouldContain("1 note of what organisers did with your miles");

        await club.RestartBotAsync();
        await letter.PressAsync("Take it out", Cancellation);
        letter.Text.ShouldContain("Taken out: the track mile of 6:42");
        letter.Text.ShouldContain("Your track best is now **6:50**");
        (await olu.TypeAsync("/results restore", Cancellation)).Text.ShouldContain("What runners deleted themselves is theirs");
        await letter.PressAsync("Put it back", Cancellation);
        letter.Text.ShouldContain("It's back");
        (await club.Ana.TypeAsync("/pbs", Cancellation)).Text.ShouldContain("**6:42**");

        await logged.PressAsync("Undo", Cancellation);
        logged.Text.ShouldContain("Removed");
        (await letter.PressAsync("Take it out", Cancellation)).Text.ShouldContain("changed or deleted since");
        (await club.Ana.TypeAsync("/pbs", Cancellation)).Text.ShouldContain("**6:50**");
    }

    [Fact]
    public async Task Closed_messages_and_an_outage_leave_the_mile_logged_and_the_organiser_hears_that_nobody_was_told()
    {
        await using var club = await Club.OpenAsync();
        var olu = WeeklyTests.Organiser(club);
        club.Ana.User.AcceptsDirectMessages = false;
        club.Join("Bo");

        (await olu.TypeAsync("/results add time:6:42 member:@Ana", Cancellation)).Text.ShouldContain("Ana couldn't be told: they take no direct messages from me.");
        club.Discord.Misbehave.OnNext("POST /users/@me/channels", new RestFault.TooManyRequests(TimeSpan.FromHours(1)));
        (await olu.TypeAsync("/results add time:6:52 member:@Bo", Cancellation)).Text.ShouldContain("Bo couldn't be told just now");

        var board = await olu.TypeAsync("/leaderboard", Cancellation);
        board.Text.ShouldContain("Ana · **6:42**");
        board.Text.ShouldContain("Bo · **6:52**");
    }

    [Fact]
    public async Task A_guest_is_on_the_boards_by_name_counts_as_a_finisher_and_is_known_from_then_on()
    {
        await using var club = await Club.OpenAsync();
        var olu = WeeklyTests.Organiser(club);

        var logged = await olu.TypeAsync("/results add time:6:42 guest:Kim *Lee* @everyone date:yesterday", Cancellation);
        logged.Text.ShouldContain("Logged for Kim \\*Lee\\* \\@everyone (guest)");
        logged.Text.ShouldContain("`/results merge` makes their miles theirs");
        logged.Pinged.IsNobody.ShouldBeTrue();
        await olu.TypeAsync("/results add time:6:40 guest:KIM LEE EVERYONE date:yesterday", Cancellation);

        var board = await club.Ana.TypeAsync("/leaderboard", Cancellation);
        board.Text.ShouldContain("1\\. Kim \\*Lee\\* \\@everyone (guest) · **6:40**");
        board.Text.ShouldContain("1 finisher");
        board.Pinged.IsNobody.ShouldBeTrue();
        await olu.TypeAsync("/weekly set channel:#miles day:Sunday time:18:00 time-zone:UTC", Cancellation);
        (await olu.TypeAsync("/weekly preview", Cancellation)).Text.ShouldContain("Kim \\*Lee\\* \\@everyone (guest)");
        var offered = (await olu.SuggestAsync("/results remove guest:kim", Cancellation)).ShouldHaveSingleItem();
        offered.Name.ShouldBe("Kim *Lee* @everyone (guest)");

        var list = await olu.TypeAsync($"/results remove guest:{offered.Value}", Cancellation);
        list.Selects[0].Options.Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_typed_name_is_the_members_of_that_name_and_one_like_it_is_asked_about_before_anything_is_stored()
    {
        await using var club = await Club.OpenAsync();
        var olu = WeeklyTests.Organiser(club);
        var bo = club.Join("Bo Kovač");
        await bo.TypeAsync("/pb 7:00 date:yesterday", Cancellation);

        (await olu.TypeAsync("/results add time:6:58 guest:bo kovac", Cancellation)).Text.ShouldContain("Logged for Bo Kovač");
        Letters(club, bo).Count.ShouldBe(1);

        var asked = await olu.TypeAsync("/results add time:6:55 guest:Bo note:secret", Cancellation);
        asked.Text.ShouldContain("I know nobody who is called “Bo”, but names like it. Who ran it?");
        asked.Selects[0].Options.Select(option => option.Label).ShouldBe(["Bo Kovač", "Bo, a new guest"]);
        (await CountAsync(club, "performance")).ShouldBe(2);
        await club.RestartBotAsync();
        await asked.ChooseAsync(WhoRan, ["Bo Kovač"], Cancellation);
        asked.Text.ShouldContain("Logged for Bo Kovač");
        (await asked.PressAsync("Undo", Cancellation)).Text.ShouldContain("Removed");

        var again = await olu.TypeAsync("/results add time:655 guest:Bo", Cancellation);
        await again.ChooseAsync(WhoRan, ["Bo, a new guest"], Cancellation);
        again.Text.ShouldContain("could be read in more than one way");
        await again.PressAsync("Log 6:55", Cancellation);
        again.Text.ShouldContain("Logged for Bo (guest)");
        (await CountAsync(club, "draft")).ShouldBe(0);
    }

    [Theory]
    [InlineData("time:6:42", "Who ran it? Give `member` or `guest`")]
    [InlineData("time:6:42 member:@Ana guest:Kim", "names both a member and a guest")]
    [InlineData("time:6:42 member:@Olu", "`/pb 6:42` logs it")]
    [InlineData("time:6:42 guest:Olu", "`/pb 6:42` logs it")]
    [InlineData("time:6:42 member:@MileBot", "is a bot")]
    [InlineData("time:6:42 guest:<@123>", "`guest` takes a name")]
    [InlineData("time:6:42 guest:---", "as a name: it takes a letter or a figure")]
    [InlineData("time:6:42 guest:id:77", "is gone by now")]
    [InlineData("time:6:75 guest:Kim", "seconds run from 00 to 59")]
    [InlineData("time:3:30 guest:Kim", "is faster than the men's world record")]
    [InlineData("time:6:42 guest:Kim date:2999-01-01", "hasn't come yet")]
    [InlineData("time:6:42 guest:Kim date:3/4", "Name the month")]
    public async Task What_cannot_be_logged_is_refused_with_words_and_nothing_is_stored(string options, string why)
    {
        await using var club = await Club.OpenAsync();
        var olu = WeeklyTests.Organiser(club);
        if (options.Contains("guest:Olu", StringComparison.Ordinal)) await olu.TypeAsync("/profile units:imperial", Cancellation);

        var refusal = await olu.TypeAsync($"/results add {options}", Cancellation);

        refusal.IsEphemeral.ShouldBeTrue();
        refusal.Text.ShouldContain(why);
        (await CountAsync(club, "performance")).ShouldBe(0);
        (await CountAsync(club, "draft")).ShouldBe(0);
    }

    [Fact]
    public async Task A_leap_and_a_mile_that_is_in_the_log_already_are_asked_about_and_two_presses_log_one()
    {
        await using var club = await Club.OpenAsync();
        var olu = WeeklyTests.Organiser(club);
        await club.Ana.TypeAsync("/pb 6:42", Cancellation);

        var twice = await olu.TypeAsync("/results add time:6:42 member:@Ana", Cancellation);
        twice.Text.ShouldContain("is in the log for Ana already. Is this another mile?");
        await twice.PressAsync("No, don't log it", Cancellation);
        twice.Text.ShouldContain("Nothing was logged.");

        var leap = await olu.TypeAsync("/results add time:5:00 member:@Ana", Cancellation);
        leap.Text.ShouldContain("5:00 is 1:42 faster than the best so far of Ana, 6:42. Is it right?");
        (await CountAsync(club, "performance")).ShouldBe(1);
        var presses = new[] { leap.Message!.Press("Log 5:00"), leap.Message.Press("Log 5:00") };
        await Task.WhenAll(presses.Select(press => press.WhenSettledAsync(Cancellation)));
        (await CountAsync(club, "performance")).ShouldBe(2);
        (await CountAsync(club, "audit")).ShouldBe(1);
        Letters(club, club.Ana).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Of_a_hidden_member_nothing_is_said_but_what_the_organiser_typed_and_they_stay_hidden()
    {
        await using var club = await Club.OpenAsync();
        var olu = WeeklyTests.Organiser(club);
        await club.Ana.TypeAsync("/pb 6:50 date:yesterday", Cancellation);
        await club.Ana.TypeAsync("/privacy hide", Cancellation);

        var logged = await olu.TypeAsync("/results add time:6:42 guest:ana", Cancellation);
        logged.Text.ShouldContain("Logged for Ana");
        logged.Text.ShouldNotContain("6:50");
        logged.Text.ShouldNotContain("1st");
        Letters(club, club.Ana).ShouldHaveSingleItem().Text.ShouldContain("6:50 → **6:42**");
        var leap = await olu.TypeAsync("/results add time:4:50 member:@Ana", Cancellation);
        leap.Text.ShouldContain("4:50 is far faster than what Ana has logged. Is it right?");
        (await olu.TypeAsync("/results remove member:@Ana", Cancellation)).Text.ShouldContain("They have no mile here that I may show.");
        (await olu.TypeAsync("/leaderboard", Cancellation)).Text.ShouldNotContain("Ana");
    }

    [Fact]
    public async Task A_mile_is_removed_with_a_reason_its_runner_reads_and_only_an_organiser_brings_it_back()
    {
        await using var club = await Club.OpenAsync();
        var olu = WeeklyTests.Organiser(club);
        await club.Ana.TypeAsync("/pb 6:42 date:2026-01-10", Cancellation);
        var mile = await club.Ana.TypeAsync("/pb 5:55", Cancellation);

        var list = await olu.TypeAsync("/results remove member:@Ana", Cancellation);
        list.Selects[0].Options[0].Label.ShouldStartWith("5:55 · Time trial");
        var form = (await list.ChooseAsync(ChooseMile, [list.Selects[0].Options[0].Value], Cancellation)).Form!;
        await club.RestartBotAsync();
        await form.SubmitAsync(Cancellation, ("reason", "the course was *short*"));
        await list.WhenAsync(reply => reply.Text.Contains("Removed", StringComparison.Ordinal), Cancellation);
        list.Text.ShouldContain("Ana was told in a direct message.");
        var letter = Letters(club, club.Ana).ShouldHaveSingleItem();
        letter.Text.ShouldContain("**Olu** removed a mile of yours in **Riverside Runners**: **5:55**");
        letter.Text.ShouldContain("Why: “the course was \\*short\\*”");
        letter.Text.ShouldContain("Your time-trial best is now **6:42**");
        (await olu.TypeAsync("/leaderboard", Cancellation)).Text.ShouldContain("Ana · **6:42**");
        (await mile.PressAsync("Undo", Cancellation)).Text.ShouldContain("out of the log already");
        (await form.SubmitAsync(Cancellation)).Text.ShouldContain("changed or removed since");

        var removed = await olu.TypeAsync("/results restore", Cancellation);
        var entry = removed.Selects[0].Options.ShouldHaveSingleItem();
        entry.Label.ShouldStartWith("Ana · 5:55 · Time trial");
        await removed.ChooseAsync(ChooseMile, [entry.Value], Cancellation);
        removed.Text.ShouldContain("Back in the log");
        Letters(club, club.Ana)[^1].Text.ShouldContain("brought back a mile of yours");
        (await olu.TypeAsync("/leaderboard", Cancellation)).Text.ShouldContain("Ana · **5:55**");
        (await olu.TypeAsync("/results restore", Cancellation)).Text.ShouldContain("No mile is removed.");
        (await olu.TypeAsync("/results remove", Cancellation)).Text.ShouldContain("Whose mile is it?");
        (await olu.TypeAsync("/results remove guest:Nobody", Cancellation)).Text.ShouldContain("There is no guest “Nobody” here.");
    }

    [Fact]
    public async Task A_guest_becomes_a_member_who_can_give_the_miles_back_and_so_can_the_organiser()
    {
        await using var club = await Club.OpenAsync();
        var olu = WeeklyTests.Organiser(club);
        var channel = club.Guild.AddChannel("news");
        await olu.TypeAsync("/settings announcements channel:#news", Cancellation);
        await olu.TypeAsync("/results add time:6:30 guest:Kim Lee date:yesterday", Cancellation);
        await olu.TypeAsync("/results add time:6:42 guest:Kim Lee", Cancellation);
        await club.Ana.TypeAsync("/pb 6:42", Cancellation);

        var news = await club.Discord.As(olu.User).In(channel).WhenMessageAsync(message => message.Text.Contains("Kim Lee (guest): a first", StringComparison.Ordinal), Cancellation);
        news.Pinged.IsNobody.ShouldBeTrue();

        (await olu.TypeAsync("/results merge guest:Lee member:@Ana", Cancellation)).Text.ShouldContain("Do you mean “Kim Lee”?");
        (await olu.TypeAsync("/results merge guest:Kim Lee member:@MileBot", Cancellation)).Text.ShouldContain("is a bot");
        var merged = await olu.TypeAsync("/results merge guest:kim lee member:@Ana", Cancellation);
        merged.Text.ShouldContain("2 miles of the guest Kim Lee now belong to **Ana**");
        merged.Text.ShouldContain("1 of them was in their log already, so it counts once");
        (await olu.TypeAsync("/results merge guest:Kim Lee member:@Ana", Cancellation)).Text.ShouldContain("There is no guest “Kim Lee” here.");
        var board = await olu.TypeAsync("/leaderboard", Cancellation);
        board.Text.ShouldContain("Ana · **6:30**");
        board.Text.ShouldContain("1 finisher");
        (await club.Ana.TypeAsync("/history", Cancellation)).Text.ShouldContain("2 miles");

        await merged.PressAsync("Undo", Cancellation);
        merged.Text.ShouldContain("The guest Kim Lee is there again, with 2 miles.");
        (await club.Ana.TypeAsync("/leaderboard", Cancellation)).Text.ShouldContain("Kim Lee (guest) · **6:30**");

        await olu.TypeAsync("/results merge guest:Kim Lee member:@Ana", Cancellation);
        await club.RestartBotAsync();
        var letter = Letters(club, club.Ana)[^1];
        letter.Text.ShouldContain("logged until now for the guest **Kim Lee**");
        await letter.PressAsync("They aren't mine", Cancellation);
        letter.Text.ShouldContain("Given back: 2 miles of the guest **Kim Lee**");
        (await club.Ana.TypeAsync("/pbs", Cancellation)).Text.ShouldContain("**6:42**");
        (await olu.TypeAsync("/results log", Cancellation)).Text.ShouldContain("**Ana** took back that a guest's miles became those of **Ana**");
    }

    [Fact]
    public async Task The_log_tells_who_did_what_in_pages_that_turn_after_a_restart_and_forgets_who_is_erased()
    {
        await using var club = await Club.OpenAsync();
        var olu = WeeklyTests.Organiser(club);
        (await olu.TypeAsync("/results log", Cancellation)).Text.ShouldContain("Nothing yet.");
        await olu.TypeAsync("/results add time:6:42 member:@Ana", Cancellation);
        for (var i = 10; i < 21; i++) await olu.TypeAsync($"/results add time:7:{i} guest:Kim Lee", Cancellation);

        var log = await olu.TypeAsync("/results log", Cancellation);
        log.IsEphemeral.ShouldBeTrue();
        log.Text.ShouldContain("**Olu** logged a mile for **Kim Lee (guest)**, **7:20** · Time trial");
        log.Text.ShouldContain("page 1 of 2");
        await club.RestartBotAsync();
        await log.PressAsync("Older ▶", Cancellation);
        log.Text.ShouldContain("**Olu** logged a mile for **Ana**, **6:42** · Time trial");
        (await olu.TypeAsync("/results log member:@Ana", Cancellation)).Text.ShouldNotContain("Kim Lee");

        await (await club.Ana.TypeAsync("/privacy erase", Cancellation)).PressAsync("Erase everything", Cancellation);
        await log.PressAsync("◀ Newer", Cancellation);
        log.Text.ShouldContain("page 1 of 2");
        (await olu.TypeAsync("/results log member:@Ana", Cancellation)).Text.ShouldContain("Nothing yet.");
        await (await olu.TypeAsync("/privacy erase", Cancellation)).PressAsync("Erase everything", Cancellation);
        var left = await olu.TypeAsync("/results log", Cancellation);
        left.Text.ShouldContain("An organiser logged a mile for **Kim Lee (guest)**");
        left.Text.ShouldNotContain("Olu");
    }

    [Fact]
    public async Task Who_is_no_organiser_any_more_is_refused_at_every_step()
    {
        await using var club = await Club.OpenAsync();
        var olu = WeeklyTests.Organiser(club);
        var coaches = club.Guild.AddRole("Coaches");
        var cora = club.Discord.As(club.Guild.AddMember("Cora", coaches)).In(club.Channel);
        club.Discord.Commands.OfferToEveryone("results");
        await olu.TypeAsync("/settings organisers role:@Coaches", Cancellation);
        await club.Ana.TypeAsync("/pb 6:42", Cancellation);
        var list = await cora.TypeAsync("/results remove member:@Ana", Cancellation);
        var mile = list.Selects[0].Options[0].Value;
        var form = (await list.ChooseAsync(ChooseMile, [mile], Cancellation)).Form!;
        var logged = await cora.TypeAsync("/results add time:7:00 guest:Kim", Cancellation);
        logged.Text.ShouldContain("Logged for Kim (guest)");

        await olu.TypeAsync("/settings organisers none:True", Cancellation);

        (await form.SubmitAsync(Cancellation)).Text.ShouldContain("That is for organisers");
        (await list.ChooseAsync(ChooseMile, [mile], Cancellation)).Text.ShouldContain("That is for organisers");
        (await logged.PressAsync("Undo", Cancellation)).Text.ShouldContain("That is for organisers");
        (await cora.TypeAsync("/results log", Cancellation)).Text.ShouldContain("That is for organisers");
        (await cora.SuggestAsync("/results merge guest:K", Cancellation)).ShouldBeEmpty();
        (await CountAsync(club, "performance")).ShouldBe(2);
        (await CountAsync(club, "audit")).ShouldBe(1);
    }

    /// <summary>What the bot wrote to somebody directly, oldest first.</summary>
    private static IReadOnlyList<SeenMessage> Letters(Club club, Participant who) => club.Discord.As(who.User).InDirectMessage().Messages;

    private static async Task<long> CountAsync(Club club, string table)
    {
        await using var connection = new SqliteConnection($"Data Source={club.DatabasePath};Pooling=False");
        await connection.OpenAsync(Cancellation);
        await using var command = connection.CreateCommand();
        command.CommandText = $"SELECT COUNT(*) FROM {table}";
        return (long)(await command.ExecuteScalarAsync(Cancellation))!;
    }
}
