using MileBot.Pictures;

namespace MileBot.Tests.Pictures;

public class PictureTests
{
    [Theory]
    [InlineData("stair case.png")]
    [InlineData("stair/case.png")]
    [InlineData("treppe-ü.png")]
    public void A_name_that_discord_would_change_is_refused(string name) =>
        Should.Throw<ArgumentException>(() => new Picture(name, default, "")).Message.ShouldContain(name);

    [Fact]
    public void A_description_too_long_for_discord_is_cut_and_never_within_a_character()
    {
        new Picture("a.png", default, new string('a', 1_024)).AltText.ShouldBe(new string('a', 1_024));

        var cut = new Picture("a.png", default, new string('a', 1_022) + "🏃🏃").AltText;
        cut.ShouldBe(new string('a', 1_022) + "…");
    }
}
