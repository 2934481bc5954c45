using MileBot.Core.Guide;
using MileBot.Replies;

namespace MileBot.Commands.Guide;

/// <summary>Shows the pages of the guide: all chapters, a chapter, a topic.</summary>
internal sealed class GuideReply(GuideBook book, CommandMentions mentions)
{
    /// <summary>What the guide is about.</summary>
    public Reply Chapters(ulong ownerId) => Reply.Of(
        new Block.Heading(Markup.Raw("A mile runner's guide")),
        new Block.Lines([.. book.Chapters.Select(chapter => Markup.Of($"**{chapter.Title}** · {chapter.Summary}"))]),
        GuideComponents.Chapters(ownerId, book),
        GuideComponents.Topics(ownerId, "Or what is asked most", book.MostAsked));

    /// <summary>What a chapter is about.</summary>
    public static Reply Chapter(ulong ownerId, GuideChapter chapter) => Reply.Of(
        new Block.Heading(Markup.Of($"{chapter.Title}")),
        new Block.Paragraph(Markup.Of($"{chapter.Summary}")),
        new Block.Lines([.. chapter.Topics.Select(topic => Markup.Of($"- {topic.Title}"))]),
        GuideComponents.Topics(ownerId, "Open a topic", chapter.Topics),
        GuideComponents.AllChapters(ownerId));

    /// <summary>One answer.</summary>
    /// <param name="ownerId">Whose page it is.</param>
    /// <param name="topic">What it is about.</param>
    /// <param name="alike">What else was found, to be offered with it; else the rest of its chapter is.</param>
    public Reply Topic(ulong ownerId, GuideTopic topic, IReadOnlyList<GuideTopic>? alike = null)
    {
        var chapter = book.ChapterOf(topic);
        var (placeholder, related) = alike is { Count: > 1 } ? ("Also found", alike) : ($"More: {chapter?.Title}", chapter?.Topics ?? []);
        List<Block> blocks = [new Block.Heading(Markup.Of($"{topic.Title}")), new Block.Paragraph(GuideMarkup.Of(topic.Blocks, mentions))];
        if (related.Count > 1) blocks.Add(GuideComponents.Topics(ownerId, placeholder, related, topic));
        return new Reply([.. blocks, GuideComponents.AllChapters(ownerId)]);
    }

    /// <summary>Nothing is named so: what comes closest is offered, else all chapters.</summary>
    public Reply Unsure(ulong ownerId, string typed, IReadOnlyList<GuideTopic> closest) => closest.Count > 0
        ? Question(
            Markup.Of($"I have no topic called “{typed}”. Did you mean one of these?"),
            GuideComponents.Topics(ownerId, "Closest topics", closest),
            GuideComponents.AllChapters(ownerId))
        : Question(
            Markup.Of($"I have nothing on “{typed}” yet. Try a word such as `warm-up` or `shoes`, or look through the chapters."),
            GuideComponents.Chapters(ownerId, book));

    /// <summary>A topic that was there when the menu was made.</summary>
    public Reply Gone(ulong ownerId)
    {
        var chapters = Chapters(ownerId);
        return chapters with { Blocks = [new Block.Paragraph(Markup.Raw("The guide was edited, and that isn't in it any more. Here is what is.")), .. chapters.Blocks] };
    }

    private static Reply Question(Markup text, params Block[] below) =>
        new([new Block.Paragraph(text), .. below]) { Tone = Tone.Question, IsPrivate = true };
}
