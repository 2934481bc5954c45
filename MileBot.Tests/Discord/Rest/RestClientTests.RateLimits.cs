using System.Net;
using MileBot.Discord;
using MileBot.Discord.Rest;
using MileBot.Tests.Discord.Support;

namespace MileBot.Tests.Discord.Rest;

/// <content>Rate limits as Discord's headers announce them.</content>
public sealed partial class RestClientTests
{
    private const string ChannelJson = """{ "id": "400", "type": 0 }""";

    [Fact]
    public async Task With_nothing_left_the_next_request_waits_for_the_reset()
    {
        api.Answer(HttpStatusCode.OK, ChannelJson, Limit("a", remaining: 0, resetAfter: "1.5")).Answer(HttpStatusCode.OK, ChannelJson);
        await rest.GetChannelAsync(Room, Cancelled);
        var second = rest.GetChannelAsync(Room, Cancelled);
        await clock.WhenWaitedForAsync(TimeSpan.FromSeconds(1.5), TimeSpan.FromSeconds(1.5));
        api.Requests.Count.ShouldBe(1);
        clock.Advance(TimeSpan.FromSeconds(1.5));
        await second;
        api.Requests.Count.ShouldBe(2);
    }

    [Fact]
    public async Task Another_channel_has_a_limit_of_its_own()
    {
        api.Answer(HttpStatusCode.OK, ChannelJson, Limit("a", remaining: 0, resetAfter: "60")).Answer(HttpStatusCode.OK, ChannelJson);
        await rest.GetChannelAsync(Room, Cancelled);
        await rest.GetChannelAsync(new Snowflake(401), Cancelled);
        api.Requests.Count.ShouldBe(2);
    }

    [Fact]
    public async Task Routes_of_one_bucket_share_what_is_left()
    {
        api.Answer(HttpStatusCode.OK, ChannelJson, Limit("shared", remaining: 5, resetAfter: "60"))
            .Answer(HttpStatusCode.OK, "[]", Limit("shared", remaining: 0, resetAfter: "60"))
            .Answer(HttpStatusCode.OK, ChannelJson);
        await rest.GetChannelAsync(Room, Cancelled);
        await rest.GetMessagesAsync(Room, 1, Cancelled);
        var third = rest.GetChannelAsync(Room, Cancelled);
        await clock.PassAsync(TimeSpan.FromSeconds(60));
        await third;
    }

    [Fact]
    public async Task Requests_of_one_bucket_take_turns_until_the_limit_is_known()
    {
        var first = new TaskCompletionSource<HttpResponseMessage>();
        api.Answer((_, _) => first.Task).Answer(HttpStatusCode.OK, ChannelJson);
        var one = rest.GetChannelAsync(Room, Cancelled);
        var two = rest.GetChannelAsync(Room, Cancelled);
        api.Requests.Count.ShouldBe(1);
        first.SetResult(FakeApi.Response(HttpStatusCode.OK, ChannelJson));
        await Task.WhenAll(one, two);
        api.Requests.Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_429_waits_as_long_as_the_body_says_and_tries_again()
    {
        api.Answer(HttpStatusCode.TooManyRequests, """{ "message": "You are being rate limited.", "retry_after": 2.25, "global": false }""",
                ("Retry-After", "3"), ("X-RateLimit-Scope", "user"))
            .Answer(HttpStatusCode.OK, ChannelJson);
        var channel = rest.GetChannelAsync(Room, Cancelled);
        await clock.PassAsync(TimeSpan.FromSeconds(2.25));
        await channel;
    }

    [Fact]
    public async Task A_429_without_a_body_waits_as_long_as_the_header_says()
    {
        api.Answer(HttpStatusCode.TooManyRequests, "", ("Retry-After", "3")).Answer(HttpStatusCode.OK, ChannelJson);
        var channel = rest.GetChannelAsync(Room, Cancelled);
        await clock.PassAsync(TimeSpan.FromSeconds(3));
        await channel;
    }

    [Fact]
    public async Task A_429_that_would_last_an_hour_is_a_refusal()
    {
        api.Answer(HttpStatusCode.TooManyRequests, """{ "message": "The resource is being rate limited.", "retry_after": 3600, "global": false }""");
        (await Should.ThrowAsync<DiscordApiException>(() => rest.GetChannelAsync(Room, Cancelled))).Status.ShouldBe(HttpStatusCode.TooManyRequests);
    }

    [Fact]
    public async Task A_global_429_holds_back_every_route_but_those_of_interactions()
    {
        api.Answer(HttpStatusCode.TooManyRequests, """{ "message": "You are being rate limited.", "retry_after": 4, "global": true }""", ("X-RateLimit-Global", "true"))
            .Answer(HttpStatusCode.OK, """{ "id": "1", "channel_id": "400" }""")
            .AnswerAll(_ => FakeApi.Response(HttpStatusCode.OK, ChannelJson));
        var limited = rest.GetChannelAsync(Room, Cancelled);
        var other = rest.GetChannelAsync(new Snowflake(401), Cancelled);
        await rest.GetOriginalResponseAsync(SampleInteractions.Read(SampleInteractions.Command()), Cancelled);
        api.Requests.Count.ShouldBe(2);
        clock.Advance(TimeSpan.FromSeconds(4));
        await Task.WhenAll(limited, other);
    }

    [Fact]
    public async Task Fifty_requests_leave_in_a_second_and_no_more()
    {
        api.AnswerAll(_ => FakeApi.Response(HttpStatusCode.OK, ChannelJson));
        var all = Enumerable.Range(1, 120).Select(channel => rest.GetChannelAsync(new Snowflake((ulong)channel), Cancelled)).ToArray();
        api.Requests.Count.ShouldBe(50);
        clock.Advance(TimeSpan.FromSeconds(1));
        await Task.WhenAll(all.Take(100));
        api.Requests.Count.ShouldBe(100);
        clock.Advance(TimeSpan.FromSeconds(1));
        await Task.WhenAll(all);
    }

    [Fact]
    public async Task Answers_to_interactions_do_not_count_against_the_fifty()
    {
        api.AnswerAll(_ => FakeApi.Response(HttpStatusCode.OK, """{ "id": "1", "channel_id": "400" }"""));
        var interaction = SampleInteractions.Read(SampleInteractions.Command());
        for (int sent = 0; sent < 120; sent++)
            await rest.GetOriginalResponseAsync(interaction, Cancelled);
        api.Requests.Count.ShouldBe(120);
    }

    [Fact]
    public async Task Well_before_discord_bans_the_address_nothing_more_is_sent_until_ten_minutes_are_over()
    {
        api.AnswerAll(_ => FakeApi.Response(HttpStatusCode.Forbidden, """{ "message": "Missing Access", "code": 50001 }"""));
        for (int refused = 0; refused < 5_000; refused++)
        {
            if (refused % 50 == 0)
                clock.Advance(TimeSpan.FromSeconds(1));
            await Should.ThrowAsync<DiscordApiException>(() => rest.GetChannelAsync(Room, Cancelled));
        }

        clock.Advance(TimeSpan.FromSeconds(1));
        (await Should.ThrowAsync<DiscordUnavailableException>(() => rest.GetChannelAsync(Room, Cancelled))).Message.ShouldContain("not sent");
        api.Requests.Count.ShouldBe(5_000);
        clock.Advance(TimeSpan.FromMinutes(10));
        await Should.ThrowAsync<DiscordApiException>(() => rest.GetChannelAsync(Room, Cancelled));
    }

    private static (string, string)[] Limit(string bucket, int remaining, string resetAfter) =>
    [
        ("X-RateLimit-Bucket", bucket), ("X-RateLimit-Limit", "5"), ("X-RateLimit-Remaining", $"{remaining}"), ("X-RateLimit-Reset-After", resetAfter),
    ];
}
