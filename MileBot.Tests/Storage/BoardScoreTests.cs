using CsCheck;
using MileBot.Core.Progress;
using MileBot.Core.Times;
using MileBot.Storage;

namespace MileBot.Tests.Storage;

public class BoardScoreTests
{
    [Theory]
    [InlineData(nameof(BoardKind.Fastest), 40_199, 401)]
    [InlineData(nameof(BoardKind.Fastest), 40_200, 402)]
    [InlineData(nameof(BoardKind.AgeGraded), -713, -72)]
    [InlineData(nameof(BoardKind.AgeGraded), -710, -71)]
    [InlineData(nameof(BoardKind.AgeGraded), 0, 0)]
    [InlineData(nameof(BoardKind.Attempts), -7, -7)]
    public void A_band_holds_all_from_one_multiple_of_its_width_to_the_next(string kind, long score, long band) =>
        BoardScore.BandOf(Enum.Parse<BoardKind>(kind), score).ShouldBe(band);

    [Fact]
    public void Improvements_are_in_the_order_of_their_exact_parts_and_tie_only_when_these_are_equal()
    {
        var limits = TimeLimits.Mile;
        var anyGain =
            from before in Gen.Long[limits.Fastest.Hundredths + 1, limits.Slowest.Hundredths]
            from after in Gen.OneOf(Gen.Long[limits.Fastest.Hundredths, before - 1], Gen.Long[Math.Max(limits.Fastest.Hundredths, before - 10), before - 1])
            select (Gain: before - after, Before: before);

        Gen.Select(anyGain, anyGain).Sample((one, other) =>
        {
            var exact = ((Int128)other.Gain * one.Before).CompareTo((Int128)one.Gain * other.Before);
            Order(one).CompareTo(Order(other)).ShouldBe(exact);
        });
    }

    [Fact]
    public void Equal_parts_of_different_times_are_a_tie() => Order((60, 60_000)).ShouldBe(Order((33, 33_000)));

    private static long Order((long Gain, long Before) gain) =>
        new BoardScore.Gain(new Improvement(RaceTime.FromHundredths(gain.Before), RaceTime.FromHundredths(gain.Before - gain.Gain))).Order;
}
