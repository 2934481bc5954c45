using MileBot.Core;
using MileBot.Replies;

namespace MileBot.Tests.Replies;

public class ComponentIdTests
{
    [Fact]
    public void An_id_is_read_back_as_it_was_made()
    {
        var id = ComponentId.Parse(ComponentId.Of("leaderboard", "page", ulong.MaxValue, Surface.Road, 20).ToString())!;

        (id.Command, id.Action).ShouldBe(("leaderboard", "page"));
        id.Snowflake(0).ShouldBe(ulong.MaxValue);
        id.Name<Surface>(1).ShouldBe(Surface.Road);
        id.Number(2).ShouldBe(20);
    }

    [Theory]
    [InlineData("")]
    [InlineData("pb")]
    public void What_is_none_of_ours_is_not_read(string text) => ComponentId.Parse(text).ShouldBeNull();

    [Theory]
    [InlineData("pb/undo")]
    [InlineData("pb/undo/")]
    [InlineData("pb/undo/-1")]
    [InlineData("pb/undo/99999999999999999999999")]
    [InlineData("pb/undo/1e3")]
    public void An_argument_that_is_missing_or_no_number_is_none(string text) => ComponentId.Parse(text)!.Snowflake(0).ShouldBeNull();

    [Fact]
    public void A_number_is_no_name_of_a_surface() => ComponentId.Parse("a/b/7")!.Name<Surface>(0).ShouldBeNull();
}
