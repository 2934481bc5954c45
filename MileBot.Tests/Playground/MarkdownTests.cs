using CsCheck;
using Microsoft.Extensions.Time.Testing;
using MileBot.Playground.Markdown;
using MileBot.Playground.World;

namespace MileBot.Tests.Playground;

/// <summary>Discord's markdown on the page: what it means shows, what it says is only ever text.</summary>
public class MarkdownTests
{
    private readonly DiscordWorld world = new(TimeProvider.System);

    [Theory]
    [InlineData("**bold** and *italic*", "<strong>bold</strong> and <em>italic</em>")]
    [InlineData("__under__ ~~gone~~", "<u>under</u> <s>gone</s>")]
    [InlineData("`6:42` **`x`**", "<code>6:42</code> <strong><code>x</code></strong>")]
    [InlineData(@"\*plain\*", "*plain*")]
    [InlineData("a_snake_case", "a_snake_case")]
    [InlineData("[rules](https://example.org/a)", "<a href=\"https://example.org/a\" target=\"_blank\" rel=\"noopener noreferrer\">rules</a>")]
    [InlineData("[no](javascript:alert(1))", "[no](javascript:alert(1))")]
    [InlineData("</pb:123>", "<span class=\"mention\">/pb</span>")]
    [InlineData("<script>", "&lt;script&gt;")]
    public void A_line_is_shown_as_Discord_shows_it(string text, string html) => Html(text).ShouldBe($"<div>{html}</div>");

    [Theory]
    [InlineData("# One", "<h3>One</h3>")]
    [InlineData("-# small", "<small>small</small>")]
    [InlineData("> said", "<blockquote>said</blockquote>")]
    [InlineData("```\na <b>\n```", "<pre><code>a &lt;b&gt;</code></pre>")]
    [InlineData("```csharp\nvar x\n```", "<pre><code>var x</code></pre>")]
    public void Blocks_are_shown_as_Discord_shows_them(string text, string html) => Html(text).ShouldBe(html);

    [Fact]
    public void A_member_is_shown_by_name_which_is_text()
    {
        var guild = world.AddGuild("Club");
        var member = guild.AddMember("<b>Ann</b>");

        Html($"<@{member.Id}>").ShouldContain("@&lt;b&gt;Ann&lt;/b&gt;");
    }

    [Fact]
    public void An_instant_is_shown_near_now()
    {
        var time = new FakeTimeProvider(new(2026, 11, 23, 12, 0, 0, TimeSpan.Zero));
        var markdown = new DiscordMarkdown(new(world, null, time));

        markdown.ToHtml($"<t:{time.GetUtcNow().AddHours(-2).ToUnixTimeSeconds()}:R>").ShouldContain(">2 hours ago</time>");
        markdown.ToHtml($"<t:{time.GetUtcNow().ToUnixTimeSeconds()}:D>").ShouldContain(">23 November 2026</time>");
    }

    [Fact]
    public void Whatever_is_said_no_tag_of_it_gets_through() =>
        Gen.Char["<>&\"'*_`~[]()\\|:/@#t!-> \nabhtps123"].Array[0, 60].Sample(letters =>
        {
            var text = "<img src=x>" + new string(letters);
            return !Html(text).Contains("<img", StringComparison.Ordinal);
        });

    private string Html(string text) => new DiscordMarkdown(new(world, world.Guilds.Count > 0 ? world.Guilds[0] : null, TimeProvider.System)).ToHtml(text);
}
