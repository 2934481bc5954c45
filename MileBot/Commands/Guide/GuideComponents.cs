using MileBot.Core.Guide;
using MileBot.Replies;

namespace MileBot.Commands.Guide;

/// <summary>The menus and buttons of the guide. Each carries who asked: their press turns the page, anybody else's opens a copy.</summary>
internal static class GuideComponents
{
    /// <summary>A menu of topics, by their ids.</summary>
    public const string TopicAction = "topic";

    /// <summary>A menu of chapters, each by the id of one of its topics: chapters have no name that lasts.</summary>
    public const string ChapterAction = "chapter";

    /// <summary>The way back to all chapters.</summary>
    public const string ChaptersAction = "chapters";

    public static Block.Menu Topics(ulong ownerId, string placeholder, IEnumerable<GuideTopic> topics, GuideTopic? shown = null) => new(
        ComponentId.Of(GuideOptions.CommandName, TopicAction, ownerId),
        placeholder,
        [.. topics.Take(25).Select(topic => new MenuEntry(topic.Title, topic.Id, topic == shown))]);

    public static Block.Menu Chapters(ulong ownerId, GuideBook book) => new(
        ComponentId.Of(GuideOptions.CommandName, ChapterAction, ownerId),
        "Open a chapter",
        [.. book.Chapters.Select(chapter => new MenuEntry(chapter.Title, chapter.Topics[0].Id) { Description = chapter.Summary })]);

    public static Block.ButtonRow AllChapters(ulong ownerId) =>
        new([new Button(ComponentId.Of(GuideOptions.CommandName, ChaptersAction, ownerId), "◀ All chapters")]);
}
