using System.Text.Json.Nodes;
using MileBot.Playground;
using MileBot.Playground.Acting;
using MileBot.Playground.World;

namespace MileBot.Tests.Playground;

/// <summary>A local Discord with one server, one channel and one member, and a bare bot in it.</summary>
internal sealed class Club : IAsyncDisposable
{
    private Club(LocalDiscord discord, RawBot bot)
    {
        Discord = discord;
        Bot = bot;
        Guild = discord.World.Guilds[0];
        Channel = Guild.Channels[0];
        Member = Guild.Members[^1];
    }

    public LocalDiscord Discord { get; }

    public RawBot Bot { get; }

    public Guild Guild { get; }

    public Channel Channel { get; }

    public Member Member { get; }

    public Participant Ann => Discord.As(Member).In(Channel);

    /// <summary>A command with a required text and a few options of other kinds.</summary>
    public static JsonObject PbCommand => Json("""
        {"name":"pb","description":"Log a mile","options":[
          {"type":3,"name":"time","description":"Your time","required":true},
          {"type":3,"name":"surface","description":"Where","choices":[{"name":"Track","value":"track"},{"name":"Road","value":"road"}]},
          {"type":4,"name":"effort","description":"1 to 10","min_value":1,"max_value":10},
          {"type":5,"name":"private","description":"Only you see it"},
          {"type":6,"name":"member","description":"Who"},
          {"type":11,"name":"proof","description":"A picture"},
          {"type":3,"name":"zone","description":"Zone","autocomplete":true},
          {"type":7,"name":"channel","description":"Where to"}
        ]}
        """);

    public static JsonObject Json(string text) => JsonNode.Parse(text)!.AsObject();

    public static async Task<Club> StartAsync(LocalDiscordOptions? options = null)
    {
        var discord = await LocalDiscord.StartAsync(options ?? new() { RateLimitScale = 1000 }, TestContext.Current.CancellationToken);
        var guild = discord.World.AddGuild("Riverside Runners");
        guild.AddChannel("general");
        guild.AddMember("Ann");
        var bot = await RawBot.ReadyAsync(discord);
        return new(discord, bot);
    }

    /// <summary>Starts with <c>/pb</c> registered.</summary>
    public static async Task<Club> WithPbAsync(LocalDiscordOptions? options = null)
    {
        var club = await StartAsync(options);
        (await club.Bot.RegisterAsync(PbCommand)).Status.ShouldBe(200);
        return club;
    }

    /// <summary>Types a command and takes the event it causes.</summary>
    public async Task<(Reply Reply, JsonObject Interaction)> TypeAsync(string line)
    {
        var reply = Ann.StartTyping(line);
        return (reply, await Bot.WhenAsync("INTERACTION_CREATE"));
    }

    public async ValueTask DisposeAsync()
    {
        await Bot.DisposeAsync();
        await Discord.DisposeAsync();
    }
}
