using System.Text.Json;
using CsCheck;
using MileBot.Discord.Gateway;

namespace MileBot.Tests.Discord.Gateway;

public class GatewaySessionTests
{
    private static readonly JsonElement Nothing = JsonElement.Parse("null");
    private readonly GatewaySession session = new();

    [Fact]
    public void The_first_hello_starts_heartbeats_and_logs_in()
    {
        session.Open();
        session.Receive(Hello()).ShouldBe([new GatewayAction.BeatEvery(TimeSpan.FromSeconds(45)), new GatewayAction.Identify()]);
        session.State.ShouldBe(ShardState.Identifying);
    }

    [Fact]
    public void Hello_after_ready_resumes_from_the_last_sequence()
    {
        var established = Established();
        established.Receive(Event(8, "GUILD_CREATE"));
        established.Closed(null);
        established.Open();
        established.Receive(Hello())[^1].ShouldBe(new GatewayAction.Resume("session-1", 8));
        established.State.ShouldBe(ShardState.Resuming);
        established.Receive(Event(9, "RESUMED"));
        established.State.ShouldBe(ShardState.Ready);
    }

    [Fact]
    public void A_session_is_resumed_where_ready_said() => Established().ResumeUrl.ShouldBe("wss://resume.example");

    [Fact]
    public void A_heartbeat_carries_the_last_sequence_or_none()
    {
        session.Open();
        session.Receive(Hello());
        session.BeatDue().ShouldBe([new GatewayAction.Beat(null, AskedFor: false)]);
        Established().BeatDue().ShouldBe([new GatewayAction.Beat(1, AskedFor: false)]);
    }

    [Fact]
    public void A_heartbeat_without_acknowledgement_is_a_zombie_and_resumes()
    {
        var established = Established();
        established.BeatDue();
        established.BeatDue().ShouldHaveSingleItem().ShouldBeOfType<GatewayAction.Reconnect>();
        established.CanResume.ShouldBeTrue();
    }

    [Fact]
    public void An_acknowledged_heartbeat_is_followed_by_the_next()
    {
        var established = Established();
        established.BeatDue();
        established.Receive(Payload(GatewayOpcode.HeartbeatAck)).ShouldBeEmpty();
        established.BeatDue().ShouldHaveSingleItem().ShouldBeOfType<GatewayAction.Beat>();
    }

    [Fact]
    public void A_heartbeat_discord_asks_for_is_sent_at_once_and_makes_no_zombie()
    {
        var established = Established();
        established.Receive(Payload(GatewayOpcode.Heartbeat)).ShouldBe([new GatewayAction.Beat(1, AskedFor: true)]);
        established.BeatDue().ShouldHaveSingleItem().ShouldBeOfType<GatewayAction.Beat>();
    }

    [Fact]
    public void A_gateway_that_never_says_hello_is_left()
    {
        session.Open();
        session.BeatDue().ShouldHaveSingleItem().ShouldBeOfType<GatewayAction.Reconnect>();
    }

    [Fact]
    public void Asked_to_reconnect_it_does_so_at_once_and_resumes()
    {
        var established = Established();
        established.Receive(Payload(GatewayOpcode.Reconnect)).ShouldHaveSingleItem().ShouldBeOfType<GatewayAction.Reconnect>().Scatter.ShouldBeFalse();
        established.CanResume.ShouldBeTrue();
    }

    [Theory]
    [InlineData("true", true)]
    [InlineData("false", false)]
    [InlineData("null", false)]
    public void An_invalid_session_is_resumed_or_replaced_after_a_random_wait(string data, bool resumes)
    {
        var established = Established();
        var invalid = new GatewayPayload { Opcode = GatewayOpcode.InvalidSession, Data = JsonElement.Parse(data) };
        established.Receive(invalid).ShouldHaveSingleItem().ShouldBeOfType<GatewayAction.Reconnect>().Scatter.ShouldBeTrue();
        established.CanResume.ShouldBe(resumes);
        established.Open();
        established.Receive(Hello())[^1].ShouldBe(resumes ? new GatewayAction.Resume("session-1", 1) : new GatewayAction.Identify());
    }

    [Fact]
    public void A_new_session_counts_from_its_own_beginning()
    {
        var established = Established();
        established.Receive(Event(500, "GUILD_CREATE"));
        established.Closed(4009);
        established.Open();
        established.Receive(Hello());
        established.Receive(Ready(1)).ShouldHaveSingleItem().ShouldBeOfType<GatewayAction.Dispatch>();
        established.Receive(Event(2, "GUILD_CREATE")).ShouldHaveSingleItem();
    }

    [Fact]
    public void What_it_does_not_know_it_ignores() => Established().Receive(Payload((GatewayOpcode)99)).ShouldBeEmpty();

    /// <summary>Whatever is replayed and however often the connection breaks, each event is handed on once and in order.</summary>
    [Fact]
    public void Every_event_is_handed_on_once_and_in_order() =>
        Gen.Select(Gen.Int[1, 60], Gen.Int[0, 60]).List[1, 20].Sample(breaks =>
        {
            var established = Established();
            var seen = new List<long>();
            long last = 1;
            foreach (var (fresh, replayed) in breaks)
            {
                established.Closed(null);
                established.Open();
                established.Receive(Hello())[^1].ShouldBe(new GatewayAction.Resume("session-1", last));
                for (long sequence = Math.Max(2, last - replayed); sequence <= last + fresh; sequence++)
                    seen.AddRange(established.Receive(Event(sequence, "X")).OfType<GatewayAction.Dispatch>().Select(_ => sequence));
                last += fresh;
            }

            seen.ShouldBe(Enumerable.Range(2, (int)last - 1).Select(sequence => (long)sequence));
        });

    internal static GatewaySession Established()
    {
        var established = new GatewaySession();
        established.Open();
        established.Receive(Hello());
        established.Receive(Ready(1));
        established.State.ShouldBe(ShardState.Ready);
        return established;
    }

    private static GatewayPayload Hello() =>
        new() { Opcode = GatewayOpcode.Hello, Data = JsonElement.Parse("""{ "heartbeat_interval": 45000 }""") };

    private static GatewayPayload Ready(long sequence) => Event(sequence, "READY", """
        { "session_id": "session-1", "resume_gateway_url": "wss://resume.example", "user": { "id": "1", "username": "milebot" },
          "application": { "id": "2", "flags": 0 }, "guilds": [] }
        """);

    private static GatewayPayload Event(long sequence, string name, string data = "{}") =>
        new() { Opcode = GatewayOpcode.Dispatch, Sequence = sequence, Event = name, Data = JsonElement.Parse(data) };

    private static GatewayPayload Payload(GatewayOpcode opcode) => new() { Opcode = opcode, Data = Nothing };
}
