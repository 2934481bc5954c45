using MileBot.Discord;

namespace MileBot.Tests.Discord;

public class DiscordApiUrlTests
{
    [Theory]
    [InlineData("https://discord.com/api/v10/", "https://discord.com/api/v10/")]
    [InlineData("https://discord.com/api/v10", "https://discord.com/api/v10/")]
    [InlineData("https://discord.com/api", "https://discord.com/api/v10/")]
    [InlineData("https://discord.com", "https://discord.com/api/v10/")]
    [InlineData(" http://127.0.0.1:5000/ ", "http://127.0.0.1:5000/api/v10/")]
    [InlineData("http://localhost:5000/discord", "http://localhost:5000/discord/api/v10/")]
    public void An_address_always_ends_in_the_version(string text, string expected) =>
        DiscordApiUrl.Parse(text).ToString().ShouldBe(expected);

    [Theory]
    [InlineData("")]
    [InlineData("discord.com")]
    [InlineData("ftp://discord.com")]
    [InlineData("https://discord.com/api/v9")]
    [InlineData("https://discord.com/api/v10?x=1")]
    [InlineData("https://user:password@discord.com/")]
    public void What_is_no_address_of_version_ten_is_refused_with_one_that_is(string text)
    {
        string message = Should.Throw<FormatException>(() => DiscordApiUrl.Parse(text)).Message;
        message.ShouldContain($"`{text}`");
        message.ShouldContain("https://discord.com/api/v10/");
    }
}
