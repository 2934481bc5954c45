using System.Text.Json;
using CsCheck;
using MileBot.Discord;
using MileBot.Discord.Json;

namespace MileBot.Tests.Discord;

public class SnowflakeTests
{
    /// <summary>The example of Discord Docs/API Reference, "Snowflakes".</summary>
    [Fact]
    public void An_id_holds_the_moment_it_was_made() =>
        Snowflake.Parse("175928847299117063").CreatedAt.ShouldBe(new DateTimeOffset(2016, 4, 30, 11, 18, 25, 796, TimeSpan.Zero));

    [Fact]
    public void The_smallest_id_of_a_moment_was_made_then() => Gen.Long[0, 4_398_046_511_103].Sample(milliseconds =>
    {
        var moment = Snowflake.Epoch.AddMilliseconds(milliseconds);
        Snowflake.At(moment).CreatedAt.ShouldBe(moment);
    });

    [Fact]
    public void Ids_order_by_the_moment_they_were_made()
    {
        var earlier = Snowflake.At(new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.Zero));
        var later = Snowflake.At(new DateTimeOffset(2026, 11, 23, 9, 0, 1, TimeSpan.Zero));
        (earlier < later).ShouldBeTrue();
        (earlier > later).ShouldBeFalse();
        (earlier <= later).ShouldBeTrue();
        (earlier >= later).ShouldBeFalse();
    }

    [Fact]
    public void What_is_written_is_read_again() => Gen.ULong.Sample(value =>
    {
        string json = $$"""{ "id": "{{value}}", "channel_id": "1" }""";
        var message = JsonSerializer.Deserialize(json, DiscordJson.Default.Message)!;
        message.Id.Value.ShouldBe(value);
        JsonSerializer.SerializeToElement(message, DiscordJson.Default.Message).GetProperty("id").GetString().ShouldBe(message.Id.ToString());
    });

    [Theory]
    [InlineData("")]
    [InlineData("-1")]
    [InlineData("1.5")]
    [InlineData(" 1")]
    [InlineData("18446744073709551616")]
    [InlineData("one")]
    public void What_is_no_id_is_refused(string text)
    {
        Snowflake.TryParse(text, out _).ShouldBeFalse();
        Should.Throw<FormatException>(() => Snowflake.Parse(text)).Message.ShouldContain(text);
        Should.Throw<JsonException>(() => JsonSerializer.Deserialize($$"""{ "id": "{{text}}", "type": 0 }""", DiscordJson.Default.Channel));
    }
}
