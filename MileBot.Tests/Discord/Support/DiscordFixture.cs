using MileBot.Discord;
using MileBot.Discord.Rest;

namespace MileBot.Tests.Discord.Support;

/// <summary>A client and the server it talks to, under a clock that stands still.</summary>
public sealed class DiscordFixture : IAsyncDisposable
{
    public const string Token = "bot-secret-token.of.tests";

    private readonly DiscordRestClient rest;
    private double chance = 1;

    private DiscordFixture(FakeDiscord server)
    {
        Server = server;
        var environment = new DiscordEnvironment { Time = Clock, Chance = () => Volatile.Read(ref chance), Logging = Logs };
        var options = new DiscordOptions { Token = new BotToken(Token), ApiUrl = DiscordApiUrl.Parse(server.ApiUrl) };
        rest = new(options, environment);
        Client = new(options, rest, Handler, Handler, environment);
    }

    public ObservedClock Clock { get; } = new();

    public LogCollector Logs { get; } = new();

    public ScriptedHandler Handler { get; } = new();

    public FakeDiscord Server { get; }

    public DiscordClient Client { get; }

    public DiscordRestClient Rest => rest;

    /// <summary>What every roll of the dice comes to, from 0 to 1.</summary>
    public double Chance
    {
        set => Volatile.Write(ref chance, value);
    }

    public static async Task<DiscordFixture> StartAsync() => new(await FakeDiscord.StartAsync());

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        rest.Dispose();
        await Server.DisposeAsync();
        Logs.Dispose();
    }
}
