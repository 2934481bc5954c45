namespace MileBot.Tests.EndToEnd;

/// <summary>What a newcomer does first, typed at the real bot.</summary>
public class FirstMileTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_club_logs_its_first_miles_and_everything_is_there_after_a_restart()
    {
        await using var club = await Club.OpenAsync();
        var bo = club.Join("Bo");

        var first = await club.Ana.TypeAsync("/pb 6:42", Cancellation);
        first.IsEphemeral.ShouldBeFalse();
        first.Text.ShouldContain("6:42: a first time-trial mile!");
        first.Text.ShouldContain("**1st** of 1");
        first.Buttons.Select(button => button.Label).ShouldBe(["Undo", "Splits", "History"]);

        var slower = await bo.TypeAsync("/pb 7:00", Cancellation);
        slower.Text.ShouldContain("**2nd** of 2");

        var better = await bo.TypeAsync("/pb 6:30", Cancellation);
        better.Text.ShouldContain("7:00 → **6:30**, 30 s faster (7.1 %)");
        better.Text.ShouldContain("2nd → **1st** of 2");
        better.Text.ShouldContain("Right on 6:30");

        var attempt = await club.Ana.TypeAsync("/pb 6:50", Cancellation);
        attempt.Text.ShouldContain("it counts");
        attempt.Text.ShouldContain("Your best stays 6:42");

        await ShouldAnswerAsync(club);
        await club.RestartBotAsync();
        await ShouldAnswerAsync(club);
    }

    private static async Task ShouldAnswerAsync(Club club)
    {
        var board = await club.Ana.TypeAsync("/leaderboard", Cancellation);
        board.Text.ShouldContain("1\\. Bo · **6:30**");
        board.Text.ShouldContain("**2. Ana · 6:42**");
        board.Text.ShouldContain("Ana: **2nd** with 6:42, 12 s behind Bo (6:30).");

        var women = await club.Ana.TypeAsync("/record women", Cancellation);
        women.IsEphemeral.ShouldBeFalse();
        women.Text.ShouldContain("**4:07.64** · Faith Kipyegon (KEN)");
        women.Text.ShouldContain("21 Jul 2023, Monaco");

        var men = await club.Ana.TypeAsync("/record men", Cancellation);
        men.Text.ShouldContain("**3:43.13** · Hicham El Guerrouj (MAR)");
        men.Text.ShouldContain("7 Jul 1999, Rome");
        men.Text.ShouldContain("ratified");
        men.Text.ShouldContain("Pending: **3:42.66** · Josh Kerr (GBR)");
        men.Text.ShouldContain("18 Jul 2026, London");
    }

    [Fact]
    public async Task A_records_history_says_in_words_what_its_picture_shows()
    {
        await using var club = await Club.OpenAsync();

        var men = await club.Ana.TypeAsync("/record men show:progression", Cancellation);
        men.Text.ShouldContain("7 Jul 1999 · **3:43.13** Hicham El Guerrouj (MAR)");
        men.Text.ShouldContain("4:00 · Roger Bannister, 6 May 1954");
        men.Text.ShouldContain("3:40 · still to be broken");
        men.Text.ShouldContain("Pending: **3:42.66** Josh Kerr (GBR), 18 Jul 2026");
        (await club.Ana.TypeAsync("/record women show:progression", Cancellation)).Text.ShouldContain("4:00 · still to be broken");

        var indoor = await club.Ana.TypeAsync("/record men surface:indoor show:progression", Cancellation);
        indoor.Text.ShouldContain("Eamonn Coghlan (IRL) ‡");
        indoor.Text.Split("a best that is no official record").Length.ShouldBe(2);
    }

    [Fact]
    public async Task Two_servers_know_nothing_of_each_other()
    {
        await using var club = await Club.OpenAsync();
        var other = club.Discord.World.AddGuild("Hilltop Harriers");
        var otherChannel = other.AddChannel("miles");
        var anaThere = club.Discord.As(other.AddMember(club.Ana.User)).In(otherChannel);
        await club.Ana.TypeAsync("/pb 6:42", Cancellation);

        (await anaThere.TypeAsync("/leaderboard", Cancellation)).Text.ShouldContain("Nobody is on this board yet");
        (await anaThere.TypeAsync("/pbs", Cancellation)).Text.ShouldContain("haven't logged a mile here");
        (await anaThere.TypeAsync("/pb 8:00", Cancellation)).Text.ShouldContain("a first time-trial mile");
        (await club.Ana.TypeAsync("/leaderboard", Cancellation)).Text.ShouldContain("6:42");
    }

    [Fact]
    public async Task A_mile_once_acknowledged_survives_a_kill_and_no_lock_stays_behind()
    {
        await using var club = await Club.OpenAsync();
        await club.Ana.TypeAsync("/pb 6:42", Cancellation);

        await club.Bot.KillAsync(Cancellation);
        await club.StartBotAsync();

        (await club.Ana.TypeAsync("/pbs", Cancellation)).Text.ShouldContain("Time trial **6:42**");
    }

    [Fact]
    public async Task Undo_takes_a_mile_back_for_its_runner_only_also_after_a_restart()
    {
        await using var club = await Club.OpenAsync();
        var bo = club.Join("Bo");
        await club.Ana.TypeAsync("/pb 6:42", Cancellation);
        var mistake = await club.Ana.TypeAsync("/pb 6:24", Cancellation);
        await club.RestartBotAsync();

        var refused = await mistake.Message!.SeenBy(bo.User).PressAsync("Undo", Cancellation);
        refused.IsEphemeral.ShouldBeTrue();
        refused.Text.ShouldContain("Only the one who ran it");

        await mistake.PressAsync("Undo", Cancellation);
        mistake.Text.ShouldContain("took back");
        mistake.Text.ShouldContain("The best is 6:42");
        (await club.Ana.TypeAsync("/pbs", Cancellation)).Text.ShouldContain("**6:42**");
    }

    [Fact]
    public async Task A_time_that_could_be_read_twice_is_asked_back_and_nothing_is_stored_before_the_answer()
    {
        await using var club = await Club.OpenAsync();

        var question = await club.Ana.TypeAsync("/pb 642 surface:road note:windy", Cancellation);
        question.IsEphemeral.ShouldBeTrue();
        question.Buttons.Select(button => button.Label).ShouldBe(["Log 6:42", "Log 10:42", "Neither"]);
        (await club.Ana.TypeAsync("/pbs", Cancellation)).Text.ShouldContain("haven't logged a mile");

        await club.RestartBotAsync();
        var answer = await question.PressAsync("Log 6:42", Cancellation);
        question.Text.ShouldContain("Logged as **6:42**");
        var said = await club.Ana.WhenMessageAsync(message => message.Text.Contains("a first road mile", StringComparison.Ordinal), Cancellation);
        said.IsEphemeral.ShouldBeFalse();
        said.Text.ShouldContain("“windy”");
        answer.DidNotRespond.ShouldBeFalse();
    }

    [Fact]
    public async Task Anyone_may_look_at_the_even_splits_of_a_mile_and_sees_them_alone()
    {
        await using var club = await Club.OpenAsync();
        var mile = await club.Ana.TypeAsync("/pb 6:00", Cancellation);

        var splits = await mile.Message!.SeenBy(club.Join("Bo").User).PressAsync("Splits", Cancellation);

        splits.IsEphemeral.ShouldBeTrue();
        splits.Text.ShouldContain("A mile in 6:00, even pace");
        // 360 s × 400 m ÷ 1,609.344 m.
        splits.Text.ShouldContain("1:29.48 a 400 m lap on average");
        mile.Text.ShouldContain("a first time-trial mile");
    }

    [Fact]
    public async Task Neither_reading_logs_nothing()
    {
        await using var club = await Club.OpenAsync();
        var question = await club.Ana.TypeAsync("/pb 642", Cancellation);

        await question.PressAsync("Neither", Cancellation);

        question.Text.ShouldContain("Nothing was logged");
        (await club.Ana.TypeAsync("/pbs", Cancellation)).Text.ShouldContain("haven't logged a mile");
    }

    [Fact]
    public async Task A_leap_far_beyond_ones_best_is_asked_about()
    {
        await using var club = await Club.OpenAsync();
        await club.Ana.TypeAsync("/pb 6:42", Cancellation);

        var question = await club.Ana.TypeAsync("/pb 5:00", Cancellation);

        question.IsEphemeral.ShouldBeTrue();
        question.Text.ShouldContain("1:42 faster than your best so far, 6:42");
        await question.PressAsync("Log 5:00", Cancellation);
        (await club.Ana.TypeAsync("/pbs", Cancellation)).Text.ShouldContain("**5:00**");
    }

    [Fact]
    public async Task Hours_and_hundredths_from_ones_best_read_as_a_runner_says_them()
    {
        await using var club = await Club.OpenAsync();
        await club.Ana.TypeAsync("/pb 13:30 surface:track", Cancellation);

        var hundredths = await club.Ana.TypeAsync("/pb 13:29.98 surface:track timing:hand", Cancellation);
        hundredths.Text.ShouldContain("13:30 → **13:29.98**, 0.02 s faster\n");
        hundredths.Text.ShouldContain("it would be recorded as 13:30.");
        hundredths.Text.ShouldNotContain("13:30.00");

        (await club.Ana.TypeAsync("/pb 1:00:00 surface:track", Cancellation)).Text.ShouldContain("46:30.02 away");
    }

    [Fact]
    public async Task A_best_from_before_is_told_to_its_runner_as_their_best()
    {
        await using var club = await Club.OpenAsync();

        var before = await club.Ana.TypeAsync("/pb 6:42 date:2020-06-01 surface:road", Cancellation);
        before.IsEphemeral.ShouldBeTrue();
        before.Text.ShouldContain("It stands as your road best");

        (await club.Ana.TypeAsync("/pb 6:50 date:2020-05-01 surface:road", Cancellation)).Text.ShouldNotContain("It stands as");
    }

    [Fact]
    public async Task A_private_mile_is_on_the_board_and_seen_by_its_runner_only()
    {
        await using var club = await Club.OpenAsync();

        (await club.Ana.TypeAsync("/pb 6:42 private:true", Cancellation)).IsEphemeral.ShouldBeTrue();

        (await club.Join("Bo").TypeAsync("/leaderboard", Cancellation)).Text.ShouldContain("Ana");
    }

    [Fact]
    public async Task Help_is_for_the_one_who_asked_and_its_commands_can_be_clicked()
    {
        await using var club = await Club.OpenAsync();

        var help = await club.Ana.TypeAsync("/help", Cancellation);

        help.IsEphemeral.ShouldBeTrue();
        foreach (var command in club.Discord.Commands.Of())
        {
            if (command.Json["default_member_permissions"] is not null)
            {
                help.Text.ShouldNotContain($"</{command.Name} ", customMessage: "It is for organisers.");
                continue;
            }

            var subcommands = command.Options.Where(option => option.IsBranch).Select(option => $" {option.Name}").ToList();
            foreach (var subcommand in subcommands.DefaultIfEmpty("")) help.Text.ShouldContain($"</{command.Name}{subcommand}:{command.Id}>");
        }
    }

    [Fact]
    public async Task The_category_of_a_profile_counts_for_boards_and_records_at_once()
    {
        await using var club = await Club.OpenAsync();
        await club.Ana.TypeAsync("/pb 6:42", Cancellation);

        (await club.Ana.TypeAsync("/profile category:women", Cancellation)).IsEphemeral.ShouldBeTrue();

        (await club.Ana.TypeAsync("/leaderboard category:women", Cancellation)).Text.ShouldContain("**1. Ana · 6:42**");
        (await club.Ana.TypeAsync("/leaderboard category:men", Cancellation)).Text.ShouldContain("Nobody is on this board yet");
        // 247.64 s of 401 s.
        var better = await club.Ana.TypeAsync("/pb 6:41", Cancellation);
        better.Text.ShouldContain("61.8 % of the women's world record");
        better.Text.ShouldContain("Next barrier: 6:30, 11 s away");
        // At an even pace, (1 − 247.64 / 401) of 1,609.344 m is left.
        better.Text.ShouldContain("When Faith Kipyegon finished in 4:07.64, you'd have had 615 m to go.");
    }
}
