using MileBot.Discord;
using MileBot.Discord.Gateway;
using MileBot.Tests.Discord.Support;

namespace MileBot.Tests.Discord.Gateway;

/// <summary>What happens before the first connection: finding the gateway, and keeping to the number of logins.</summary>
public sealed class ShardStartTests : IAsyncLifetime
{
    private readonly CancellationTokenSource stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
    private DiscordFixture discord = null!;

    public async ValueTask InitializeAsync() => discord = await DiscordFixture.StartAsync();

    public async ValueTask DisposeAsync()
    {
        await discord.DisposeAsync();
        stop.Dispose();
    }

    [Fact]
    public async Task A_refused_token_ends_the_client_before_it_connects()
    {
        discord.Server.GatewayFailures.Enqueue(401);
        (await Should.ThrowAsync<DiscordFatalException>(() => discord.Client.RunAsync(stop.Token))).Message
            .ShouldContain("Bot page of your application at https://discord.com/developers/applications");
    }

    [Fact]
    public async Task A_gateway_that_cannot_be_found_for_a_while_is_asked_for_again()
    {
        foreach (int status in (int[])[503, 502, 503, 503, 503])
            discord.Server.GatewayFailures.Enqueue(status);
        var run = discord.Client.RunAsync(stop.Token);
        foreach (int wait in (int[])[250, 500, 1000, 2000])
            await discord.Clock.PassAsync(TimeSpan.FromMilliseconds(wait));
        await discord.Server.ConnectionAsync();
        discord.Client.Health.FailuresInARow.ShouldBe(1);
        await EndAsync(run);
    }

    [Fact]
    public async Task With_few_logins_left_it_waits_for_the_next_period_and_asks_again()
    {
        discord.Server.LoginsLeft = 10;
        var run = discord.Client.RunAsync(stop.Token);
        var period = TimeSpan.FromHours(4);
        await discord.Clock.WhenWaitedForAsync(period, period);
        discord.Logs.Text.ShouldContain("10 of 1000 logins are left");
        discord.Server.LoginsLeft = 1000;
        discord.Clock.Advance(period);
        await discord.Server.ConnectionAsync();
        await EndAsync(run);
    }

    [Fact]
    public async Task A_gateway_that_never_says_hello_is_left_after_twenty_seconds()
    {
        var run = discord.Client.RunAsync(stop.Token);
        var silent = await discord.Server.ConnectionAsync();
        await discord.Clock.PassAsync(TimeSpan.FromSeconds(20));
        (await silent.ClosedAsync()).ShouldBe(4000);
        discord.Client.Health.LastReceived.ShouldBeNull();
        await EndAsync(run);
    }

    [Fact]
    public async Task Stopped_before_it_is_connected_it_just_ends()
    {
        discord.Server.LoginsLeft = 0;
        var run = discord.Client.RunAsync(stop.Token);
        await discord.Clock.WhenWaitedForAsync(TimeSpan.FromHours(4), TimeSpan.FromHours(4));
        await stop.CancelAsync();
        await run;
        discord.Client.Health.State.ShouldBe(ShardState.Disconnected);
    }

    private async Task EndAsync(Task run)
    {
        await stop.CancelAsync();
        discord.Server.DropAll();
        await run;
    }
}
