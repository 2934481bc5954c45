using System.Diagnostics.Metrics;
using System.Net;
using System.Text.Json;
using MileBot.Discord;
using MileBot.Discord.Interactions;
using MileBot.Discord.Model;
using MileBot.Discord.Rest;
using MileBot.Tests.Discord.Support;

namespace MileBot.Tests.Discord.Interactions;

public sealed class InteractionResponderTests : IDisposable
{
    private const string Message = """{ "id": "900", "channel_id": "400" }""";
    private static readonly TimeSpan DeferAfter = TimeSpan.FromSeconds(1.5);

    private readonly FakeApi api = new();
    private readonly ObservedClock clock = new();
    private readonly LogCollector logs = new();
    private readonly ScriptedHandler handler = new();
    private readonly TaskCompletionSource<InteractionResponse> work = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly DiscordRestClient rest;
    private readonly InteractionResponder responder;
    private readonly CancellationTokenSource stopping = new();

    public InteractionResponderTests()
    {
        var environment = new DiscordEnvironment { Time = clock, Chance = () => 1, Logging = logs };
        var options = new DiscordOptions { Token = new BotToken(DiscordFixture.Token) };
        rest = new(options, environment, api);
        responder = new(rest, handler, options, environment, new DiscordMetrics(null));
        handler.Handle = (_, cancellationToken) => work.Task.WaitAsync(cancellationToken);
    }

    public void Dispose()
    {
        responder.Dispose();
        rest.Dispose();
        api.Dispose();
        logs.Dispose();
        stopping.Dispose();
    }

    [Fact]
    public async Task An_answer_that_is_ready_is_the_first_response()
    {
        work.SetResult(InteractionResponse.Reply(OutgoingMessage.OfText("6:42!")));
        api.Answer(HttpStatusCode.NoContent, "");
        await Answer();
        var sent = api.Requests.ShouldHaveSingleItem();
        sent.Path.ShouldEndWith($"/{SampleInteractions.Token}/callback");
        sent.Body.ShouldBe(
            """{"type":4,"data":{"allowed_mentions":{"parse":[]},"flags":32768,"components":[{"type":10,"content":"6:42!"}]}}""");
    }

    [Fact]
    public async Task An_answer_that_takes_long_is_deferred_with_its_visibility_and_edited_in()
    {
        api.Answer(HttpStatusCode.NoContent, "").Answer(HttpStatusCode.OK, Message);
        var answer = Answer();
        await clock.PassAsync(DeferAfter);
        await RequestsAsync(1);
        work.SetResult(InteractionResponse.Reply(OutgoingMessage.OfText("chart")));
        await answer;
        Sent().ShouldBe(
        [
            """POST callback {"type":5}""",
            """PATCH messages/@original {"allowed_mentions":{"parse":[]},"flags":32768,"components":[{"type":10,"content":"chart"}],"attachments":[]}""",
        ]);
    }

    [Fact]
    public async Task A_private_answer_is_deferred_in_private_and_its_edit_does_not_repeat_the_flag()
    {
        handler.Plan = _ => Deferral.EphemeralReply;
        api.Answer(HttpStatusCode.NoContent, "").Answer(HttpStatusCode.OK, Message);
        var answer = Answer();
        await clock.PassAsync(DeferAfter);
        await RequestsAsync(1);
        work.SetResult(InteractionResponse.Reply(OutgoingMessage.OfText("yours").AsEphemeral()));
        await answer;
        Sent()[0].ShouldBe("""POST callback {"type":5,"data":{"flags":64}}""");
        Sent()[1].ShouldContain("\"flags\":32768");
    }

    [Fact]
    public async Task An_ephemeral_answer_after_a_public_deferral_takes_its_place()
    {
        api.Answer(HttpStatusCode.NoContent, "").Answer(HttpStatusCode.NoContent, "").Answer(HttpStatusCode.OK, Message);
        var answer = Answer();
        await clock.PassAsync(DeferAfter);
        await RequestsAsync(1);
        work.SetResult(InteractionResponse.Reply(OutgoingMessage.OfText("no").AsEphemeral()));
        await answer;
        Sent().Select(line => line.Split(' ')[0]).ShouldBe(["POST", "DELETE", "POST"]);
        Sent()[2].ShouldContain("\"flags\":32832");
    }

    [Fact]
    public async Task A_component_is_deferred_in_silence_and_its_message_edited()
    {
        handler.Plan = _ => Deferral.Update;
        api.Answer(HttpStatusCode.NoContent, "").Answer(HttpStatusCode.OK, Message);
        var answer = Answer(SampleInteractions.Component());
        await clock.PassAsync(DeferAfter);
        await RequestsAsync(1);
        work.SetResult(InteractionResponse.Update(OutgoingMessage.OfText("page 2")));
        await answer;
        Sent()[0].ShouldBe("""POST callback {"type":6}""");
        Sent()[1].ShouldStartWith("PATCH messages/@original");
    }

    [Fact]
    public async Task A_handler_that_throws_is_logged_with_a_reference_the_user_is_told()
    {
        work.SetException(new InvalidOperationException("a bug"));
        api.Answer(HttpStatusCode.NoContent, "");
        var interaction = await Answer();
        var sent = api.Requests.ShouldHaveSingleItem();
        sent.Body.ShouldContain($"Sorry. {interaction.Id}");
        sent.Body.ShouldContain("\"flags\":32832", customMessage: "ephemeral, whatever the application says");
        logs.Text.ShouldContain($"/pb failed; reference {interaction.Id}.");
        logs.Text.ShouldContain("a bug");
    }

    [Fact]
    public async Task A_handler_that_throws_after_a_public_deferral_leaves_no_thinking()
    {
        api.Answer(HttpStatusCode.NoContent, "").Answer(HttpStatusCode.NoContent, "").Answer(HttpStatusCode.OK, Message);
        var answer = Answer();
        await clock.PassAsync(DeferAfter);
        await RequestsAsync(1);
        work.SetException(new InvalidOperationException("a bug"));
        await answer;
        Sent().Select(line => line.Split(' ')[0]).ShouldBe(["POST", "DELETE", "POST"]);
        Sent()[2].ShouldContain("Sorry.");
    }

    [Fact]
    public async Task An_answer_discord_refuses_is_replaced_by_the_failure()
    {
        work.SetResult(InteractionResponse.Reply(OutgoingMessage.OfText("too long")));
        api.Answer(HttpStatusCode.BadRequest, """{ "code": 50035, "message": "Invalid Form Body" }""").Answer(HttpStatusCode.NoContent, "");
        await Answer();
        Sent()[1].ShouldContain("Sorry.");
        logs.Text.ShouldContain("50035");
    }

    [Fact]
    public async Task Where_even_the_failure_cannot_be_told_thinking_still_ends()
    {
        handler.Plan = _ => Deferral.EphemeralReply;
        api.Answer(HttpStatusCode.NoContent, "")
            .Answer(HttpStatusCode.BadRequest, """{ "code": 50035, "message": "Invalid Form Body" }""")
            .Answer(HttpStatusCode.BadRequest, """{ "code": 50035, "message": "Invalid Form Body" }""")
            .Answer(HttpStatusCode.NoContent, "");
        var answer = Answer();
        await clock.PassAsync(DeferAfter);
        await RequestsAsync(1);
        work.SetResult(InteractionResponse.Reply(OutgoingMessage.OfText("x").AsEphemeral()));
        await answer;
        Sent()[^1].ShouldStartWith("DELETE messages/@original");
    }

    [Fact]
    public async Task A_failure_the_application_cannot_describe_is_described_all_the_same()
    {
        handler.Describe = (_, _) => throw new InvalidOperationException("another bug");
        work.SetException(new InvalidOperationException("a bug"));
        api.Answer(HttpStatusCode.NoContent, "");
        var interaction = await Answer();
        api.Requests.Single().Body.ShouldContain($"Reference: {interaction.Id}");
    }

    [Fact]
    public async Task A_callback_lost_on_the_way_back_is_sent_again_and_already_acknowledged_means_it_arrived()
    {
        work.SetResult(InteractionResponse.Reply(OutgoingMessage.OfText("once")) with { FollowUps = [OutgoingMessage.OfText("more")] });
        api.Break().Answer(HttpStatusCode.BadRequest, """{ "code": 40060, "message": "Interaction has already been acknowledged." }""").Answer(HttpStatusCode.OK, Message);
        var answer = Answer();
        await clock.PassAsync(TimeSpan.FromMilliseconds(250));
        await answer;
        Sent()[2].ShouldContain("more");
        logs.Text.ShouldNotContain("failed;");
    }

    [Fact]
    public async Task A_deferral_without_any_word_back_that_arrived_is_carried_on_with()
    {
        api.Break().Break().Break().Break().Break()
            .Answer(HttpStatusCode.BadRequest, """{ "code": 40060, "message": "Interaction has already been acknowledged." }""")
            .Answer(HttpStatusCode.OK, Message);
        var answer = Answer();
        foreach (int wait in (int[])[1500, 250, 500, 1000, 2000])
            await clock.PassAsync(TimeSpan.FromMilliseconds(wait));
        work.SetResult(InteractionResponse.Reply(OutgoingMessage.OfText("chart")));
        await answer;
        Sent()[^1].ShouldStartWith("PATCH messages/@original");
    }

    [Fact]
    public async Task An_answer_without_any_word_back_that_arrived_is_not_followed_by_a_failure()
    {
        work.SetResult(InteractionResponse.Reply(OutgoingMessage.OfText("once")));
        api.Break().Break().Break().Break().Break()
            .Answer(HttpStatusCode.BadRequest, """{ "code": 40060, "message": "Interaction has already been acknowledged." }""");
        var answer = Answer();
        foreach (int wait in (int[])[250, 500, 1000, 2000])
            await clock.PassAsync(TimeSpan.FromMilliseconds(wait));
        await answer;
        api.Requests.Count.ShouldBe(6);
        logs.Text.ShouldContain("had arrived after all");
    }

    [Theory]
    [InlineData(500)]
    [InlineData(503)]
    public async Task A_callback_discord_stumbles_over_is_sent_again(int status)
    {
        work.SetResult(InteractionResponse.Reply(OutgoingMessage.OfText("once")));
        api.Answer((HttpStatusCode)status).Answer(HttpStatusCode.NoContent, "");
        var answer = Answer();
        await clock.PassAsync(TimeSpan.FromMilliseconds(250));
        await answer;
        api.Requests.Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_rate_limited_callback_waits_and_is_sent_again()
    {
        work.SetResult(InteractionResponse.Reply(OutgoingMessage.OfText("once")));
        api.Answer(HttpStatusCode.TooManyRequests, """{ "message": "You are being rate limited.", "retry_after": 0.5, "global": false }""").Answer(HttpStatusCode.NoContent, "");
        var answer = Answer();
        await clock.PassAsync(TimeSpan.FromSeconds(0.5));
        await answer;
        api.Requests.Count.ShouldBe(2);
    }

    [Fact]
    public async Task Acknowledged_by_somebody_else_it_says_so_and_stays_quiet()
    {
        work.SetResult(InteractionResponse.Reply(OutgoingMessage.OfText("once")));
        api.Answer(HttpStatusCode.BadRequest, """{ "code": 40060, "message": "Interaction has already been acknowledged." }""");
        await Answer();
        logs.Text.ShouldContain("does a second program use the same token?");
    }

    [Fact]
    public async Task Too_late_is_logged_and_the_handler_is_stopped()
    {
        api.Answer(HttpStatusCode.NotFound, """{ "code": 10062, "message": "Unknown interaction" }""");
        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var stopped = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        handler.Handle = async (_, cancellationToken) =>
        {
            started.SetResult();
            await using var registration = cancellationToken.Register(() => stopped.TrySetResult());
            await stopped.Task;
            return InteractionResponse.Acknowledge();
        };
        var answer = Answer();
        await started.Task.WaitAsync(TestContext.Current.CancellationToken);
        await clock.PassAsync(DeferAfter);
        await answer;
        await stopped.Task.WaitAsync(TestContext.Current.CancellationToken);
        logs.Text.ShouldContain("its 3 s were over");
    }

    [Fact]
    public async Task What_comes_late_is_acknowledged_first_and_not_handled_where_that_fails()
    {
        api.Answer(HttpStatusCode.NotFound, """{ "code": 10062, "message": "Unknown interaction" }""");
        await Answer(SampleInteractions.Command(id: SampleInteractions.At(clock.GetUtcNow().AddSeconds(-10))));
        handler.Handled.ShouldBe(0);
    }

    [Fact]
    public async Task A_command_that_may_open_a_form_is_never_deferred_and_fails_in_time()
    {
        handler.Plan = _ => Deferral.None;
        api.Answer(HttpStatusCode.NoContent, "");
        var answer = Answer();
        await clock.PassAsync(TimeSpan.FromSeconds(2.5));
        await answer;
        Sent().ShouldHaveSingleItem().ShouldContain("Sorry.");
    }

    [Fact]
    public async Task A_form_is_opened_as_the_first_response()
    {
        handler.Plan = _ => Deferral.None;
        var input = new TextInput("note", TextInputStyle.Paragraph) { Required = false };
        work.SetResult(InteractionResponse.Open(new Modal("edit/1", "Edit", [new Label("Note", input)])));
        api.Answer(HttpStatusCode.NoContent, "");
        await Answer();
        Sent().ShouldBe(
        [
            """POST callback {"type":9,"data":{"custom_id":"edit/1","title":"Edit","components":[{"type":18,"label":"Note","component":{"type":4,"custom_id":"note","style":2,"required":false}}]}}""",
        ]);
    }

    [Fact]
    public async Task Choices_are_offered_up_to_twenty_five()
    {
        work.SetResult(InteractionResponse.Offer([.. Enumerable.Range(1, 40).Select(number => new CommandChoice($"Topic {number}", $"topic-{number}"))]));
        api.Answer(HttpStatusCode.NoContent, "");
        await Answer(SampleInteractions.Autocomplete());
        var data = JsonElement.Parse(api.Requests.Single().Body).GetProperty("data");
        data.GetProperty("choices").GetArrayLength().ShouldBe(25);
        data.GetProperty("choices")[0].ToString().ShouldBe("""{"name":"Topic 1","value":"topic-1"}""");
    }

    [Fact]
    public async Task Choices_that_fail_or_take_too_long_are_none()
    {
        api.Answer(HttpStatusCode.NoContent, "");
        var answer = Answer(SampleInteractions.Autocomplete());
        await clock.PassAsync(TimeSpan.FromSeconds(2.5));
        await answer;
        Sent().ShouldBe(["""POST callback {"type":8,"data":{"choices":[]}}"""]);
    }

    [Fact]
    public async Task A_stop_tells_the_user_rather_than_leave_thinking()
    {
        api.Answer(HttpStatusCode.NoContent, "").Answer(HttpStatusCode.NoContent, "").Answer(HttpStatusCode.OK, Message);
        var answer = Answer();
        await clock.PassAsync(DeferAfter);
        await RequestsAsync(1);
        await stopping.CancelAsync();
        await answer;
        Sent()[^1].ShouldContain("Sorry.");
        logs.Text.ShouldContain("was stopped unfinished");
        logs.Text.ShouldNotContain("Error:");
    }

    [Fact]
    public async Task After_fourteen_minutes_the_user_is_told_while_one_still_can()
    {
        api.Answer(HttpStatusCode.NoContent, "").Answer(HttpStatusCode.NoContent, "").Answer(HttpStatusCode.OK, Message);
        var answer = Answer();
        await clock.PassAsync(DeferAfter);
        await RequestsAsync(1);
        clock.Advance(TimeSpan.FromMinutes(14));
        await answer;
        Sent()[^1].ShouldContain("Sorry.");
    }

    [Fact]
    public async Task The_time_to_acknowledge_is_measured_and_a_slow_one_logged()
    {
        var measured = new List<double>();
        using var listener = new MeterListener();
        listener.InstrumentPublished = (instrument, listening) =>
        {
            if (string.Equals(instrument.Name, "discord.interaction.acknowledge.duration", StringComparison.Ordinal))
                listening.EnableMeasurementEvents(instrument);
        };
        listener.SetMeasurementEventCallback<double>((_, value, _, _) => measured.Add(value));
        listener.Start();
        api.Answer((_, _) =>
        {
            clock.Advance(TimeSpan.FromSeconds(0.7));
            return Task.FromResult(FakeApi.Response(HttpStatusCode.NoContent, ""));
        }).Answer(HttpStatusCode.OK, Message);
        var answer = Answer();
        await clock.PassAsync(DeferAfter);
        await RequestsAsync(1);
        work.SetResult(InteractionResponse.Reply(OutgoingMessage.OfText("x")));
        await answer;
        measured.ShouldContain(2.2);
        logs.Text.ShouldContain("acknowledged only after 2200 ms");
    }

    [Fact]
    public async Task Files_go_along_with_the_first_response()
    {
        var file = new OutgoingFile("board.png", new byte[] { 1, 2, 3 }, "image/png") { Description = "The board" };
        var gallery = new MediaGallery([new MediaGalleryItem(new MediaItem(file.Reference)) { Description = "The board" }]);
        work.SetResult(InteractionResponse.Reply(OutgoingMessage.Of(gallery) with { Files = [file] }));
        api.Answer(HttpStatusCode.NoContent, "");
        await Answer();
        var sent = api.Requests.Single();
        sent.ContentType.ShouldBe("multipart/form-data");
        sent.Body.ShouldContain("name=\"payload_json\"");
        sent.Body.ShouldContain("name=\"files[0]\"; filename=board.png");
        sent.Body.ShouldContain("""{"type":12,"items":[{"media":{"url":"attachment://board.png"},"description":"The board"}]}""");
        sent.Body.ShouldContain("""{"id":"0","filename":"board.png","description":"The board"}""");
    }

    [Fact]
    public async Task However_many_come_only_so_many_are_handled_at_once()
    {
        api.AnswerAll(request => FakeApi.Response(HttpStatusCode.OK, Message));
        int most = 0, now = 0;
        handler.Handle = async (_, _) =>
        {
            int mine = Interlocked.Increment(ref now);
            lock (work)
                most = Math.Max(most, mine);
            await Task.Yield();
            Interlocked.Decrement(ref now);
            return InteractionResponse.Reply(OutgoingMessage.OfText("x"));
        };
        await Task.WhenAll(Enumerable.Range(0, 300).Select(number =>
            Answer(SampleInteractions.Command(id: SampleInteractions.At(clock.GetUtcNow()) + (ulong)number))));
        handler.Handled.ShouldBe(300);
        most.ShouldBeLessThanOrEqualTo(64);
    }

    [Fact]
    public async Task What_a_long_work_has_come_to_is_shown_about_once_a_second_the_latest_only_and_then_the_answer()
    {
        handler.Plan = _ => Deferral.Update;
        api.Answer(HttpStatusCode.NoContent, "").Answer(HttpStatusCode.OK, Message).Answer(HttpStatusCode.OK, Message).Answer(HttpStatusCode.OK, Message);
        var answer = Answer(SampleInteractions.Component());
        await clock.PassAsync(DeferAfter);
        await RequestsAsync(1);
        await handler.ToldAsync();
        handler.Interim!.Report(OutgoingMessage.OfText("100 of 300"));
        await RequestsAsync(2);
        handler.Interim.Report(OutgoingMessage.OfText("150 of 300"));
        handler.Interim.Report(OutgoingMessage.OfText("200 of 300"));
        await clock.PassAsync(TimeSpan.FromSeconds(1));
        await RequestsAsync(3);
        work.SetResult(InteractionResponse.Update(OutgoingMessage.OfText("done")));
        await answer;
        Shown().ShouldBe(["100 of 300", "200 of 300", "done"]);
    }

    [Fact]
    public async Task What_could_not_be_shown_meanwhile_keeps_nobody_from_the_answer()
    {
        handler.Plan = _ => Deferral.Update;
        api.Answer(HttpStatusCode.NoContent, "").Answer(HttpStatusCode.BadRequest, """{ "code": 50035, "message": "Invalid Form Body" }""").Answer(HttpStatusCode.OK, Message);
        var answer = Answer(SampleInteractions.Component());
        await clock.PassAsync(DeferAfter);
        await RequestsAsync(1);
        await handler.ToldAsync();
        handler.Interim!.Report(OutgoingMessage.OfText("100 of 300"));
        await RequestsAsync(2);
        work.SetResult(InteractionResponse.Update(OutgoingMessage.OfText("done")));
        await answer;
        Shown().ShouldBe(["100 of 300", "done"]);
    }

    [Fact]
    public async Task Of_a_command_nothing_is_shown_before_its_answer()
    {
        api.Answer(HttpStatusCode.NoContent, "").Answer(HttpStatusCode.OK, Message);
        var answer = Answer();
        await clock.PassAsync(DeferAfter);
        await RequestsAsync(1);
        await handler.ToldAsync();
        handler.Interim!.Report(OutgoingMessage.OfText("100 of 300"));
        work.SetResult(InteractionResponse.Reply(OutgoingMessage.OfText("done")));
        await answer;
        Shown().ShouldBe(["done"]);
    }

    private async Task<Interaction> Answer(string? json = null)
    {
        var interaction = SampleInteractions.Read(json ?? SampleInteractions.Command());
        await responder.AnswerAsync(interaction, clock.GetTimestamp(), stopping.Token);
        return interaction;
    }

    /// <summary>Waits until so many requests were made and the first was answered.</summary>
    private async Task RequestsAsync(int count)
    {
        while (api.Requests.Count < count || rest.LastSuccess is null)
            await Task.Yield();
    }

    private string[] Sent() =>
        [.. api.Requests.Select(request => $"{request.Method} {request.Path.Split(SampleInteractions.Token)[1].TrimStart('/')} {request.Body}")];

    /// <summary>What the edits said, in their order.</summary>
    private string[] Shown() => [.. api.Requests
        .Where(request => request.Method is "PATCH")
        .Select(request => JsonDocument.Parse(request.Body!).RootElement.GetProperty("components")[0].GetProperty("content").GetString()!)];
}
