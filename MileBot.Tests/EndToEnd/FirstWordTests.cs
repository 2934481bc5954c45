using MileBot.Playground;
using MileBot.Playground.World;

namespace MileBot.Tests.EndToEnd;

/// <summary>What a server hears when it adds the bot, and what its organisers are told is left to do.</summary>
public sealed class FirstWordTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_server_that_adds_the_bot_hears_of_it_once_whatever_connections_and_restarts_follow()
    {
        await using var club = await Club.OpenAsync();
        var (guild, welcome) = AddServer(club.Discord, "Newcomers");
        await club.Bot.WhenSaidAsync([$"The first word to server {guild.Id}"], Cancellation);

        var word = club.Discord.As(guild.AddMember("Nia")).In(welcome).Messages.ShouldHaveSingleItem();
        word.Text.ShouldContain("Type `/pb 6:42`");
        word.Text.ShouldContain("</weekly set:");
        word.Text.ShouldContain("settings server");
        word.Pinged.IsNobody.ShouldBeTrue();

        club.Discord.World.SetAvailable(guild, available: false);
        club.Discord.World.SetAvailable(guild, available: true);
        await club.RestartBotAsync();

        // Whoever comes later is told later: so all that was to be said before it is said.
        var (second, _) = AddServer(club.Discord, "Latecomers");
        await club.Bot.WhenSaidAsync([$"The first word to server {second.Id}"], Cancellation);
        welcome.Messages.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_server_without_a_channel_for_notices_or_with_a_closed_one_is_left_in_peace()
    {
        await using var club = await Club.OpenAsync();
        var (closed, welcome) = AddServer(club.Discord, "Closed", deny: Permissions.SendMessages);
        await club.Bot.WhenSaidAsync([$"The first word to server {closed.Id}"], Cancellation);

        welcome.Messages.ShouldBeEmpty();
        club.Channel.Messages.ShouldBeEmpty("It has no channel in which Discord posts notices.");
        (await club.Ana.TypeAsync("/pb 6:42", Cancellation)).Text.ShouldContain("6:42");
    }

    [Fact]
    public async Task Help_shows_organisers_what_is_not_set_up_yet_until_it_is()
    {
        await using var club = await Club.OpenAsync();
        var olu = club.Discord.As(club.Guild.AddMember("Olu", club.Guild.AddRole("Organiser", Permissions.ManageGuild))).In(club.Channel);

        (await club.Ana.TypeAsync("/help", Cancellation)).Text.ShouldNotContain("Not set up here yet");
        var before = (await olu.TypeAsync("/help", Cancellation)).Text;
        before.ShouldContain("Not set up here yet");
        before.ShouldContain("has the leaderboard posted every week");
        await olu.TypeAsync("/weekly set channel:#miles day:Sunday time:18:00 time-zone:UTC", Cancellation);

        (await olu.TypeAsync("/help", Cancellation)).Text.ShouldNotContain("has the leaderboard posted every week");
    }

    private static (Guild Guild, Channel Welcome) AddServer(LocalDiscord discord, string name, Permissions deny = Permissions.None)
    {
        var guild = discord.World.AddGuild(name, botPermissions: Permissions.None);
        guild.SystemChannel = guild.AddChannel("welcome");
        guild.Overwrite(guild.SystemChannel, guild.Everyone, deny: deny);

        // Discord tells of a server once it is whole.
        discord.World.SetAvailable(guild, available: true);
        return (guild, guild.SystemChannel);
    }
}
