using CsCheck;
using MileBot.Discord;

namespace MileBot.Tests.Discord;

public class BackoffTests
{
    private static readonly Backoff Backoff = new(TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(1));

    [Fact]
    public void A_wait_is_between_half_and_the_whole_of_the_doubled_time() =>
        Gen.Select(Gen.Int[1, 1000], Gen.Double[0, 1]).Sample((failures, jitter) =>
        {
            double whole = failures > 6 ? 60 : 1 << (failures - 1);
            double wait = Backoff.After(failures, jitter).TotalSeconds;
            wait.ShouldBeInRange(Math.Min(whole, 60) / 2, Math.Min(whole, 60));
        });

    [Theory]
    [InlineData(1, 0, 0.5)]
    [InlineData(1, 1, 1)]
    [InlineData(2, 1, 2)]
    [InlineData(3, 0.5, 3)]
    [InlineData(7, 1, 60)]
    public void Waits_double_up_to_the_longest(int failures, double jitter, double seconds) =>
        Backoff.After(failures, jitter).ShouldBe(TimeSpan.FromSeconds(seconds));
}
