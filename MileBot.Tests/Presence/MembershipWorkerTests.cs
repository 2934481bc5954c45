using Microsoft.Extensions.Logging.Abstractions;
using MileBot.Presence;
using MileBot.Storage;
using MileBot.Tests.Discord.Support;
using MileBot.Tests.Storage;

namespace MileBot.Tests.Presence;

public sealed class MembershipWorkerTests : IAsyncLifetime
{
    private const ulong Ana = 7;
    private const ulong Bo = 8;

    private static readonly TimeSpan Pace = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(5);

    private readonly MembershipChecks checks = new();
    private readonly ScriptedMembership discord = new();
    private readonly ObservedClock clock = new();
    private TestDatabase file = null!;
    private MembershipWorker worker = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        file = await TestDatabase.StartAsync();
        foreach (var user in (ulong[])[Ana, Bo]) await new PerformanceStore(file.Database).LogAsync(Miles.Of(user, user, 40_000), Cancellation);
        var visibility = new MemberVisibilityStore(file.Database);
        var presence = new MemberPresenceStore(file.Database, visibility);
        worker = new MembershipWorker(checks, discord, presence, visibility, clock, NullLogger<MembershipWorker>.Instance);
        await worker.StartAsync(Cancellation);
    }

    public async ValueTask DisposeAsync()
    {
        await worker.StopAsync(CancellationToken.None);
        worker.Dispose();
        await file.DisposeAsync();
    }

    [Fact]
    public async Task Who_is_gone_is_marked_as_gone_and_they_are_asked_about_one_at_a_time()
    {
        discord.Answers[Bo] = Membership.Left;
        checks.Enqueue(Miles.Guild, [Ana, Bo]);

        (await discord.NextAsync()).ShouldBe(Ana);
        await clock.WhenWaitedForAsync(Pace, Pace);
        discord.Waiting.ShouldBe(0);
        clock.Advance(Pace);
        (await discord.NextAsync()).ShouldBe(Bo);
        await clock.WhenWaitedForAsync(Pace, Pace);

        (await LeftAsync()).ShouldBe("8");
    }

    [Fact]
    public async Task A_refusal_marks_nobody_as_gone_and_counts_as_asked()
    {
        discord.Answers[Ana] = Membership.NotTold;
        checks.Enqueue(Miles.Guild, [Ana]);
        (await discord.NextAsync()).ShouldBe(Ana);
        await clock.PassAsync(Pace);

        checks.Enqueue(Miles.Guild, [Ana, Bo]);

        (await discord.NextAsync()).ShouldBe(Bo);
        (await LeftAsync()).ShouldBe("");
    }

    [Fact]
    public async Task An_outage_marks_nobody_as_gone_and_whoever_is_named_again_is_asked_about_after_a_pause()
    {
        discord.Answers[Ana] = Membership.NoAnswer;
        checks.Enqueue(Miles.Guild, [Ana]);
        (await discord.NextAsync()).ShouldBe(Ana);
        await clock.WhenWaitedForAsync(Pause, Pause);
        (await LeftAsync()).ShouldBe("");

        checks.Enqueue(Miles.Guild, [Ana]);
        clock.Advance(Pause - Pace);
        discord.Waiting.ShouldBe(0);
        clock.Advance(Pace);

        (await discord.NextAsync()).ShouldBe(Ana);
    }

    [Fact]
    public async Task Nobody_is_asked_about_twice_a_day()
    {
        checks.Enqueue(Miles.Guild, [Ana]);
        (await discord.NextAsync()).ShouldBe(Ana);
        await clock.PassAsync(Pace);

        checks.Enqueue(Miles.Guild, [Ana, Bo]);
        (await discord.NextAsync()).ShouldBe(Bo);
        await clock.PassAsync(Pace);

        clock.Advance(TimeSpan.FromHours(25));
        checks.Enqueue(Miles.Guild, [Ana]);
        (await discord.NextAsync()).ShouldBe(Ana);
    }

    [Fact]
    public async Task A_stranger_is_not_asked_about()
    {
        checks.Enqueue(Miles.Guild, [999, Ana]);

        (await discord.NextAsync()).ShouldBe(Ana);
    }

    private async Task<object?> LeftAsync() => await file.RawAsync("SELECT COALESCE(group_concat(user_id), '') FROM member WHERE left_at IS NOT NULL");
}
