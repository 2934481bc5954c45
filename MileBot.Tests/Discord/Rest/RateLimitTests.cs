using CsCheck;
using MileBot.Discord.Rest;
using MileBot.Discord.Rest.RateLimits;
using MileBot.Tests.Discord.Support;

namespace MileBot.Tests.Discord.Rest;

public class RateLimitTests
{
    /// <summary>However requests come, no second holds more than fifty.</summary>
    [Fact]
    public void No_second_ever_holds_more_than_the_global_limit() => Gen.Int[0, 90].Array[1, 300].Sample(pauses =>
    {
        var clock = new ObservedClock();
        var limit = new GlobalLimit(clock);
        var sent = new List<DateTimeOffset>();
        foreach (int pause in pauses)
        {
            clock.Advance(TimeSpan.FromMilliseconds(pause));
            while (limit.Take() is var wait && wait > TimeSpan.Zero)
                clock.Advance(wait);
            sent.Add(clock.GetUtcNow());
        }

        sent.ShouldAllBe(moment => sent.Count(other => other > moment.AddSeconds(-1) && other <= moment) <= 50);
    }, iter: 50);

    [Theory]
    [InlineData(401, null, true)]
    [InlineData(403, null, true)]
    [InlineData(429, "user", true)]
    [InlineData(429, "global", true)]
    [InlineData(429, "shared", false)]
    [InlineData(404, null, false)]
    [InlineData(400, null, false)]
    [InlineData(500, null, false)]
    public void Only_what_discord_holds_against_us_is_counted(int status, string? scope, bool counts)
    {
        var guard = new InvalidRequestGuard(new ObservedClock());
        for (int request = 0; request < InvalidRequestGuard.Most; request++)
            guard.Observe(status, scope);
        guard.IsOpen.ShouldBe(!counts);
    }

    [Fact]
    public void Limits_of_interactions_long_answered_are_forgotten()
    {
        using var buckets = new RateLimitBuckets(new ObservedClock());
        for (ulong channel = 1; channel <= 10_000; channel++)
        {
            var route = Route.Get("channels/{channel.id}", new MileBot.Discord.Snowflake(channel));
            buckets.Return(buckets.Rent(route));
        }

        buckets.Count.ShouldBeLessThan(600);
    }

    [Fact]
    public void A_route_prints_its_template_and_no_token()
    {
        var interaction = SampleInteractions.Read(SampleInteractions.Command());
        var route = Route.Post("interactions/{interaction.id}/{interaction.token}/callback", interaction.Id, interaction.Token);
        route.ToString().ShouldBe("POST interactions/{interaction.id}/{interaction.token}/callback");
        route.Path.ShouldBe($"interactions/{interaction.Id}/{SampleInteractions.Token}/callback");
        $"{route}{interaction}{interaction.Token}".ShouldNotContain(SampleInteractions.Token);
    }
}
