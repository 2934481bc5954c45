using CsCheck;
using MileBot.Core.Times;
using MileBot.Replies;

namespace MileBot.Tests.Replies;

public class SafeTextTests
{
    [Theory]
    [InlineData("Ana", "Ana")]
    [InlineData("*Ana*", "\\*Ana\\*")]
    [InlineData("@everyone", "\\@everyone")]
    [InlineData("<@123>", "\\<\\@123\\>")]
    [InlineData("</pb:1>", "\\</pb:1\\>")]
    [InlineData("- item", "\\- item")]
    [InlineData("12. item", "12\\. item")]
    [InlineData("Mary-Jane v2.1 (old) #7", "Mary-Jane v2.1 (old) #7")]
    [InlineData("# Big", "\\# Big")]
    [InlineData("[free](https://evil)", "\\[free\\](https\\://evil)")]
    [InlineData("a`b`||c||", "a\\`b\\`\\|\\|c\\|\\|")]
    [InlineData("one\ntwo", "one two")]
    [InlineData("Zoë 🐌 O'Neil, Jr.", "Zoë 🐌 O'Neil, Jr.")]
    [InlineData("back\\slash", "back\\\\slash")]
    public void What_people_typed_formats_links_and_mentions_nothing(string text, string expected) => SafeText.Escape(text).ShouldBe(expected);

    [Fact]
    public void A_name_from_right_to_left_is_isolated_and_can_not_turn_its_line_around()
    {
        SafeText.Escape("\u202Eevil").ShouldBe("evil");
        SafeText.Escape("שרה").ShouldBe("\u2068שרה\u2069");
    }

    [Fact]
    public void An_emoji_of_several_parts_stays_whole() => SafeText.Escape("👩‍🦽 runs").ShouldBe("👩‍🦽 runs");

    [Fact]
    public void A_text_without_end_is_cut() => SafeText.Escape(new string('x', 5000)).Length.ShouldBeLessThan(300);

    [Fact]
    public void No_text_leaves_a_markdown_character_unescaped() =>
        Gen.String.Sample(text =>
        {
            var escaped = SafeText.Escape(text);
            for (var i = 0; i < escaped.Length; i++)
            {
                if (escaped[i] == '\\') i++;
                else if ("*_~`|<>@[]\n\r".Contains(escaped[i], StringComparison.Ordinal)) return false;
            }

            return true;
        });

    [Fact]
    public void Markup_escapes_strings_in_its_holes_and_nothing_else()
    {
        var name = "*A*";
        Markup.Of($"**{RaceTime.FromMinutesAndSeconds(6, 42.3m)}** by {name}, {1234} of {Markup.Raw("_all_")}").Value
            .ShouldBe("**6:42.3** by \\*A\\*, 1,234 of _all_");
    }
}
