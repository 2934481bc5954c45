using MileBot.Presence;

namespace MileBot.Tests.Presence;

public class MembershipChecksTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task However_many_are_named_a_bounded_number_waits_each_once()
    {
        var checks = new MembershipChecks();
        for (var times = 0; times < 3; times++) checks.Enqueue(1, Enumerable.Range(0, 5_000).Select(id => (ulong)id));

        var waiting = new HashSet<ulong>();
        for (var next = checks.NextAsync(Cancellation); next.IsCompleted; next = checks.NextAsync(Cancellation)) waiting.Add((await next).UserId).ShouldBeTrue();

        waiting.Count.ShouldBe(2_000);
    }

    [Fact]
    public async Task Who_was_taken_can_be_named_again_and_servers_are_kept_apart()
    {
        var checks = new MembershipChecks();
        checks.Enqueue(1, [7, 7]);
        checks.Enqueue(2, [7]);
        (await checks.NextAsync(Cancellation)).ShouldBe((1UL, 7UL));

        checks.Enqueue(1, [7]);

        (await checks.NextAsync(Cancellation)).ShouldBe((2UL, 7UL));
        (await checks.NextAsync(Cancellation)).ShouldBe((1UL, 7UL));
    }
}
