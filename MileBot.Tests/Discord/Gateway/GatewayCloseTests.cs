using MileBot.Discord.Gateway;

namespace MileBot.Tests.Discord.Gateway;

/// <summary>The table of Discord Docs/Opcodes and Status Codes, "Gateway Close Event Codes".</summary>
public class GatewayCloseTests
{
    [Theory]
    [InlineData(null, true)]
    [InlineData(1000, true)]
    [InlineData(1001, true)]
    [InlineData(1006, true)]
    [InlineData(4000, true)]
    [InlineData(4001, true)]
    [InlineData(4002, true)]
    [InlineData(4003, false)]
    [InlineData(4005, true)]
    [InlineData(4007, false)]
    [InlineData(4008, true)]
    [InlineData(4009, false)]
    [InlineData(4999, true)]
    public void A_code_that_allows_reconnecting_resumes_unless_it_ends_the_session(int? code, bool resumes)
    {
        var session = GatewaySessionTests.Established();
        session.Closed(code).ShouldHaveSingleItem().ShouldBeOfType<GatewayAction.Reconnect>();
        session.CanResume.ShouldBe(resumes);
    }

    [Theory]
    [InlineData(4004, "https://discord.com/developers/applications")]
    [InlineData(4010, "shard")]
    [InlineData(4011, "shard")]
    [InlineData(4012, "Update")]
    [InlineData(4013, "intents")]
    [InlineData(4014, "https://discord.com/developers/applications")]
    public void A_code_that_forbids_reconnecting_says_in_one_line_what_to_change(int code, string advice)
    {
        var fail = GatewaySessionTests.Established().Closed(code).ShouldHaveSingleItem().ShouldBeOfType<GatewayAction.Fail>();
        fail.Exception.CloseCode.ShouldBe(code);
        fail.Exception.Message.ShouldContain(advice);
        fail.Exception.Message.ShouldNotContain("\n");
    }
}
