using MileBot.Commands;
using MileBot.Commands.Plan;
using MileBot.Replies;
using MileBot.Tests.Core;

namespace MileBot.Tests.Commands;

/// <summary>Presses that Discord's client never sends by itself: another's, and components of another version.</summary>
public class PlanPressTests
{
    private const ulong Ana = 7;

    /// <summary>Outside a server no store is asked.</summary>
    private static readonly PlanCommand Command = new(null!, null!, new PlanReply(ShippedConfig.Guide, new CommandMentions()));

    [Fact]
    public async Task Nobody_turns_the_pages_of_somebody_elses_plan()
    {
        var reply = await PressAsync("plan/ask/7/1", by: 8);

        reply.IsPrivate.ShouldBeTrue();
        reply.Replaces.ShouldBeFalse();
        reply.Blocks.OfType<Block.Paragraph>().Single().Text.Value.ShouldContain("somebody else's plan");
        (await PressAsync("plan/file/7/10003/Base", by: 8, chosen: "2026-11-30")).Blocks.OfType<Block.Attachment>().ShouldBeEmpty();
        (await PressAsync("plan/ask/7/1", by: Ana)).Replaces.ShouldBeTrue();
    }

    [Theory]
    [InlineData("plan/ask/7/9", null)]
    [InlineData("plan/ask/x/1", null)]
    [InlineData("plan/ask/7", null)]
    [InlineData("plan/ask/7/100031", null)]
    [InlineData("plan/later/7/10003", null)]
    [InlineData("plan/page/7/1/Day/Base", null)]
    [InlineData("plan/page/7/10003/Night/Base", null)]
    [InlineData("plan/page/7/10003/Day/Sprint", null)]
    [InlineData("plan/page/7/10000/Day/Intervals", null)]
    [InlineData("plan/train/7/10003", null)]
    [InlineData("plan/train/7/10003", "9")]
    [InlineData("plan/train/7/10000", "Intervals")]
    [InlineData("plan/file/7/10003/Base", null)]
    [InlineData("plan/file/7/10003/Base", "soon")]
    [InlineData("plan/file/7/10003/Base", "9999-12-31")]
    [InlineData("plan/file/7/10000/Intervals", "2026-11-30")]
    public async Task A_component_that_makes_no_sense_is_an_old_one(string id, string? chosen) =>
        (await PressAsync(id, Ana, chosen)).ShouldBeSameAs(ComponentPress.Outdated);

    [Fact]
    public async Task The_menu_of_starts_has_tomorrow_and_then_mondays_once_each()
    {
        // A Sunday: tomorrow is a Monday.
        var page = await PressAsync("plan/page/7/10003/Training/Base", Ana, now: new DateTimeOffset(2026, 11, 29, 12, 0, 0, TimeSpan.Zero));

        var starts = page.Blocks.OfType<Block.Menu>().Last().Entries;
        starts.Count.ShouldBe(12);
        starts[0].Value.ShouldBe("2026-11-30");
        starts.All(start => start.Label.StartsWith("Mon ", StringComparison.Ordinal)).ShouldBeTrue();
        // Eight weeks later, on the Saturday.
        starts[0].Description.ShouldBe("The mile is then on Sat 23 Jan 2027");
    }

    private static Task<Reply> PressAsync(string id, ulong by, string? chosen = null, DateTimeOffset? now = null) => Command.PressAsync(
        new ComponentPress(1, new Caller(new Person(by, "Somebody"), GuildId: null), now ?? new DateTimeOffset(2026, 11, 23, 12, 0, 0, TimeSpan.Zero), ComponentId.Parse(id)!, chosen),
        TestContext.Current.CancellationToken);
}
