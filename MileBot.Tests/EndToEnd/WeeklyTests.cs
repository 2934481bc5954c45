using Microsoft.Data.Sqlite;
using MileBot.Playground.Acting;
using MileBot.Playground.Commands;
using MileBot.Playground.World;

namespace MileBot.Tests.EndToEnd;

/// <summary>The weekly post as organisers and members meet it.</summary>
public sealed class WeeklyTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_organiser_sets_previews_posts_pauses_and_takes_it_away()
    {
        await using var club = await Club.OpenAsync();
        var olu = Organiser(club);
        await club.Ana.TypeAsync("/pb 6:42", Cancellation);

        (await olu.TypeAsync("/weekly status", Cancellation)).Text.ShouldContain("no weekly post here yet");
        var set = await olu.TypeAsync("/weekly set channel:#miles day:Sunday time:6pm time-zone:Kolkata boards:fastest, attempts", Cancellation);
        set.IsEphemeral.ShouldBeTrue();
        set.Text.ShouldContain("Sundays at 18:00 · Asia/Kolkata");
        set.Text.ShouldContain("Boards: fastest, most miles");

        var preview = await olu.TypeAsync("/weekly preview", Cancellation);
        preview.IsEphemeral.ShouldBeTrue();
        preview.Text.ShouldContain("The week in miles");
        await preview.WhenAsync(reply => reply.FollowUps.Count > 0, Cancellation);
        preview.FollowUps.ShouldHaveSingleItem().Text.ShouldContain("The next eight posts");
        preview.FollowUps[0].IsEphemeral.ShouldBeTrue();

        (await olu.TypeAsync("/weekly post-now", Cancellation)).Text.ShouldContain("Posted in");
        var posted = Posts(club).ShouldHaveSingleItem();
        posted.Pinged.IsNobody.ShouldBeTrue();

        (await olu.TypeAsync("/weekly pause", Cancellation)).Text.ShouldContain("The weekly post is paused");
        var status = await olu.TypeAsync("/weekly status", Cancellation);
        status.Text.ShouldContain("Paused: ");
        await status.PressAsync("Resume", Cancellation);
        status.Text.ShouldContain("Next: ");
        (await olu.TypeAsync("/weekly off", Cancellation)).Text.ShouldContain("is off");
        (await olu.TypeAsync("/weekly pause", Cancellation)).Text.ShouldContain("no weekly post here yet");
    }

    [Fact]
    public async Task Anyone_pages_through_a_board_of_the_post_for_themselves()
    {
        await using var club = await Club.OpenAsync();
        var olu = Organiser(club);
        for (var i = 0; i < 12; i++) await club.Join($"Runner {i}").TypeAsync($"/pb 6:{i + 10} date:yesterday", Cancellation);
        await olu.TypeAsync("/weekly set channel:#miles day:Sunday time:18:00 time-zone:UTC", Cancellation);
        await olu.TypeAsync("/weekly post-now", Cancellation);
        var post = Posts(club).ShouldHaveSingleItem();
        var before = post.Text;

        var opened = await post.SeenBy(club.Ana.User).PressAsync("Fastest, time trial", Cancellation);
        opened.IsEphemeral.ShouldBeTrue();
        opened.Text.ShouldContain("1\\. Runner 0 · **6:10**");
        opened.Text.ShouldContain("12 finishers");
        await opened.PressAsync("More ▶", Cancellation);
        opened.Text.ShouldContain("12\\. Runner 11 · **6:21**");
        post.Text.ShouldBe(before, "The post itself stays as it is.");
    }

    [Fact]
    public async Task Who_does_not_manage_the_server_is_not_offered_it_and_its_buttons_refuse()
    {
        await using var club = await Club.OpenAsync();
        await Should.ThrowAsync<ClientRefusalException>(() => club.Ana.TypeAsync("/weekly status", Cancellation));
    }

    [Fact]
    public async Task A_zone_with_several_meanings_is_asked_back_and_the_rest_is_kept_until_the_choice()
    {
        await using var club = await Club.OpenAsync();
        var olu = Organiser(club);

        var asked = await olu.TypeAsync("/weekly set channel:#miles day:Friday time:7:30 time-zone:IST boards:attempts, improved category:women skip-if-empty:True", Cancellation);
        asked.Text.ShouldContain("could be more than one time zone");
        (await olu.TypeAsync("/weekly status", Cancellation)).Text.ShouldContain("no weekly post here yet");
        await club.RestartBotAsync();
        await asked.ChooseAsync("Choose the time zone", ["Asia/Kolkata"], Cancellation);

        asked.Text.ShouldContain("Fridays at 07:30 · Asia/Kolkata");
        asked.Text.ShouldContain("Boards: most miles, most improved · women only");
        asked.Text.ShouldContain("A week in which nobody ran is left out.");
        asked.Text.ShouldNotContain("It makes no phone ring.");
    }

    [Fact]
    public async Task A_stored_zone_that_is_unknown_is_told_to_organisers_and_kept_through_a_pause()
    {
        await using var club = await Club.OpenAsync();
        var olu = Organiser(club);
        await olu.TypeAsync("/weekly set channel:#miles day:Sunday time:18:00 time-zone:London", Cancellation);
        await using (var connection = new SqliteConnection($"Data Source={club.DatabasePath};Pooling=False"))
        {
            await connection.OpenAsync(Cancellation);
            await using var command = connection.CreateCommand();
            command.CommandText = "UPDATE weekly_job SET time_zone = 'Atlantis/Capital'";
            await command.ExecuteNonQueryAsync(Cancellation);
        }

        await olu.TypeAsync("/weekly pause", Cancellation);
        await olu.TypeAsync("/weekly resume", Cancellation);

        (await olu.TypeAsync("/weekly status", Cancellation)).Text.ShouldContain("I no longer know the time zone “Atlantis/Capital”");
        await olu.TypeAsync("/weekly post-now", Cancellation);
        club.Bot.Output.ShouldContain("on the clocks of Atlantis/Capital");
    }

    [Theory]
    [InlineData("channel:#miles day:Sunday time:half-past time-zone:UTC", "can't read “half-past” as a time of day")]
    [InlineData("channel:#miles day:Sunday time:18:00 time-zone:Narnia", "I know no time zone “Narnia”")]
    [InlineData("channel:#miles day:Sunday time:18:00 time-zone:IST", "could be more than one time zone")]
    [InlineData("channel:#miles day:Sunday time:18:00 time-zone:UTC boards:tallest", "I can't read “tallest” as boards")]
    [InlineData("channel:#closed day:Sunday time:18:00 time-zone:UTC", "there I lack **Attach Files**, **Read Message History**")]
    public async Task What_cannot_work_is_refused_at_once(string options, string why)
    {
        await using var club = await Club.OpenAsync();
        var closed = club.Guild.AddChannel("closed");
        club.Guild.Overwrite(closed, club.Guild.BotMember!, deny: Permissions.AttachFiles | Permissions.ReadMessageHistory);
        var olu = Organiser(club);

        var refusal = await olu.TypeAsync($"/weekly set {options}", Cancellation);

        refusal.IsEphemeral.ShouldBeTrue();
        refusal.Text.ShouldContain(why);
        (await olu.TypeAsync("/weekly status", Cancellation)).Text.ShouldContain("no weekly post here yet");
    }

    [Fact]
    public async Task Zones_and_boards_are_offered_while_one_types()
    {
        await using var club = await Club.OpenAsync();
        var olu = Organiser(club);

        (await olu.SuggestAsync("/weekly set channel:#miles day:Sunday time:18:00 time-zone:kolk", Cancellation))
            .ShouldContain(suggestion => suggestion.Value.ToString() == "Asia/Kolkata");
        (await olu.SuggestAsync("/weekly set channel:#miles day:Sunday time:18:00 time-zone:UTC boards:fastest, im", Cancellation))
            .ShouldContain(suggestion => suggestion.Value.ToString() == "fastest, improved");
    }

    /// <summary>Somebody who may manage the server.</summary>
    internal static Participant Organiser(Club club)
    {
        var role = club.Guild.AddRole("Organisers", Permissions.ManageGuild);
        return club.Discord.As(club.Guild.AddMember("Olu", role)).In(club.Channel);
    }

    /// <summary>The weekly posts in the club's channel.</summary>
    internal static IReadOnlyList<SeenMessage> Posts(Club club) =>
        [.. club.Ana.Messages.Where(message => !message.IsEphemeral && message.Text.Contains("The week in miles", StringComparison.Ordinal))];
}
