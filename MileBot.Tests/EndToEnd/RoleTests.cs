using System.Globalization;
using MileBot.Playground;
using MileBot.Playground.World;

namespace MileBot.Tests.EndToEnd;

/// <summary>Barrier roles as organisers set them and members get them.</summary>
public sealed class RoleTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Roles_are_set_given_changed_and_taken_back_across_a_restart()
    {
        await using var club = await Club.OpenAsync();
        var (sub8, sub6) = Roles(club);
        var olu = WeeklyTests.Organiser(club);
        var ana = club.Guild.FindMember(club.Ana.User.Id)!;
        await club.Ana.TypeAsync("/pb 6:42", Cancellation);

        (await olu.TypeAsync("/settings roles", Cancellation)).Text.ShouldContain("no barrier roles yet");
        var set = await olu.TypeAsync("/settings roles sub-8:@Sub-8 sub-6:@Sub-6", Cancellation);
        set.IsEphemeral.ShouldBeTrue();
        set.Text.ShouldContain($"**sub-8:** <@&{sub8.Id}> · 1 member");
        set.Text.ShouldContain("1 member still to be looked at");
        await club.Discord.WhenAsync(() => ana.Roles.SequenceEqual([sub8]), Cancellation);

        await club.RestartBotAsync();
        var faster = await club.Ana.TypeAsync("/pb 5:50", Cancellation);
        await club.Discord.WhenAsync(() => ana.Roles.SequenceEqual([sub6]), Cancellation);
        await faster.PressAsync("Undo", Cancellation);
        await club.Discord.WhenAsync(() => ana.Roles.SequenceEqual([sub8]), Cancellation);

        var shown = await olu.TypeAsync("/settings roles", Cancellation);
        await shown.ChooseAsync("Take a barrier's role out", ["sub-6"], Cancellation);
        shown.Text.ShouldNotContain("sub-6:");
        (await olu.TypeAsync("/settings roles off:True", Cancellation)).Text.ShouldContain("Who holds one keeps it");
        (await olu.TypeAsync("/settings roles", Cancellation)).Text.ShouldContain("no barrier roles yet");
        ana.Roles.ShouldBe([sub8]);
    }

    [Fact]
    public async Task Who_erases_all_that_is_held_of_them_loses_the_role()
    {
        await using var club = await Club.OpenAsync();
        var (sub8, _) = Roles(club);
        var ana = club.Guild.FindMember(club.Ana.User.Id)!;
        await WeeklyTests.Organiser(club).TypeAsync("/settings roles sub-8:@Sub-8", Cancellation);
        await club.Ana.TypeAsync("/pb 6:42", Cancellation);
        await club.Discord.WhenAsync(() => ana.Roles.Contains(sub8), Cancellation);

        var asked = await club.Ana.TypeAsync("/privacy erase", Cancellation);
        await asked.PressAsync("Erase everything", Cancellation);

        await club.Discord.WhenAsync(() => ana.Roles.IsEmpty, Cancellation);
    }

    [Fact]
    public async Task What_cannot_work_is_refused_at_once_with_what_mends_it()
    {
        await using var club = await Club.OpenAsync();
        Roles(club);
        club.Guild.AddRole("Tall").Position = 60;
        club.Guild.AddRole("Moderators", Permissions.ManageMessages).Position = 3;
        club.Guild.AddRole("Somebot", isManaged: true).Position = 4;
        var olu = WeeklyTests.Organiser(club);
        foreach (var (options, why) in ((string, string)[])
            [
                ("sub-8:@Sub-8 sub-7:@Sub-8", "sub-8 and sub-7 have the same role"),
                ("sub-8:@Tall", "stands above my own role"),
                ("sub-8:@Moderators", "shouldn't make anybody a moderator"),
                ("sub-8:@Somebot", "belongs to an application"),
                ("sub-8:@everyone", "Everybody has `@everyone`"),
                ("sub-8:@Sub-8 off:True", "both which roles and to stop"),
            ])
        {
            var refusal = await olu.TypeAsync($"/settings roles {options}", Cancellation);

            refusal.IsEphemeral.ShouldBeTrue();
            refusal.Text.ShouldContain(why);
            refusal.Text.ShouldContain("Nothing was changed.");
        }

        (await olu.TypeAsync("/settings roles", Cancellation)).Text.ShouldContain("no barrier roles yet");
    }

    [Fact]
    public async Task Paused_roles_say_so_on_top_of_the_next_reply_and_go_on_by_a_button()
    {
        var clock = new MovableClock();
        await using var club = await Club.OpenAsync(
            new LocalDiscordOptions { Time = clock, DropsSilentBots = false, IdentifyInterval = TimeSpan.Zero, RateLimitScale = 1000 });
        var (sub8, _) = Roles(club);
        var olu = WeeklyTests.Organiser(club);
        var ana = club.Guild.FindMember(club.Ana.User.Id)!;
        await olu.TypeAsync("/settings roles sub-8:@Sub-8", Cancellation);
        sub8.Position = 60;
        await club.Ana.TypeAsync("/pb 6:42", Cancellation);
        await club.Bot.WhenSaidAsync(["Discord refused to change barrier roles"], Cancellation);
        await club.Bot.KillAsync(Cancellation);
        clock.Offset += TimeSpan.FromMinutes(31);
        await club.StartBotAsync(new Dictionary<string, string>(StringComparer.Ordinal) { ["Hosting__ClockOffset"] = clock.Offset.ToString("c", CultureInfo.InvariantCulture) });
        await club.Bot.WhenSaidAsync(["are paused: Discord refused twice"], Cancellation);

        var shown = await olu.TypeAsync("/settings roles", Cancellation);
        shown.Text.ShouldContain("**Barrier roles are paused.**");
        (await olu.TypeAsync("/settings roles", Cancellation)).Text.ShouldNotContain("**Barrier roles are paused.**");
        (await shown.PressAsync("Go on", Cancellation)).Text.ShouldContain("drag my role above it");
        sub8.Position = 10;
        await shown.PressAsync("Go on", Cancellation);

        await club.Discord.WhenAsync(() => ana.Roles.Contains(sub8), Cancellation);
    }

    /// <summary>The bot's own role stands above two others.</summary>
    private static (Role Sub8, Role Sub6) Roles(Club club)
    {
        club.Guild.BotMember!.Roles[0].Position = 50;
        var roles = (Sub8: club.Guild.AddRole("Sub-8"), Sub6: club.Guild.AddRole("Sub-6"));
        roles.Sub8.Position = 10;
        roles.Sub6.Position = 11;
        return roles;
    }
}
