using MileBot.Playground.Acting;
using MileBot.Playground.World;

namespace MileBot.Tests.EndToEnd;

/// <summary>What those who manage a server choose for all of it.</summary>
public sealed class SettingsTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_servers_zone_and_units_hold_for_those_who_chose_none_and_after_a_restart()
    {
        await using var club = await Club.OpenAsync();
        var olu = Organiser(club);

        (await olu.TypeAsync("/settings server", Cancellation)).Text.ShouldContain("none chosen, so UTC");
        var set = await olu.TypeAsync("/settings server time-zone:Tokyo units:imperial", Cancellation);
        set.IsEphemeral.ShouldBeTrue();
        set.Text.ShouldContain("Asia/Tokyo");
        await club.RestartBotAsync();

        var profile = (await club.Ana.TypeAsync("/profile", Cancellation)).Text;
        profile.ShouldContain("Asia/Tokyo");
        profile.ShouldContain("miles, °F · as in this server");
    }

    [Fact]
    public async Task A_zone_with_several_meanings_is_asked_back_in_a_menu_that_keeps_the_rest()
    {
        await using var club = await Club.OpenAsync();
        var olu = Organiser(club);

        var asked = await olu.TypeAsync("/settings server time-zone:IST units:imperial", Cancellation);
        asked.Text.ShouldContain("could be more than one time zone");
        await asked.ChooseAsync("Choose the time zone", ["Asia/Kolkata"], Cancellation);

        asked.Text.ShouldContain("Asia/Kolkata");
        asked.Text.ShouldContain("miles, °F");
    }

    [Theory]
    [InlineData("server time-zone:Narnia", "I know no time zone “Narnia”")]
    [InlineData("organisers role:@everyone", "would make every member an organiser")]
    [InlineData("organisers role:@Somebot", "belongs to an application")]
    [InlineData("organisers role:@Coaches none:True", "both a role and none")]
    public async Task What_cannot_work_is_refused_with_words(string options, string why)
    {
        await using var club = await Club.OpenAsync();
        club.Guild.AddRole("Somebot", isManaged: true);
        club.Guild.AddRole("Coaches");

        var refusal = await Organiser(club).TypeAsync($"/settings {options}", Cancellation);

        refusal.IsEphemeral.ShouldBeTrue();
        refusal.Text.ShouldContain(why);
        refusal.Text.ShouldContain("Nothing was changed.");
    }

    [Fact]
    public async Task A_role_organises_from_the_moment_it_is_named_until_it_is_taken_away_but_settings_stay_with_managers()
    {
        await using var club = await Club.OpenAsync();
        var coaches = club.Guild.AddRole("Coaches");
        var olu = Organiser(club);
        await olu.TypeAsync("/weekly set channel:#miles day:Sunday time:18:00 time-zone:UTC", Cancellation);
        var cora = club.Discord.As(club.Guild.AddMember("Cora", coaches)).In(club.Channel);

        // A server opens the command to more roles in its own settings; which of them may use it is then the bot's to say.
        club.Discord.Commands.OfferToEveryone("weekly");
        club.Discord.Commands.OfferToEveryone("settings");
        (await cora.TypeAsync("/weekly status", Cancellation)).Text.ShouldContain("That is for organisers");

        (await olu.TypeAsync("/settings organisers role:@Coaches", Cancellation)).Text.ShouldContain("Server Settings, Integrations");
        var status = await cora.TypeAsync("/weekly status", Cancellation);
        status.Text.ShouldContain("The weekly post");
        (await cora.TypeAsync("/settings server", Cancellation)).Text.ShouldContain("for those who manage the server");
        (await club.Ana.TypeAsync("/weekly status", Cancellation)).Text.ShouldContain("That is for organisers");

        await olu.TypeAsync("/settings organisers none:True", Cancellation);
        (await status.PressAsync("Pause", Cancellation)).Text.ShouldContain("That is for organisers");
        (await olu.TypeAsync("/weekly status", Cancellation)).Text.ShouldNotContain("Paused");
    }

    private static Participant Organiser(Club club) =>
        club.Discord.As(club.Guild.AddMember("Olu", club.Guild.AddRole("Organiser", Permissions.ManageGuild))).In(club.Channel);
}
