using MileBot.Discord.Gateway;
using MileBot.Discord.Model;
using MileBot.Tests.Discord.Support;

namespace MileBot.Tests.Discord.Gateway;

public class IdentifyThrottleTests
{
    private readonly ObservedClock clock = new();

    [Fact]
    public void One_shard_logs_in_every_five_seconds()
    {
        var throttle = new IdentifyThrottle(clock);
        var limit = Limit(remaining: 1000, concurrency: 1);
        throttle.Wait(0, limit, 10).ShouldBe(TimeSpan.Zero);
        throttle.Take(0, limit);
        clock.Advance(TimeSpan.FromSeconds(2));
        throttle.Wait(1, limit, 10).ShouldBe(TimeSpan.FromSeconds(3));
        clock.Advance(TimeSpan.FromSeconds(3));
        throttle.Wait(1, limit, 10).ShouldBe(TimeSpan.Zero);
    }

    [Fact]
    public void Shards_of_different_groups_log_in_together()
    {
        var throttle = new IdentifyThrottle(clock);
        var limit = Limit(remaining: 1000, concurrency: 16);
        throttle.Take(0, limit);
        throttle.Wait(15, limit, 10).ShouldBe(TimeSpan.Zero);
        throttle.Wait(16, limit, 10).ShouldBe(TimeSpan.FromSeconds(5));
    }

    [Theory]
    [InlineData(11, 0)]
    [InlineData(10, 14_400)]
    [InlineData(0, 14_400)]
    public void With_few_logins_left_the_period_has_to_pass_first(int remaining, int seconds) =>
        new IdentifyThrottle(clock).Wait(0, Limit(remaining, 1), floor: 10).ShouldBe(TimeSpan.FromSeconds(seconds));

    private static SessionStartLimit Limit(int remaining, int concurrency) =>
        new() { Total = 1000, Remaining = remaining, ResetAfter = 14_400_000, MaxConcurrency = concurrency };
}
