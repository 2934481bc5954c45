using System.Globalization;
using MileBot.Playground;
using MileBot.Playground.Acting;
using MileBot.Playground.Misbehaving;

namespace MileBot.Tests.EndToEnd;

/// <summary>The bot is killed again and again while it posts; each week ends with one message. With MILEBOT_SOAK, 300 times.</summary>
public sealed class WeeklyKillTests
{
    private const string Create = "POST /channels/{channel_id}/messages";

    private static readonly int Kills = Environment.GetEnvironmentVariable("MILEBOT_SOAK") is { Length: > 0 } ? 300 : 30;

    private static readonly TimeSpan[] Outages = [TimeSpan.Zero, TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(10), TimeSpan.FromHours(1)];

    /// <summary>How to wait for a moment of a post, and what has to go wrong for it to last.</summary>
    private static readonly (string Name, RestFault? Fault, Func<Club, int, Task> Wait)[] Moments =
    [
        ("before it is claimed", null, (club, _) => club.Bot.WhenSaidAsync(["Database "], Cancellation)),
        ("claimed", null, (club, _) => club.Bot.WhenSaidAsync(["about to be sent"], Cancellation)),
        ("refused with an error", new RestFault.ServerError(503), (club, _) => club.Bot.WhenSaidAsync(["about to be sent", "attempt 1 failed"], Cancellation)),
        ("arrived, answer on its way", new RestFault.Slow(TimeSpan.FromHours(1)), WhenThereAsync),
        ("arrived, answer lost", new RestFault.AnswerLost(), WhenThereAsync),
        ("arrived, being recorded", null, WhenThereAsync),
        ("recorded", null, (club, _) => club.Bot.WhenSaidAsync(["is in its channel"], Cancellation)),
    ];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Killed_at_any_moment_of_a_post_the_bot_has_posted_each_week_once()
    {
        var clock = new MovableClock();
        await using var club = await Club.OpenAsync(
            new LocalDiscordOptions { Time = clock, DropsSilentBots = false, IdentifyInterval = TimeSpan.Zero, IdentifiesADay = 10_000, RateLimitScale = 1000 });
        var olu = WeeklyTests.Organiser(club);
        await club.Ana.TypeAsync("/pb 6:42", Cancellation);
        var due = clock.GetUtcNow().AddHours(2);
        var set = await olu.TypeAsync(
            string.Create(CultureInfo.InvariantCulture, $"/weekly set channel:#miles day:{due.DayOfWeek} time:{due:HH:mm} time-zone:UTC"), Cancellation);
        set.Text.ShouldContain("The weekly post is set");
        await club.Bot.KillAsync(Cancellation);
        due = new DateTimeOffset(due.Year, due.Month, due.Day, due.Hour, due.Minute, 0, TimeSpan.Zero);

        for (var kill = 0; kill < Kills; kill++, due = due.AddDays(7))
        {
            var (name, fault, wait) = Moments[kill % Moments.Length];
            var outage = Outages[kill / Moments.Length % Outages.Length];
            TestContext.Current.TestOutputHelper?.WriteLine($"{kill}: killed when {name}, away for {outage}");
            clock.MoveTo(due);
            if (fault is not null) club.Discord.Misbehave.OnNext(Create, fault, times: fault is RestFault.Slow ? 1 : 5);
            club.LaunchBot(Settings(clock));
            await wait(club, kill);
            await club.Bot.KillAsync(Cancellation);

            club.Discord.Misbehave.Stop();
            clock.MoveTo(clock.GetUtcNow() + outage);
            await club.StartBotAsync(Settings(clock));
            await WhenSettledAsync(olu, due);
            WeeklyTests.Posts(club).Count.ShouldBe(kill + 1, $"Killed when {name}, away for {outage}.");
            await club.Bot.KillAsync(Cancellation);
        }
    }

    private static Task WhenThereAsync(Club club, int before) =>
        club.Discord.WhenAsync(() => WeeklyTests.Posts(club).Count > before, Cancellation);

    /// <summary>Asks until the bot says that the post is made, which it says only of one that it recorded.</summary>
    private static async Task WhenSettledAsync(Participant organiser, DateTimeOffset due)
    {
        var posted = string.Create(CultureInfo.InvariantCulture, $"posted, due <t:{due.ToUnixTimeSeconds()}:F>");
        while (!(await organiser.TypeAsync("/weekly status", Cancellation)).Text.Contains(posted, StringComparison.Ordinal))
        {
            await Task.Yield();
        }
    }

    private static Dictionary<string, string> Settings(MovableClock clock) => new(StringComparer.Ordinal)
    {
        ["Hosting__ClockOffset"] = clock.Offset.ToString("c", CultureInfo.InvariantCulture),
    };
}
