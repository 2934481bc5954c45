using MileBot.Discord.Gateway;

namespace MileBot.Tests.Discord.Gateway;

public class GatewayAddressTests
{
    [Theory]
    [InlineData("wss://gateway.discord.gg/", "wss://gateway.discord.gg/?v=10&encoding=json")]
    [InlineData("wss://gateway.discord.gg", "wss://gateway.discord.gg/?v=10&encoding=json")]
    [InlineData("ws://127.0.0.1:5000/gateway", "ws://127.0.0.1:5000/gateway?v=10&encoding=json")]
    [InlineData("wss://gateway.discord.gg/?v=9", "wss://gateway.discord.gg/?v=10&encoding=json")]
    public void The_version_and_encoding_are_asked_for(string url, string expected) =>
        GatewayAddress.Of(url).ToString().ShouldBe(expected);

    [Theory]
    [InlineData("https://gateway.discord.gg/")]
    [InlineData("gateway.discord.gg")]
    [InlineData("")]
    public void What_is_no_address_of_a_websocket_is_named(string url) =>
        Should.Throw<FormatException>(() => GatewayAddress.Of(url)).Message.ShouldContain($"`{url}`");
}
