using MileBot.Discord.Interactions;
using MileBot.Discord.Model;
using MileBot.Tests.Discord.Support;

namespace MileBot.Tests.Discord;

/// <summary>The whole client over real sockets: an interaction comes over the gateway, its answer goes out over HTTP.</summary>
public sealed class DiscordClientTests : IAsyncLifetime
{
    private readonly CancellationTokenSource stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
    private DiscordFixture discord = null!;
    private GatewayPeer peer = null!;
    private Task run = Task.CompletedTask;

    public async ValueTask InitializeAsync()
    {
        discord = await DiscordFixture.StartAsync();
        run = discord.Client.RunAsync(stop.Token);
        peer = await discord.Server.ConnectionAsync();
        await peer.HelloAsync();
        await peer.ExpectAsync(2);
        await peer.SendAsync(GatewayPeer.Ready(discord.Server.GatewayUrl));
        await discord.Handler.ToldAsync();
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
    public async Task A_command_is_answered()
    {
        await peer.SendAsync(GatewayPeer.Dispatch("INTERACTION_CREATE", 2, SampleInteractions.Command()));
        var sent = (await discord.Server.RequestsAsync(1))[0];
        sent.Path.ShouldEndWith("/callback");
        sent.Body.ShouldContain("done");
    }

    [Fact]
    public async Task A_command_delivered_twice_is_answered_once_also_after_a_resumption()
    {
        ulong id = SampleInteractions.At(discord.Clock.GetUtcNow());
        await peer.SendAsync(GatewayPeer.Dispatch("INTERACTION_CREATE", 2, SampleInteractions.Command(id: id)));
        await peer.SendAsync(GatewayPeer.Dispatch("INTERACTION_CREATE", 3, SampleInteractions.Command(id: id)));
        await discord.Server.RequestsAsync(1);
        peer.Drop();
        var second = await discord.Server.ConnectionAsync();
        await second.HelloAsync();
        await second.ExpectAsync(6);
        await second.SendAsync(GatewayPeer.Dispatch("INTERACTION_CREATE", 3, SampleInteractions.Command(id: id)));
        await second.SendAsync(GatewayPeer.Dispatch("INTERACTION_CREATE", 4, SampleInteractions.Command("last", id + 1)));
        (await discord.Server.RequestsAsync(2)).Count.ShouldBe(2);
        discord.Handler.Handled.ShouldBe(2);
    }

    [Fact]
    public async Task A_handler_that_never_ends_keeps_neither_heartbeats_nor_others_waiting()
    {
        var never = new TaskCompletionSource<InteractionResponse>();
        discord.Handler.Handle = (interaction, cancellationToken) => string.Equals(interaction.Data.Name, "slow", StringComparison.Ordinal)
            ? never.Task.WaitAsync(cancellationToken)
            : Task.FromResult<InteractionResponse>(InteractionResponse.Reply(OutgoingMessage.OfText("quick")));
        ulong id = SampleInteractions.At(discord.Clock.GetUtcNow());
        await peer.SendAsync(GatewayPeer.Dispatch("INTERACTION_CREATE", 2, SampleInteractions.Command("slow", id)));
        await peer.SendAsync(GatewayPeer.Dispatch("INTERACTION_CREATE", 3, SampleInteractions.Command("pb", id + 1)));
        (await discord.Server.RequestsAsync(1))[0].Body.ShouldContain("quick");
        await peer.SendAsync("""{ "op": 1, "d": null }""");
        (await peer.ExpectAsync(1)).GetInt64().ShouldBe(3);
        discord.Client.Health.InteractionsInFlight.ShouldBeInRange(1, 2, "the quick one's answer may have come before the client's own accounts");
        never.SetResult(InteractionResponse.Reply(OutgoingMessage.OfText("at last")));
        await discord.Server.RequestsAsync(2);
    }

    [Fact]
    public async Task A_stop_waits_for_what_is_being_answered()
    {
        var work = new TaskCompletionSource<InteractionResponse>();
        discord.Handler.Handle = (_, _) => work.Task;
        await peer.SendAsync(GatewayPeer.Dispatch("INTERACTION_CREATE", 2, SampleInteractions.Command()));
        await discord.Handler.ToldAsync();
        await stop.CancelAsync();
        (await peer.ClosedAsync()).ShouldBe(1000);
        run.IsCompleted.ShouldBeFalse();
        work.SetResult(InteractionResponse.Reply(OutgoingMessage.OfText("stored")));
        await run;
        discord.Server.Requests.ShouldHaveSingleItem().Body.ShouldContain("stored");
    }

    [Fact]
    public async Task No_log_line_and_no_exception_ever_holds_a_token()
    {
        discord.Server.Answer = sent => sent.Path.EndsWith("callback", StringComparison.Ordinal)
            ? (400, """{ "code": 50035, "message": "Invalid Form Body" }""")
            : (401, """{ "code": 50027, "message": "Invalid Webhook Token" }""");
        discord.Handler.Handle = (interaction, _) => throw new InvalidOperationException($"failed on {interaction} with {interaction.Token}");
        await peer.SendAsync(GatewayPeer.Dispatch("INTERACTION_CREATE", 2, SampleInteractions.Command()));
        await peer.SendAsync(GatewayPeer.Dispatch("INTERACTION_CREATE", 3, $$"""{ "id": "1", "token": "{{SampleInteractions.Token}}", "type": "x" }"""));
        await discord.Server.RequestsAsync(1);
        peer.Drop();
        var second = await discord.Server.ConnectionAsync();
        await second.HelloAsync();
        await second.ExpectAsync(6);
        await second.CloseAsync(4004);
        var exception = await Should.ThrowAsync<MileBot.Discord.DiscordFatalException>(() => run);
        string everything = discord.Logs.Text + exception;
        everything.ShouldContain("failed on Interaction");
        everything.ShouldContain("50035");
        everything.ShouldNotContain(SampleInteractions.Token);
        everything.ShouldNotContain(DiscordFixture.Token);
    }
}
