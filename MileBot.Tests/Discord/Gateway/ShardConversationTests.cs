using System.Text.Json;
using MileBot.Discord;
using MileBot.Discord.Gateway;
using MileBot.Tests.Discord.Support;

namespace MileBot.Tests.Discord.Gateway;

/// <summary>The client over real sockets, with a server whose side of the conversation is written out.</summary>
public sealed class ShardConversationTests : IAsyncLifetime
{
    private readonly CancellationTokenSource stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
    private DiscordFixture discord = null!;
    private Task run = Task.CompletedTask;

    public async ValueTask InitializeAsync()
    {
        discord = await DiscordFixture.StartAsync();
        run = discord.Client.RunAsync(stop.Token);
    }

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        discord.Server.DropAll();
        discord.Clock.Release();
        await Task.WhenAny(run);
        await discord.DisposeAsync();
        stop.Dispose();
    }

    [Fact]
    public async Task It_connects_with_version_ten_and_logs_in_with_the_guilds_intent_only()
    {
        var peer = await discord.Server.ConnectionAsync();
        peer.Query.ShouldBe("?v=10&encoding=json");
        await peer.HelloAsync();
        var identify = await peer.ExpectAsync(2);
        identify.GetProperty("token").GetString().ShouldBe(DiscordFixture.Token);
        identify.GetProperty("intents").GetInt32().ShouldBe(1);
        identify.GetProperty("shard").EnumerateArray().Select(number => number.GetInt32()).ShouldBe([0, 1]);
        identify.GetProperty("properties").EnumerateObject().Select(property => property.Name).ShouldBe(["os", "browser", "device"]);
    }

    [Fact]
    public async Task The_listener_is_told_of_the_session_and_of_guilds_in_order()
    {
        var peer = await EstablishAsync();
        await peer.SendAsync(GatewayPeer.Dispatch("GUILD_CREATE", 2, """{ "id": "300", "name": "Runners", "roles": [], "unavailable": false }"""));
        await peer.SendAsync(GatewayPeer.Dispatch("GUILD_DELETE", 3, """{ "id": "300", "unavailable": true }"""));
        await peer.SendAsync(GatewayPeer.Dispatch("CHANNEL_UPDATE", 4, """{ "id": "400", "type": 0 }"""));
        await peer.SendAsync(GatewayPeer.Dispatch("GUILD_DELETE", 5, """{ "id": "300" }"""));
        (await discord.Handler.ToldAsync()).ShouldBe("guild 300 Runners");
        (await discord.Handler.ToldAsync()).ShouldBe("outage 300");
        (await discord.Handler.ToldAsync()).ShouldBe("removed 300");
    }

    [Fact]
    public async Task Heartbeats_start_after_a_random_part_of_the_interval_and_carry_the_last_sequence()
    {
        discord.Chance = 0.25;
        var peer = await discord.Server.ConnectionAsync();
        await peer.HelloAsync(20_000);
        await peer.ExpectAsync(2);
        discord.Clock.Advance(TimeSpan.FromSeconds(5));
        (await peer.ExpectAsync(1)).ValueKind.ShouldBe(JsonValueKind.Null);
        await peer.SendAsync("""{ "op": 11 }""");
        await peer.SendAsync(GatewayPeer.Ready(discord.Server.GatewayUrl, sequence: 4));
        await discord.Handler.ToldAsync();
        discord.Clock.Advance(TimeSpan.FromSeconds(20));
        (await peer.ExpectAsync(1)).GetInt64().ShouldBe(4);
        discord.Client.Health.LastHeartbeatAck.ShouldNotBeNull();
    }

    [Fact]
    public async Task A_missed_acknowledgement_reconnects_and_resumes_and_keeps_the_session_alive()
    {
        var peer = await EstablishAsync();
        discord.Clock.Advance(TimeSpan.FromMilliseconds(41_250));
        await peer.ExpectAsync(1);
        await peer.SendAsync(GatewayPeer.Dispatch("GUILD_CREATE", 2, """{ "id": "301", "name": "Between" }"""));
        (await discord.Handler.ToldAsync()).ShouldBe("guild 301 Between");
        discord.Clock.Advance(TimeSpan.FromMilliseconds(41_250));
        (await peer.ClosedAsync()).ShouldBe(4000);
        await ExpectResumeAsync(await discord.Server.ConnectionAsync(), sequence: 2);
    }

    [Fact]
    public async Task A_dropped_socket_resumes_where_ready_said_and_missed_events_come_once()
    {
        var peer = await EstablishAsync();
        await peer.SendAsync(GatewayPeer.Dispatch("GUILD_CREATE", 2, """{ "id": "301", "name": "One" }"""));
        (await discord.Handler.ToldAsync()).ShouldBe("guild 301 One");
        peer.Drop();
        var second = await discord.Server.ConnectionAsync();
        second.Path.ShouldBe("/gateway/resume");
        second.Query.ShouldBe("?v=10&encoding=json");
        await ExpectResumeAsync(second, sequence: 2);
        await second.SendAsync(GatewayPeer.Dispatch("GUILD_CREATE", 2, """{ "id": "301", "name": "One" }"""));
        await second.SendAsync(GatewayPeer.Dispatch("GUILD_CREATE", 3, """{ "id": "302", "name": "Two" }"""));
        await second.SendAsync(GatewayPeer.Dispatch("RESUMED", 4, "{}"));
        await second.SendAsync(GatewayPeer.Dispatch("GUILD_CREATE", 5, """{ "id": "303", "name": "Three" }"""));
        (await discord.Handler.ToldAsync()).ShouldBe("guild 302 Two");
        (await discord.Handler.ToldAsync()).ShouldBe("guild 303 Three");
        discord.Client.Health.State.ShouldBe(ShardState.Ready);
    }

    [Fact]
    public async Task Asked_to_reconnect_it_resumes()
    {
        var peer = await EstablishAsync();
        await peer.SendAsync("""{ "op": 7, "d": null }""");
        (await peer.ClosedAsync()).ShouldBe(4000);
        await ExpectResumeAsync(await discord.Server.ConnectionAsync(), sequence: 1);
    }

    [Fact]
    public async Task A_session_that_is_gone_is_replaced_after_one_to_five_seconds()
    {
        discord.Chance = 0.5;
        var peer = await EstablishAsync();
        await peer.SendAsync("""{ "op": 9, "d": false }""");
        await peer.ClosedAsync();
        await discord.Clock.PassAsync(TimeSpan.FromSeconds(3));
        await discord.Clock.PassAsync(TimeSpan.FromSeconds(2));
        var second = await discord.Server.ConnectionAsync();
        second.Path.ShouldBe("/gateway");
        await second.HelloAsync();
        await second.ExpectAsync(2);
    }

    [Fact]
    public async Task A_session_that_can_be_resumed_is_after_one_to_five_seconds()
    {
        discord.Chance = 0.75;
        var peer = await EstablishAsync();
        await peer.SendAsync("""{ "op": 9, "d": true }""");
        await peer.ClosedAsync();
        await discord.Clock.PassAsync(TimeSpan.FromSeconds(4));
        await ExpectResumeAsync(await discord.Server.ConnectionAsync(), sequence: 1);
    }

    [Fact]
    public async Task A_close_that_ends_the_session_logs_in_anew()
    {
        var peer = await EstablishAsync();
        await peer.CloseAsync(4009);
        await discord.Clock.PassAsync(TimeSpan.FromSeconds(5));
        var second = await discord.Server.ConnectionAsync();
        await second.HelloAsync();
        await second.ExpectAsync(2);
    }

    [Theory]
    [InlineData(4004)]
    [InlineData(4014)]
    public async Task A_fatal_close_ends_the_client_and_never_reconnects(int code)
    {
        var peer = await discord.Server.ConnectionAsync();
        await peer.HelloAsync();
        await peer.ExpectAsync(2);
        await peer.CloseAsync(code);
        var fatal = await Should.ThrowAsync<DiscordFatalException>(() => run);
        fatal.CloseCode.ShouldBe(code);
        fatal.Message.ShouldContain("https://discord.com/developers/applications");
        discord.Client.Health.State.ShouldBe(ShardState.Disconnected);
    }

    [Fact]
    public async Task Stopping_ends_the_session_cleanly()
    {
        var peer = await EstablishAsync();
        await stop.CancelAsync();
        (await peer.ClosedAsync()).ShouldBe(1000);
        await run;
    }

    [Fact]
    public async Task A_payload_over_many_frames_is_put_together()
    {
        var peer = await EstablishAsync();
        string name = new('x', 300_000);
        await peer.SendAsync(GatewayPeer.Dispatch("GUILD_CREATE", 2, $$"""{ "id": "301", "name": "{{name}}" }"""), frames: 37);
        (await discord.Handler.ToldAsync()).ShouldBe($"guild 301 {name}");
    }

    [Fact]
    public async Task An_event_that_is_not_as_documented_is_left_out_and_ends_nothing()
    {
        var peer = await EstablishAsync();
        await peer.SendAsync(GatewayPeer.Dispatch("INTERACTION_CREATE", 2, $$"""{ "id": "1", "token": "{{SampleInteractions.Token}}" }"""));
        await peer.SendAsync(GatewayPeer.Dispatch("GUILD_CREATE", 3, """{ "id": "301", "name": "One" }"""));
        (await discord.Handler.ToldAsync()).ShouldBe("guild 301 One");
        discord.Logs.Text.ShouldContain("INTERACTION_CREATE");
        discord.Logs.Text.ShouldNotContain(SampleInteractions.Token);
    }

    [Fact]
    public async Task A_payload_that_is_no_json_reconnects_and_resumes()
    {
        var peer = await EstablishAsync();
        await peer.SendAsync("{ nonsense");
        await peer.ClosedAsync();
        await ExpectResumeAsync(await discord.Server.ConnectionAsync(), sequence: 1);
    }

    [Fact]
    public async Task A_heartbeat_asked_for_is_sent_at_once()
    {
        var peer = await EstablishAsync();
        await peer.SendAsync("""{ "op": 1, "d": null }""");
        (await peer.ExpectAsync(1)).GetInt64().ShouldBe(1);
    }

    [Fact]
    public async Task However_often_heartbeats_are_asked_for_fewer_than_120_are_sent_a_minute()
    {
        var peer = await EstablishAsync();
        for (int asked = 0; asked < 200; asked++)
            await peer.SendAsync("""{ "op": 1, "d": null }""");
        await peer.SendAsync(GatewayPeer.Dispatch("GUILD_CREATE", 2, """{ "id": "301", "name": "Last" }"""));
        (await discord.Handler.ToldAsync()).ShouldBe("guild 301 Last");
        await stop.CancelAsync();
        int sent = 1;
        while (await peer.TryReceiveAsync())
            sent++;
        sent.ShouldBeLessThan(120);
        sent.ShouldBeGreaterThan(100);
    }

    [Fact]
    public async Task Failures_in_a_row_wait_longer_and_longer_and_show_in_the_health()
    {
        discord.Chance = 1;
        var peer = await EstablishAsync();
        peer.Drop();
        (await discord.Server.ConnectionAsync()).Drop();
        await discord.Clock.PassAsync(TimeSpan.FromSeconds(1));
        (await discord.Server.ConnectionAsync()).Drop();
        await discord.Clock.PassAsync(TimeSpan.FromSeconds(2));
        var fourth = await discord.Server.ConnectionAsync();
        fourth.Path.ShouldBe("/gateway", "after two failures at the address for resuming, the general one is tried");
        discord.Client.Health.FailuresInARow.ShouldBe(3);
        await ExpectResumeAsync(fourth, sequence: 1);
    }

    private async Task<GatewayPeer> EstablishAsync()
    {
        var peer = await discord.Server.ConnectionAsync();
        await peer.HelloAsync();
        await peer.ExpectAsync(2);
        await peer.SendAsync(GatewayPeer.Ready($"{discord.Server.GatewayUrl}/resume"));
        (await discord.Handler.ToldAsync()).ShouldBe("ready as milebot");
        return peer;
    }

    private static async Task ExpectResumeAsync(GatewayPeer peer, long sequence)
    {
        await peer.HelloAsync();
        var resume = await peer.ExpectAsync(6);
        resume.GetProperty("token").GetString().ShouldBe(DiscordFixture.Token);
        resume.GetProperty("session_id").GetString().ShouldBe("session-1");
        resume.GetProperty("seq").GetInt64().ShouldBe(sequence);
    }
}
