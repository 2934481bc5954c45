using MileBot.Discord;

namespace MileBot.Tests.Discord;

public class BotTokenTests
{
    [Fact]
    public void A_token_never_prints_itself() =>
        $"{new DiscordOptions { Token = new BotToken("very-secret") }}".ShouldNotContain("very-secret");

    [Theory]
    [InlineData("abc.def")]
    [InlineData("Bot abc.def")]
    [InlineData("  abc.def\n")]
    public void A_token_is_taken_as_people_paste_it(string pasted) => new BotToken(pasted).Value.ShouldBe("abc.def");

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("Bot ")]
    public void An_empty_token_is_refused_with_the_page_to_copy_it_from(string pasted) =>
        Should.Throw<ArgumentException>(() => new BotToken(pasted)).Message.ShouldContain("Bot page");

    [Fact]
    public void A_refused_token_is_not_repeated() =>
        Should.Throw<ArgumentException>(() => new BotToken("secret part")).Message.ShouldNotContain("secret");
}
