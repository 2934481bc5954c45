using MileBot.Commands.Results;

namespace MileBot.Tests.Commands.Results;

public class GuestNameTests
{
    [Theory]
    [InlineData("Kim Lee", "Kim Lee")]
    [InlineData("  Kim \n  Lee ", "Kim Lee")]
    [InlineData("Ki\u200Bm", "Kim")]
    [InlineData("No. 7", "No. 7")]
    [InlineData("田中", "田中")]
    public void A_name_is_kept_as_typed_but_for_blanks_and_what_cannot_be_seen(string typed, string name) => GuestName.Read(typed).ShouldBe(name);

    [Theory]
    [InlineData("---")]
    [InlineData("🏃")]
    [InlineData("\u200B")]
    public void What_has_no_letter_and_no_figure_is_no_name(string typed) => GuestName.Read(typed).ShouldBeNull();

    [Theory]
    [InlineData("<@123>", true)]
    [InlineData("Kim <@!123>", true)]
    [InlineData("@Kim", false)]
    public void An_account_is_no_name(string typed, bool isMention) => GuestName.IsMention(typed).ShouldBe(isMention);
}
