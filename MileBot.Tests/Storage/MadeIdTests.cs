using MileBot.Discord;
using MileBot.Storage;

namespace MileBot.Tests.Storage;

public class MadeIdTests
{
    [Fact]
    public void A_made_id_is_none_of_Discords_before_2049_and_fits_a_column()
    {
        var last = Snowflake.At(new DateTimeOffset(2049, 10, 1, 0, 0, 0, TimeSpan.Zero)).Value;

        MadeId.IsMade(last).ShouldBeFalse();
        MadeId.Of(last, 0).ShouldBeGreaterThanOrEqualTo(MadeId.First);
        MadeId.IsMade(MadeId.Of(last, 2_000)).ShouldBeTrue();
        ((long)MadeId.Of(last, 2_000)).ShouldBePositive();
        MadeId.Of(last, 0).ShouldNotBe(MadeId.Of(last, 1));
    }
}
