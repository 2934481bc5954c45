using MileBot.Playground.Acting;
using MileBot.Playground.Misbehaving;
using MileBot.Playground.World;

namespace MileBot.Tests.EndToEnd;

/// <summary>Announcements of new bests as organisers set them and members meet them.</summary>
public sealed class AnnouncementTests
{
    private const string Create = "POST /channels/{channel_id}/messages";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_best_typed_elsewhere_is_told_changed_and_taken_back_and_anyone_opens_the_history()
    {
        await using var club = await Club.OpenAsync();
        var news = club.Guild.AddChannel("news");
        var olu = WeeklyTests.Organiser(club);
        (await olu.TypeAsync("/settings announcements", Cancellation)).Text.ShouldContain("New bests are not announced");
        var set = await olu.TypeAsync("/settings announcements channel:#news daily-cap:5", Cancellation);
        set.IsEphemeral.ShouldBeTrue();
        set.Text.ShouldContain("every new best, first miles included");
        set.Text.ShouldContain("5 a day");

        await club.Ana.TypeAsync("/pb 6:42 private:True", Cancellation);
        await club.Discord.As(club.Ana.User).In(news).TypeAsync("/pb 6:41", Cancellation);
        var reply = await club.Ana.TypeAsync("/pb 6:30", Cancellation);
        var told = await WhenToldAsync(club, news, "6:41 → **6:30**");
        told.Pinged.IsNobody.ShouldBeTrue();
        var opened = await (await told.SeenBy(olu.User).PressAsync("History", Cancellation)).WhenSaidAsync("6:42");
        opened.IsEphemeral.ShouldBeTrue();

        var faster = await club.Ana.TypeAsync("/pb 6:20", Cancellation);
        await WhenToldAsync(club, news, "6:41 → **6:20**");
        await faster.PressAsync("Undo", Cancellation);
        await WhenToldAsync(club, news, "6:41 → **6:30**");
        await reply.PressAsync("Undo", Cancellation);
        await club.Discord.WhenAsync(() => Told(club, news).Count == 0, Cancellation);

        (await olu.TypeAsync("/settings announcements off:True", Cancellation)).Text.ShouldContain("no longer announced");
    }

    [Fact]
    public async Task Killed_while_it_sends_the_bot_has_told_it_once_when_it_is_back()
    {
        await using var club = await Club.OpenAsync();
        var news = club.Guild.AddChannel("news");
        await WeeklyTests.Organiser(club).TypeAsync("/settings announcements channel:#news", Cancellation);

        club.Discord.Misbehave.OnNext(Create, new RestFault.AnswerLost(), times: 5);
        await club.Ana.TypeAsync("/pb 6:42", Cancellation);
        await WhenToldAsync(club, news, "6:42");
        await club.Bot.KillAsync(Cancellation);
        club.Discord.Misbehave.Stop();
        await club.StartBotAsync();

        await club.Ana.TypeAsync("/pb 6:30", Cancellation);
        await WhenToldAsync(club, news, "6:30!");
        Told(club, news).Count.ShouldBe(1);
    }

    [Fact]
    public async Task What_cannot_work_is_refused_at_once()
    {
        await using var club = await Club.OpenAsync();
        var closed = club.Guild.AddChannel("closed");
        club.Guild.Overwrite(closed, club.Guild.BotMember!, deny: Permissions.SendMessages);
        var olu = WeeklyTests.Organiser(club);
        foreach (var (options, why) in ((string, string)[])
            [
                ("threshold:top-3", "Say where, too"),
                ("channel:#closed", "there I lack **Send Messages**"),
                ("channel:#miles off:True", "both what to announce and to stop"),
            ])
        {
            var refusal = await olu.TypeAsync($"/settings announcements {options}", Cancellation);

            refusal.IsEphemeral.ShouldBeTrue();
            refusal.Text.ShouldContain(why);
            refusal.Text.ShouldContain("Nothing was changed.");
        }

        (await olu.TypeAsync("/settings announcements", Cancellation)).Text.ShouldContain("New bests are not announced");
    }

    private static Task<SeenMessage> WhenToldAsync(Club club, Channel news, string text) => club.Discord.As(club.Ana.User).In(news)
        .WhenMessageAsync(message => !message.IsEphemeral && IsNews(message) && message.Text.Contains(text, StringComparison.Ordinal), Cancellation);

    private static IReadOnlyList<SeenMessage> Told(Club club, Channel news) => [.. club.Discord.As(club.Ana.User).In(news).Messages.Where(IsNews)];

    /// <summary>A reply to a command has an Undo button; an announcement has none.</summary>
    private static bool IsNews(SeenMessage message) => message.Buttons.Select(button => button.Label).SequenceEqual(["History", "Splits"], StringComparer.Ordinal);
}
