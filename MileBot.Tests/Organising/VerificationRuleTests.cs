using MileBot.Core.Times;
using MileBot.Organising.Verification;

namespace MileBot.Tests.Organising;

/// <summary>Which bests a server asks an approval for.</summary>
public sealed class VerificationRuleTests
{
    private static readonly RaceTime Five = RaceTime.FromMinutesAndSeconds(5);

    [Theory]
    [InlineData(1, true)]
    [InlineData(3, true)]
    [InlineData(4, false)]
    public void A_place_includes_itself(int place, bool asks) =>
        (new VerificationRule(1, 2) { Place = 3 }.GroundsFor(RaceTime.FromMinutesAndSeconds(9), place) is not null).ShouldBe(asks);

    [Theory]
    [InlineData(29_999, true)]
    [InlineData(30_000, true)]
    [InlineData(30_001, false)]
    public void A_mark_includes_itself(long hundredths, bool asks) =>
        (new VerificationRule(1, 2) { Mark = Five }.GroundsFor(RaceTime.FromHundredths(hundredths), 50) is not null).ShouldBe(asks);

    [Fact]
    public void Of_both_the_reasons_that_hold_are_named()
    {
        var rule = new VerificationRule(1, 2) { Place = 3, Mark = Five };

        rule.GroundsFor(RaceTime.FromMinutesAndSeconds(4, 50), 7).ShouldBe(new Grounds(7, null, Five));
        rule.GroundsFor(RaceTime.FromMinutesAndSeconds(5, 50), 2).ShouldBe(new Grounds(2, 3, null));
        rule.GroundsFor(RaceTime.FromMinutesAndSeconds(4, 50), 2).ShouldBe(new Grounds(2, 3, Five));
        rule.GroundsFor(RaceTime.FromMinutesAndSeconds(5, 50), 7).ShouldBeNull();
    }
}
