using MileBot.Commands;
using MileBot.Commands.Guide;
using MileBot.Core.Guide;
using MileBot.Replies;
using MileBot.Tests.Core;

namespace MileBot.Tests.Commands;

public class GuidePageTests
{
    private const ulong Owner = ulong.MaxValue;

    [Fact]
    public void Every_page_of_the_guide_fits_a_message()
    {
        var guide = ShippedConfig.Guide;
        var replies = new GuideReply(guide, Mentions());

        MessageLimits.Check(replies.Chapters(Owner));
        MessageLimits.Check(replies.Gone(Owner));
        foreach (var chapter in guide.Chapters) MessageLimits.Check(GuideReply.Chapter(Owner, chapter));
        foreach (var topic in guide.Topics) MessageLimits.Check(replies.Topic(Owner, topic));
        MessageLimits.Check(replies.Topic(Owner, guide.Topics.First(), [.. guide.Topics]));
        MessageLimits.Check(replies.Unsure(Owner, new string('x', 100), []));
        MessageLimits.Check(replies.Unsure(Owner, "kick", [.. guide.Topics]));
    }

    [Fact]
    public void As_much_as_a_club_may_write_fits_a_message_too()
    {
        var titles = Enumerable.Range(0, 25).Select(i => $"## {i:00}{new string('t', 78)}\nid: {i:00}{new string('i', 38)}\n{string.Concat(Enumerable.Repeat("a\n\n", 700))}\n");
        var chapters = Enumerable.Range(10, 25).Select(i => new GuideFile(
            $"{i}.md", $"# {i}{new string('c', 78)}\n> {new string('s', 100)}\n" + string.Concat(titles.Select(title => title.Replace("id: ", $"id: c{i}-", StringComparison.Ordinal).Replace(new string('i', 38), new string('i', 30), StringComparison.Ordinal)))));
        GuideText.Parse(chapters).TryGetValue(out var guide, out var problems).ShouldBeTrue(string.Join('\n', problems.Take(5)));
        var replies = new GuideReply(guide!, Mentions());

        // 25 chapters of 180 characters are more than a message holds: the list may be cut, the menu has them all.
        var all = replies.Chapters(Owner);
        all.Blocks.OfType<Block.Menu>().First().Entries.Count.ShouldBe(25);
        MessageLimits.Check(GuideReply.Chapter(Owner, guide!.Chapters[0]));
        MessageLimits.Check(replies.Topic(Owner, guide.Topics.First()));
    }

    [Fact]
    public void Commands_in_the_text_can_be_clicked_and_other_code_stays()
    {
        GuideText.Parse([new("a.md", "# A\n> b\n## C\nid: c\nAsk `/record women` or `/pace`; `/none` isn't one, nor is `code`.")]).TryGetValue(out var guide, out _).ShouldBeTrue();
        var mentions = new CommandMentions();
        mentions.Learn([KeyValuePair.Create("record", 7UL), KeyValuePair.Create("pace", 8UL)]);

        GuideMarkup.Of(guide!.Topics.Single().Blocks, mentions).Value.ShouldBe("Ask </record:7> women or </pace:8>; `/none` isn't one, nor is `code`.");
    }

    [Fact]
    public void Steps_keep_their_numbers_and_lists_their_dots()
    {
        GuideText.Parse([new("a.md", "# A\n> b\n## C\nid: c\n### How\n1. Jog\n2. Run\n\n- Rest\n- Eat")]).TryGetValue(out var guide, out _).ShouldBeTrue();

        GuideMarkup.Of(guide!.Topics.Single().Blocks, new CommandMentions()).Value.ShouldBe("**How**\n1. Jog\n2. Run\n\n- Rest\n- Eat");
    }

    private static CommandMentions Mentions()
    {
        var mentions = new CommandMentions();
        string[] names = ["pace", "pb", "guide", "goal", "plan", "predict", "splits", "record", "history", "agegrade", "conditions", "convert"];
        mentions.Learn(names.Select(name => KeyValuePair.Create(name, ulong.MaxValue)));
        return mentions;
    }
}
