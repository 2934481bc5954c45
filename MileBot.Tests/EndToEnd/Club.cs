using MileBot.Playground;
using MileBot.Playground.Acting;
using MileBot.Playground.World;

namespace MileBot.Tests.EndToEnd;

/// <summary>A club's server on a local Discord, with the real bot in it.</summary>
internal sealed class Club : IAsyncDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("milebot-club-").FullName;

    private Club(LocalDiscord discord)
    {
        Discord = discord;
        Guild = discord.World.AddGuild("Riverside Runners");
        Channel = Guild.AddChannel("miles");
        Ana = Join("Ana");
    }

    public LocalDiscord Discord { get; }

    public Guild Guild { get; }

    public Channel Channel { get; }

    /// <summary>A first member, in the channel.</summary>
    public Participant Ana { get; }

    /// <summary>The bot that runs now.</summary>
    public BotProcess Bot { get; private set; } = null!;

    public string DatabasePath => Path.Combine(folder, "milebot.db");

    /// <summary>Opens a club and waits until the bot is there and its commands can be typed.</summary>
    public static async Task<Club> OpenAsync(LocalDiscordOptions? options = null, IReadOnlyDictionary<string, string>? settings = null)
    {
        // A bot that is started again at once need not wait for Discord's five seconds between logins.
        var discord = await LocalDiscord.StartAsync(
            options ?? new LocalDiscordOptions { IdentifyInterval = TimeSpan.Zero, RateLimitScale = 100 }, TestContext.Current.CancellationToken);
        var club = new Club(discord);
        await club.StartBotAsync(settings);
        return club;
    }

    /// <summary>Starts the bot and waits until it is ready.</summary>
    public async Task StartBotAsync(IReadOnlyDictionary<string, string>? settings = null)
    {
        var before = Discord.Identifies;
        Bot = BotProcess.Run(Discord, DatabasePath, more: settings);
        var ended = Bot.WhenEndedAsync(TestContext.Current.CancellationToken);
        // Having identified is not enough: what happens before READY is read would find no session to resume.
        var ready = Task.WhenAll(
            Discord.WhenIdentifiedAsync(TestContext.Current.CancellationToken, before + 1),
            Bot.WhenSaidAsync(["Ready as", "The commands are in place"], TestContext.Current.CancellationToken));
        if (await Task.WhenAny(ready, ended) == ended) throw new InvalidOperationException($"The bot ended:\n{Bot.Output}");
    }

    /// <summary>Starts the bot and waits for nothing.</summary>
    public void LaunchBot(IReadOnlyDictionary<string, string>? settings = null) => Bot = BotProcess.Run(Discord, DatabasePath, more: settings);

    /// <summary>Stops the bot in peace and starts it again.</summary>
    public async Task RestartBotAsync()
    {
        (await Bot.StopAsync(TestContext.Current.CancellationToken)).ShouldBe(0, Bot.Output);
        await StartBotAsync();
    }

    /// <summary>Somebody joins the club and goes to its channel.</summary>
    public Participant Join(string name) => Discord.As(Guild.AddMember(name)).In(Channel);

    public async ValueTask DisposeAsync()
    {
        try
        {
            await Bot.DisposeAsync();
            await Discord.DisposeAsync();
            TestContext.Current.TestOutputHelper?.WriteLine(Bot.Output);
            WireContract.Check(Discord.Wire);
            Bot.Output.ShouldNotContain(Discord.Token);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
