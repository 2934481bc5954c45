using System.Net;
using MileBot.Discord;
using MileBot.Discord.Model;
using MileBot.Discord.Rest;
using MileBot.Tests.Discord.Support;

namespace MileBot.Tests.Discord.Rest;

public sealed partial class RestClientTests : IDisposable
{
    private static readonly Snowflake Guild = new(300);
    private static readonly Snowflake Member = new(500);
    private static readonly Snowflake Room = new(400);

    private readonly FakeApi api = new();
    private readonly ObservedClock clock = new();
    private readonly LogCollector logs = new();
    private readonly DiscordRestClient rest;

    public RestClientTests()
    {
        var environment = new DiscordEnvironment { Time = clock, Chance = () => 1, Logging = logs };
        rest = new(new DiscordOptions { Token = new BotToken(DiscordFixture.Token) }, environment, api);
    }

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        rest.Dispose();
        api.Dispose();
        logs.Dispose();
    }

    [Fact]
    public async Task Every_request_is_authorised_and_says_who_we_are()
    {
        api.Answer(HttpStatusCode.OK, """{ "id": "200", "name": "MileBot" }""");
        await rest.GetCurrentApplicationAsync(Cancelled);
        var sent = api.Requests.ShouldHaveSingleItem();
        sent.Path.ShouldBe("/api/v10/applications/@me");
        sent.Authorization.ShouldBe($"Bot {DiscordFixture.Token}");
        sent.UserAgent.ShouldMatch(@"^DiscordBot \(https?://\S+, \d+(\.\d+)*\)$");
    }

    [Fact]
    public async Task A_refusal_names_the_route_and_what_was_wrong_with_which_field()
    {
        api.Answer(HttpStatusCode.BadRequest, """
            { "code": 50035, "message": "Invalid Form Body", "errors": { "components": { "0": { "content": { "_errors": [
              { "code": "BASE_TYPE_BAD_LENGTH", "message": "Must be between 1 and 4000 in length." } ] } } } } }
            """);
        var refusal = await Should.ThrowAsync<DiscordApiException>(() => rest.CreateMessageAsync(Room, OutgoingMessage.OfText(""), Cancelled));
        refusal.Status.ShouldBe(HttpStatusCode.BadRequest);
        refusal.Code.ShouldBe(DiscordErrorCode.InvalidFormBody);
        refusal.Route.ShouldBe("channels/{channel.id}/messages");
        refusal.Errors.ShouldBe([new FieldError("components.0.content", "BASE_TYPE_BAD_LENGTH", "Must be between 1 and 4000 in length.")]);
        refusal.Message.ShouldBe(
            "POST channels/{channel.id}/messages answered 400 (code 50035): Invalid Form Body; "
            + "components.0.content: Must be between 1 and 4000 in length. (BASE_TYPE_BAD_LENGTH)");
    }

    [Theory]
    [InlineData("<html>blocked</html>")]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("""{ "message": 7, "code": "x", "errors": [] }""")]
    public async Task A_refusal_by_something_that_is_not_discord_is_a_refusal_too(string body)
    {
        api.Answer(HttpStatusCode.Forbidden, body);
        (await Should.ThrowAsync<DiscordApiException>(() => rest.GetChannelAsync(Room, Cancelled))).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task What_is_safe_to_repeat_is_repeated_after_a_growing_wait()
    {
        api.Answer(HttpStatusCode.BadGateway).Break().Answer(HttpStatusCode.OK, """{ "id": "400", "type": 0 }""");
        var channel = rest.GetChannelAsync(Room, Cancelled);
        await clock.PassAsync(TimeSpan.FromMilliseconds(250));
        await clock.PassAsync(TimeSpan.FromMilliseconds(500));
        (await channel).Id.ShouldBe(Room);
        api.Requests.Count.ShouldBe(3);
    }

    [Fact]
    public async Task After_five_attempts_it_gives_up()
    {
        api.AnswerAll(_ => FakeApi.Response(HttpStatusCode.ServiceUnavailable));
        var channel = rest.GetChannelAsync(Room, Cancelled);
        foreach (int wait in (int[])[250, 500, 1000, 2000])
            await clock.PassAsync(TimeSpan.FromMilliseconds(wait));
        (await Should.ThrowAsync<DiscordApiException>(() => channel)).Status.ShouldBe(HttpStatusCode.ServiceUnavailable);
        api.Requests.Count.ShouldBe(5);
    }

    [Fact]
    public async Task A_message_is_sent_again_only_if_discord_can_tell_that_it_is_the_same()
    {
        api.Break();
        await Should.ThrowAsync<DiscordUnavailableException>(() => rest.CreateMessageAsync(Room, OutgoingMessage.OfText("hello"), Cancelled));
        api.Requests.Count.ShouldBe(1);

        api.Break().Answer(HttpStatusCode.OK, """{ "id": "800", "channel_id": "400" }""");
        var sent = rest.CreateMessageAsync(Room, OutgoingMessage.OfText("hello") with { Nonce = "week-47", EnforceNonce = true }, Cancelled);
        await clock.PassAsync(TimeSpan.FromMilliseconds(250));
        (await sent).Id.ShouldBe(new Snowflake(800));
        api.Requests.Skip(1).ShouldAllBe(request => request.Body.Contains("\"nonce\":\"week-47\",\"enforce_nonce\":true", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_request_without_an_answer_ends_after_ten_seconds()
    {
        api.Answer(async (_, cancellationToken) =>
        {
            await Task.Delay(Timeout.InfiniteTimeSpan, clock, cancellationToken);
            throw new InvalidOperationException("never");
        });
        var sent = rest.CreateFollowUpAsync(SampleInteractions.Read(SampleInteractions.Command()), OutgoingMessage.OfText("x"), Cancelled);
        await clock.PassAsync(TimeSpan.FromSeconds(10));
        (await Should.ThrowAsync<DiscordUnavailableException>(() => sent)).Message.ShouldContain("none within 10 s");
    }

    [Fact]
    public async Task A_deletion_that_is_repeated_and_finds_nothing_is_done()
    {
        api.Break().Answer(HttpStatusCode.NotFound, """{ "code": 10008, "message": "Unknown Message" }""");
        var deletion = rest.DeleteOriginalResponseAsync(SampleInteractions.Read(SampleInteractions.Command()), Cancelled);
        await clock.PassAsync(TimeSpan.FromMilliseconds(250));
        await deletion;
    }

    [Fact]
    public async Task A_refused_token_ends_all_further_requests_and_names_the_page_to_visit()
    {
        api.Answer(HttpStatusCode.Unauthorized, """{ "message": "401: Unauthorized", "code": 0 }""");
        (await Should.ThrowAsync<DiscordFatalException>(() => rest.GetGatewayBotAsync(Cancelled))).Message
            .ShouldContain("https://discord.com/developers/applications");
        await Should.ThrowAsync<DiscordFatalException>(() => rest.GetGatewayBotAsync(Cancelled));
        api.Requests.Count.ShouldBe(1);
    }

    [Fact]
    public async Task An_interaction_that_is_over_does_not_count_as_a_refused_bot_token()
    {
        api.Answer(HttpStatusCode.Unauthorized, """{ "message": "Invalid Webhook Token", "code": 50027 }""").Answer(HttpStatusCode.OK, """{ "id": "400", "type": 0 }""");
        await Should.ThrowAsync<DiscordApiException>(() =>
            rest.EditOriginalResponseAsync(SampleInteractions.Read(SampleInteractions.Command()), OutgoingMessage.OfText("x"), Cancelled));
        (await rest.GetChannelAsync(Room, Cancelled)).Id.ShouldBe(Room);
    }

    [Fact]
    public async Task An_answer_that_cannot_be_read_says_where()
    {
        api.Answer(HttpStatusCode.OK, """{ "user": { "id": "500", "username": null }, "roles": [] }""");
        (await Should.ThrowAsync<DiscordUnavailableException>(() => rest.GetGuildMemberAsync(Guild, Member, Cancelled))).Message
            .ShouldContain("$.user");
    }

    [Fact]
    public async Task Roles_are_given_and_taken_by_id()
    {
        api.Answer(HttpStatusCode.NoContent, "").Answer(HttpStatusCode.NoContent, "");
        await rest.AddMemberRoleAsync(Guild, Member, new Snowflake(600), "Under 6:00, not 6:30", Cancelled);
        await rest.RemoveMemberRoleAsync(Guild, Member, new Snowflake(600), "Under 6:00, not 6:30", Cancelled);
        api.Requests.Select(request => $"{request.Method} {request.Path}").ShouldBe(
            ["PUT /api/v10/guilds/300/members/500/roles/600", "DELETE /api/v10/guilds/300/members/500/roles/600"]);
    }

    [Fact]
    public async Task A_direct_message_opens_its_channel_first()
    {
        api.Answer(HttpStatusCode.OK, """{ "id": "401", "type": 1 }""");
        (await rest.CreateDirectMessageChannelAsync(Member, Cancelled)).Type.ShouldBe(ChannelType.DirectMessage);
        api.Requests.Single().Body.ShouldBe("""{"recipient_id":"500"}""");
    }

    [Fact]
    public async Task Commands_are_listed_with_all_their_languages_and_overwritten_at_once()
    {
        api.AnswerAll(_ => FakeApi.Response(HttpStatusCode.OK, "[]"));
        await rest.GetGlobalCommandsAsync(new Snowflake(200), Cancelled);
        await rest.OverwriteGuildCommandsAsync(new Snowflake(200), Guild, [], Cancelled);
        await rest.OverwriteGlobalCommandsAsync(new Snowflake(200), [new CommandDefinition { Name = "help", Description = "What I can do" }], Cancelled);
        api.Requests.Select(request => $"{request.Method} {request.Path} {request.Body}").ShouldBe(
        [
            "GET /api/v10/applications/200/commands?with_localizations=true ",
            "PUT /api/v10/applications/200/guilds/300/commands []",
            """PUT /api/v10/applications/200/commands [{"name":"help","description":"What I can do","type":1}]""",
        ]);
    }

    [Fact]
    public async Task Messages_are_listed_newest_first_up_to_a_hundred()
    {
        api.Answer(HttpStatusCode.OK, """[ { "id": "2", "channel_id": "400", "nonce": 7 }, { "id": "1", "channel_id": "400", "nonce": "n" } ]""");
        (await rest.GetMessagesAsync(Room, 50, Cancelled)).Select(message => message.Nonce?.ToString()).ShouldBe(["7", "n"]);
        api.Requests.Single().Path.ShouldBe("/api/v10/channels/400/messages?limit=50");
        await Should.ThrowAsync<ArgumentOutOfRangeException>(() => rest.GetMessagesAsync(Room, 101, Cancelled));
    }

    [Fact]
    public async Task An_ephemeral_message_is_never_posted_in_a_channel() =>
        await Should.ThrowAsync<ArgumentException>(() => rest.CreateMessageAsync(Room, OutgoingMessage.OfText("secret").AsEphemeral(), Cancelled));
}
