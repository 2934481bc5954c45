namespace MileBot.Tests.EndToEnd;

/// <summary>A time to aim at, from setting it to reaching it.</summary>
public sealed class GoalTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_goal_is_set_neared_and_reached()
    {
        await using var club = await Club.OpenAsync();
        await club.Ana.TypeAsync("/pb 7:00", Cancellation);

        var set = await club.Ana.TypeAsync("/goal time:6:30 by:26 weeks", Cancellation);
        set.IsEphemeral.ShouldBeTrue();
        set.Text.ShouldContain("Your goal: 6:30 by ");
        set.Text.ShouldContain("0 % of the way");
        set.Text.ShouldContain("To go: 30 s");
        set.Text.ShouldContain("26 weeks left: 1.16 s a week");

        (await club.Ana.TypeAsync("/pb 6:45", Cancellation)).Text.ShouldNotContain("Goal reached");
        await club.RestartBotAsync();
        (await club.Ana.TypeAsync("/goal", Cancellation)).Text.ShouldContain("50 % of the way");

        var reached = await club.Ana.TypeAsync("/pb 6:29.5", Cancellation);
        reached.IsEphemeral.ShouldBeFalse();
        reached.Text.ShouldContain("**Goal reached:** 6:30");
        (await club.Ana.TypeAsync("/goal", Cancellation)).Text.ShouldContain("Reached! A next one could be 6:00");
        (await club.Ana.TypeAsync("/pb 6:20", Cancellation)).Text.ShouldNotContain("Goal reached", customMessage: "It is reached once.");
    }

    [Fact]
    public async Task A_mile_taken_back_takes_its_progress_with_it()
    {
        await using var club = await Club.OpenAsync();
        await club.Ana.TypeAsync("/pb 7:00", Cancellation);
        await club.Ana.TypeAsync("/goal time:6:30", Cancellation);

        var slip = await club.Ana.TypeAsync("/pb 6:25", Cancellation);
        slip.Text.ShouldContain("Goal reached");
        await slip.PressAsync("Undo", Cancellation);

        (await club.Ana.TypeAsync("/goal", Cancellation)).Text.ShouldContain("0 % of the way");
        (await club.Ana.TypeAsync("/pb 6:28", Cancellation)).Text.ShouldContain("Goal reached");
    }

    [Fact]
    public async Task Somebody_without_a_mile_can_set_a_goal_and_the_first_mile_is_the_start()
    {
        await using var club = await Club.OpenAsync();

        (await club.Ana.TypeAsync("/goal", Cancellation)).Text.ShouldContain("No goal yet");
        (await club.Ana.TypeAsync("/goal time:13:00", Cancellation)).Text.ShouldContain("Your first mile will be the start");
        await club.Ana.TypeAsync("/pb 14:00", Cancellation);

        (await club.Ana.TypeAsync("/goal", Cancellation)).Text.ShouldContain("Start: 14:00");
    }

    [Fact]
    public async Task What_makes_no_goal_is_refused_and_the_old_one_stays()
    {
        await using var club = await Club.OpenAsync();
        await club.Ana.TypeAsync("/pb 7:00", Cancellation);
        await club.Ana.TypeAsync("/goal time:6:45", Cancellation);

        (await RefusalAsync(club, "/goal by:8 weeks")).ShouldContain("`by` goes with a time");
        (await RefusalAsync(club, "/goal time:6:75")).ShouldContain("seconds run from 00 to 59");
        (await RefusalAsync(club, "/goal time:7:00")).ShouldContain("You have run 7:00 already");
        (await RefusalAsync(club, "/goal time:3:30")).ShouldContain("world record");
        (await RefusalAsync(club, "/goal time:6:30 by:yesterday")).ShouldContain("can't read “yesterday” as a day to come");
        (await RefusalAsync(club, "/goal time:6:30 by:3/4")).ShouldContain("Name the month");
        (await RefusalAsync(club, "/goal time:none by:8 weeks")).ShouldContain("/goal time:none");

        (await club.Ana.TypeAsync("/goal", Cancellation)).Text.ShouldContain("Your goal: 6:45");
    }

    [Fact]
    public async Task A_goal_can_be_dropped()
    {
        await using var club = await Club.OpenAsync();
        await club.Ana.TypeAsync("/goal time:6:45", Cancellation);

        (await club.Ana.TypeAsync("/goal time:none", Cancellation)).Text.ShouldContain("The goal is gone");
        (await RefusalAsync(club, "/goal time:none")).ShouldContain("no goal to drop");
    }

    [Fact]
    public async Task Its_owner_can_show_a_goal_to_everyone()
    {
        await using var club = await Club.OpenAsync();
        await club.Ana.TypeAsync("/pb 7:00", Cancellation);
        var own = await club.Ana.TypeAsync("/goal time:6:45", Cancellation);

        var shown = await own.PressAsync("Show everyone", Cancellation);

        shown.IsEphemeral.ShouldBeFalse();
        shown.Text.ShouldContain("Ana's goal: 6:45");
        shown.Buttons.ShouldBeEmpty();
    }

    private static async Task<string> RefusalAsync(Club club, string command)
    {
        var reply = await club.Ana.TypeAsync(command, Cancellation);
        reply.IsEphemeral.ShouldBeTrue();
        return reply.Text;
    }
}
