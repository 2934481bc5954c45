using System.Text.Json.Nodes;
using Microsoft.Extensions.Time.Testing;
using MileBot.Playground;

namespace MileBot.Tests.Playground;

/// <summary>The gateway as Discord documents it: hello, identify, heartbeat, resume with replay, close codes.</summary>
public class GatewayTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Hello_comes_first_then_ready_and_every_guild()
    {
        await using var discord = await LocalDiscord.StartAsync(cancellationToken: Ct);
        var guild = discord.World.AddGuild("Riverside Runners");
        await using var bot = new RawBot(discord);

        var hello = await bot.ConnectAsync();
        hello["op"]!.GetValue<int>().ShouldBe(10);
        hello["d"]!["heartbeat_interval"]!.GetValue<int>().ShouldBeGreaterThan(0);
        await bot.IdentifyAsync();
        var ready = await bot.WhenAsync("READY");
        ready["v"]!.GetValue<int>().ShouldBe(10);
        ready["guilds"]![0]!.ToJsonString().ShouldBe($$"""{"id":"{{guild.Id}}","unavailable":true}""");
        ready["resume_gateway_url"]!.GetValue<string>().ShouldStartWith("ws://127.0.0.1:");
        ready["application"]!["id"]!.GetValue<string>().ShouldBe(RawBot.ApplicationId);
        var created = await bot.WhenAsync("GUILD_CREATE");

        created["id"]!.GetValue<string>().ShouldBe(guild.Id.ToString());
        created["unavailable"]!.GetValue<bool>().ShouldBeFalse();
        discord.Identifies.ShouldBe(1);
    }

    [Fact]
    public async Task A_heartbeat_is_acknowledged_even_before_identifying()
    {
        await using var discord = await LocalDiscord.StartAsync(cancellationToken: Ct);
        await using var bot = new RawBot(discord);

        await bot.ConnectAsync();
        await bot.SendAsync(1, null);

        (await bot.ReceiveAsync())!["op"]!.GetValue<int>().ShouldBe(11);
    }

    [Theory]
    [InlineData("?v=9&encoding=json", 4012)]
    [InlineData("?encoding=json", 4012)]
    [InlineData("?v=10&encoding=etf", 4002)]
    public async Task A_socket_for_another_version_or_encoding_is_closed(string query, int code)
    {
        await using var discord = await LocalDiscord.StartAsync(cancellationToken: Ct);
        await using var bot = new RawBot(discord);

        await bot.ConnectAsync(query);

        bot.CloseCode.ShouldBe(code);
    }

    [Theory]
    [InlineData("not json", 4002)]
    [InlineData("[1]", 4002)]
    [InlineData("""{"d":1}""", 4002)]
    [InlineData("""{"op":99,"d":null}""", 4001)]
    [InlineData("""{"op":3,"d":{}}""", 4003)]
    [InlineData("""{"op":2,"d":{"token":"wrong","intents":1,"properties":{}}}""", 4004)]
    [InlineData("""{"op":2,"d":{"token":"wrong","intents":1}}""", 4002)]
    [InlineData("""{"op":6,"d":{"token":"wrong","session_id":"x","seq":1}}""", 4004)]
    public async Task A_wrong_payload_closes_the_socket_with_its_code(string payload, int code)
    {
        await using var discord = await LocalDiscord.StartAsync(cancellationToken: Ct);
        await using var bot = new RawBot(discord);

        await bot.ConnectAsync();
        await bot.SendTextAsync(payload);

        (await bot.WhenClosedAsync()).ShouldBe(code);
    }

    [Fact]
    public async Task A_payload_over_4096_bytes_is_not_decoded()
    {
        await using var discord = await LocalDiscord.StartAsync(cancellationToken: Ct);
        await using var bot = new RawBot(discord);

        await bot.ConnectAsync();
        await bot.SendTextAsync(new JsonObject { ["op"] = 1, ["d"] = null, ["x"] = new string('x', 4096) }.ToJsonString());

        (await bot.WhenClosedAsync()).ShouldBe(4002);
    }

    [Theory]
    [InlineData(1 << 1, 4014)]
    [InlineData(1 << 8, 4014)]
    [InlineData(1 << 15, 4014)]
    [InlineData(1 << 17, 4013)]
    [InlineData(1 << 26, 4013)]
    public async Task Intents_that_are_privileged_or_unknown_are_refused(int intents, int code)
    {
        await using var discord = await LocalDiscord.StartAsync(cancellationToken: Ct);
        await using var bot = new RawBot(discord);

        await bot.ConnectAsync();
        await bot.IdentifyAsync(intents);

        (await bot.WhenClosedAsync()).ShouldBe(code);
    }

    [Theory]
    [InlineData("[1,1]")]
    [InlineData("[0,0]")]
    [InlineData("[-1,2]")]
    [InlineData("[0]")]
    public async Task A_shard_that_cannot_be_is_refused(string shard)
    {
        await using var discord = await LocalDiscord.StartAsync(cancellationToken: Ct);
        await using var bot = new RawBot(discord);

        await bot.ConnectAsync();
        await bot.IdentifyAsync(shard: JsonNode.Parse(shard)!.AsArray());

        (await bot.WhenClosedAsync()).ShouldBe(4010);
    }

    [Fact]
    public async Task A_shard_hears_of_its_own_guilds_only()
    {
        await using var discord = await LocalDiscord.StartAsync(cancellationToken: Ct);
        var first = discord.World.AddGuild("First", new(2UL << 22));
        discord.World.AddGuild("Second", new(3UL << 22));
        await using var bot = new RawBot(discord);

        await bot.ConnectAsync();
        await bot.IdentifyAsync(shard: [0, 2]);

        (await bot.WhenAsync("READY"))["guilds"]!.AsArray().Single()!["id"]!.GetValue<string>().ShouldBe(first.Id.ToString());
    }

    [Fact]
    public async Task Identifying_twice_on_a_socket_closes_it()
    {
        await using var club = await Club.StartAsync();

        await club.Bot.IdentifyAsync();

        (await club.Bot.WhenClosedAsync()).ShouldBe(4005);
    }

    [Fact]
    public async Task More_than_120_payloads_in_a_minute_are_too_many()
    {
        await using var discord = await LocalDiscord.StartAsync(new() { Time = new FakeTimeProvider() }, Ct);
        await using var bot = new RawBot(discord);

        await bot.ConnectAsync();
        for (var beat = 0; beat < 121; beat++)
        {
            await bot.SendAsync(1, null);
        }

        (await bot.WhenClosedAsync()).ShouldBe(4008);
    }

    [Fact]
    public async Task A_second_identify_within_five_seconds_is_an_invalid_session()
    {
        var time = new FakeTimeProvider();
        await using var discord = await LocalDiscord.StartAsync(new() { Time = time }, Ct);
        await using var first = await RawBot.ReadyAsync(discord);
        await using var second = new RawBot(discord);

        await second.ConnectAsync();
        await second.IdentifyAsync();
        (await second.WhenAsync(9))["d"]!.GetValue<bool>().ShouldBeFalse();

        time.Advance(TimeSpan.FromSeconds(5));
        await second.IdentifyAsync();
        await second.WhenAsync("READY");
        (await second.GetAsync("gateway/bot")).Body!["session_start_limit"]!["remaining"]!.GetValue<int>().ShouldBe(997);
    }

    [Fact]
    public async Task The_day_s_identifies_run_out_and_come_back()
    {
        var time = new FakeTimeProvider();
        await using var discord = await LocalDiscord.StartAsync(new() { Time = time, IdentifiesADay = 1 }, Ct);
        await using var bot = await RawBot.ReadyAsync(discord);
        await using var late = new RawBot(discord);

        await late.ConnectAsync();
        await late.IdentifyAsync();
        (await late.WhenClosedAsync()).ShouldBe(4004);
        (await bot.WhenClosedAsync()).ShouldBe(4004);

        time.Advance(TimeSpan.FromDays(1));
        await late.ConnectAsync();
        await late.IdentifyAsync();
        await late.WhenAsync("READY");
    }

    [Fact]
    public async Task A_resume_replays_what_was_missed_then_says_so()
    {
        await using var club = await Club.WithPbAsync();
        await club.TypeAsync("/pb 6:42");
        club.Bot.Abort();
        await club.Discord.WhenDisconnectedAsync(Ct);
        club.Ann.StartTyping("/pb 6:41");
        club.Ann.StartTyping("/pb 6:40");

        await club.Bot.ConnectAsync(path: "/resume");
        await club.Bot.ResumeAsync();

        (await club.Bot.WhenAsync("INTERACTION_CREATE"))["data"]!["options"]![0]!["value"]!.GetValue<string>().ShouldBe("6:41");
        (await club.Bot.WhenAsync("INTERACTION_CREATE"))["data"]!["options"]![0]!["value"]!.GetValue<string>().ShouldBe("6:40");
        (await club.Bot.ReceiveAsync())!["t"]!.GetValue<string>().ShouldBe("RESUMED");
        club.Discord.Resumes.ShouldBe(1);
        club.Discord.Identifies.ShouldBe(1);
    }

    [Fact]
    public async Task A_resume_from_a_number_not_yet_reached_is_refused()
    {
        await using var club = await Club.StartAsync();
        club.Bot.Abort();

        await club.Bot.ConnectAsync();
        await club.Bot.ResumeAsync(sequence: 9_999);

        (await club.Bot.WhenClosedAsync()).ShouldBe(4007);
    }

    [Theory]
    [InlineData(1000)]
    [InlineData(1001)]
    public async Task Closing_with_1000_or_1001_gives_the_session_up(int code)
    {
        await using var club = await Club.StartAsync();
        await club.Bot.CloseAsync(code);
        await club.Discord.WhenDisconnectedAsync(Ct);

        await club.Bot.ConnectAsync();
        await club.Bot.ResumeAsync();

        (await club.Bot.WhenAsync(9))["d"]!.GetValue<bool>().ShouldBeFalse();
    }

    [Fact]
    public async Task A_session_outlives_its_socket_by_five_minutes_only()
    {
        var time = new FakeTimeProvider();
        await using var club = await Club.StartAsync(new() { Time = time });
        club.Bot.Abort();
        await club.Discord.WhenDisconnectedAsync(Ct);
        time.Advance(TimeSpan.FromMinutes(5) + TimeSpan.FromTicks(1));

        await club.Bot.ConnectAsync();
        await club.Bot.ResumeAsync();

        (await club.Bot.WhenAsync(9))["d"]!.GetValue<bool>().ShouldBeFalse();
    }

    [Fact]
    public async Task A_silent_bot_is_dropped_and_may_resume()
    {
        var time = new FakeTimeProvider();
        await using var club = await Club.StartAsync(new() { Time = time, DropsSilentBots = true });

        time.Advance(TimeSpan.FromMinutes(2));
        (await club.Bot.WhenClosedAsync()).ShouldBe(4000);

        await club.Bot.ConnectAsync();
        await club.Bot.ResumeAsync();
        await club.Bot.WhenAsync("RESUMED");
    }

    [Fact]
    public async Task What_happens_to_guilds_and_channels_is_told()
    {
        await using var club = await Club.StartAsync();

        var channel = club.Guild.AddChannel("results");
        (await club.Bot.WhenAsync("CHANNEL_CREATE"))["name"]!.GetValue<string>().ShouldBe("results");
        club.Guild.RemoveChannel(channel);
        (await club.Bot.WhenAsync("CHANNEL_DELETE"))["id"]!.GetValue<string>().ShouldBe(channel.Id.ToString());
        club.Discord.World.SetAvailable(club.Guild, available: false);
        (await club.Bot.WhenAsync("GUILD_DELETE"))["unavailable"]!.GetValue<bool>().ShouldBeTrue();
        club.Discord.World.SetAvailable(club.Guild, available: true);
        await club.Bot.WhenAsync("GUILD_CREATE");
        club.Discord.World.RemoveGuild(club.Guild);
        (await club.Bot.WhenAsync("GUILD_DELETE")).ContainsKey("unavailable").ShouldBeFalse();
    }
}
