using Microsoft.Extensions.Time.Testing;
using MileBot.Playground.Misbehaving;

namespace MileBot.Tests.Playground;

/// <summary>The switches that let things go wrong, and the record of what went over the wire.</summary>
public class MisbehaviourTests
{
    private const string Callback = "POST /interactions/{interaction_id}/{interaction_token}/callback";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_socket_is_dropped_with_a_code_or_without()
    {
        await using var club = await Club.StartAsync();

        club.Discord.Misbehave.DropSockets(4000);
        (await club.Bot.WhenClosedAsync()).ShouldBe(4000);
        await club.Bot.ConnectAsync();
        await club.Bot.ResumeAsync();
        await club.Bot.WhenAsync("RESUMED");
        club.Discord.Misbehave.DropSockets();

        (await club.Bot.WhenClosedAsync()).ShouldBeNull();
    }

    [Fact]
    public async Task Heartbeats_stay_without_an_answer()
    {
        await using var club = await Club.StartAsync();

        club.Discord.Misbehave.WithholdsAcks = true;
        await club.Bot.SendAsync(1, club.Bot.LastSequence);
        club.Guild.AddChannel("next");

        (await club.Bot.ReceiveUntilAsync("CHANNEL_CREATE")).ShouldNotContain(11);
    }

    [Fact]
    public async Task Reconnect_invalid_session_and_a_heartbeat_are_asked_for()
    {
        await using var club = await Club.StartAsync();

        club.Discord.Misbehave.AskForHeartbeat();
        await club.Bot.WhenAsync(1);
        club.Discord.Misbehave.AskToReconnect();
        await club.Bot.WhenAsync(7);
        club.Discord.Misbehave.InvalidateSessions(resumable: true);
        (await club.Bot.WhenAsync(9))["d"]!.GetValue<bool>().ShouldBeTrue();
        club.Discord.Misbehave.InvalidateSessions(resumable: false);
        (await club.Bot.WhenAsync(9))["d"]!.GetValue<bool>().ShouldBeFalse();

        await club.Bot.ConnectAsync();
        await club.Bot.ResumeAsync();
        (await club.Bot.WhenAsync(9))["d"]!.GetValue<bool>().ShouldBeFalse();
    }

    [Fact]
    public async Task An_event_comes_twice()
    {
        await using var club = await Club.WithPbAsync();

        club.Discord.Misbehave.DeliverTwice("INTERACTION_CREATE");
        var (_, first) = await club.TypeAsync("/pb 6:42");
        var second = await club.Bot.WhenAsync("INTERACTION_CREATE");

        second["id"]!.ToString().ShouldBe(first["id"]!.ToString());
    }

    [Theory]
    [InlineData(4014)]
    [InlineData(4000)]
    public async Task An_identify_is_refused_with_a_code_and_the_next_is_not(int code)
    {
        await using var club = await Club.StartAsync(new() { IdentifyInterval = TimeSpan.Zero });

        club.Discord.Misbehave.RefuseIdentify(code);
        await club.Bot.ConnectAsync();
        await club.Bot.IdentifyAsync();
        (await club.Bot.WhenClosedAsync()).ShouldBe(code);

        await club.Bot.ConnectAsync();
        await club.Bot.IdentifyAsync();
        await club.Bot.WhenAsync("READY");
        club.Discord.Identifies.ShouldBe(2);
    }

    [Fact]
    public async Task Calls_are_answered_429_and_5xx_without_being_done_then_as_ever()
    {
        await using var club = await Club.WithPbAsync();
        var (reply, interaction) = await club.TypeAsync("/pb 6:42");

        club.Discord.Misbehave.OnNext(Callback, new RestFault.TooManyRequests(TimeSpan.FromSeconds(0.5), IsGlobal: true));
        club.Discord.Misbehave.OnNext("POST /interactions/*", new RestFault.ServerError(503));
        var limited = await club.Bot.ReplyAsync(interaction, new() { ["content"] = "x" });
        limited.Status.ShouldBe(429);
        limited.Headers["Retry-After"].ShouldBe("1");
        limited.Headers["X-RateLimit-Global"].ShouldBe("true");
        limited.Body!["retry_after"]!.GetValue<double>().ShouldBe(0.5);
        (await club.Bot.ReplyAsync(interaction, new() { ["content"] = "x" })).Status.ShouldBe(503);
        reply.Message.ShouldBeNull();

        (await club.Bot.ReplyAsync(interaction, new() { ["content"] = "x" })).Status.ShouldBe(204);
        club.Discord.Wire.RequestsTo(Callback).Select(request => request.Status).ShouldBe([429, 503, 204]);
    }

    [Fact]
    public async Task A_lost_answer_has_been_done_and_a_reset_has_not()
    {
        await using var club = await Club.WithPbAsync();
        var (reply, interaction) = await club.TypeAsync("/pb 6:42");

        club.Discord.Misbehave.OnNext(Callback, new RestFault.Reset());
        await Should.ThrowAsync<HttpRequestException>(() => club.Bot.ReplyAsync(interaction, new() { ["content"] = "x" }));
        reply.Message.ShouldBeNull();
        club.Discord.Misbehave.OnNext(Callback, new RestFault.AnswerLost());
        await Should.ThrowAsync<HttpRequestException>(() => club.Bot.ReplyAsync(interaction, new() { ["content"] = "x" }));

        reply.Text.ShouldBe("x");
        (await club.Bot.ReplyAsync(interaction, new() { ["content"] = "x" })).Code.ShouldBe(40060);
    }

    [Fact]
    public async Task A_slow_answer_comes_when_its_time_has_passed()
    {
        var time = new FakeTimeProvider();
        await using var club = await Club.StartAsync(new() { Time = time });

        club.Discord.Misbehave.OnNext("GET /users/@me", new RestFault.Slow(TimeSpan.FromMinutes(1)));
        var slow = club.Bot.GetAsync("users/@me");
        await club.Discord.WhenAsync(() => club.Discord.Wire.RequestsTo("GET /users/@me").Count == 1, Ct);
        (await club.Bot.GetAsync("users/@me")).Status.ShouldBe(200);
        slow.IsCompleted.ShouldBeFalse();
        time.Advance(TimeSpan.FromMinutes(1));

        (await slow).Status.ShouldBe(200);
    }

    [Fact]
    public async Task The_switches_work_over_http_too()
    {
        await using var club = await Club.StartAsync();
        using var http = new HttpClient { BaseAddress = club.Discord.Address };

        (await http.PostAsync(new Uri("playground/misbehave/rest?route=GET%20/users/@me&fault=error&status=500", UriKind.Relative), null, Ct)).IsSuccessStatusCode.ShouldBeTrue();
        (await club.Bot.GetAsync("users/@me")).Status.ShouldBe(500);
        (await http.PostAsync(new Uri("playground/misbehave/rest?route=x&fault=flood", UriKind.Relative), null, Ct)).IsSuccessStatusCode.ShouldBeFalse();
        (await http.PostAsync(new Uri("playground/misbehave/drop?code=4009", UriKind.Relative), null, Ct)).IsSuccessStatusCode.ShouldBeTrue();

        (await club.Bot.WhenClosedAsync()).ShouldBe(4009);
    }

    [Fact]
    public async Task The_wire_is_recorded_without_the_token()
    {
        await using var club = await Club.WithPbAsync();
        var (_, interaction) = await club.TypeAsync("/pb 6:42");
        await club.Bot.ReplyAsync(interaction, Club.Json("""{"content":"x"}"""), ("a.txt", [1, 2]));

        var request = club.Discord.Wire.RequestsTo(Callback).Single();
        request.Payload!["data"]!["content"]!.GetValue<string>().ShouldBe("x");
        request.Files.ShouldBe([("a.txt", 2)]);
        request.Template.ShouldBe("/interactions/{interaction_id}/{interaction_token}/callback");
        request.Headers["User-Agent"].ShouldStartWith("DiscordBot");
        request.Headers.Keys.ShouldNotContain("Authorization");
        club.Discord.Wire.Frames.ShouldContain(frame => frame.FromClient && frame.Op == 2);
        string.Join('\n', club.Discord.Wire.Frames.Select(frame => frame.Payload.ToJsonString())).ShouldNotContain(club.Discord.Token);
    }
}
