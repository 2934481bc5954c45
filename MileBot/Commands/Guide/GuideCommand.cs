using MileBot.Core.Guide;
using MileBot.Replies;

namespace MileBot.Commands.Guide;

/// <summary><c>/guide warm-up</c>: short answers, from the texts that a club edits.</summary>
internal sealed class GuideCommand(GuideBook book, GuideReply replies) : ICommand
{
    private const int MostSuggestions = 25;

    public CommandDeclaration Declaration { get; } = new(
        GuideOptions.CommandName, "Short answers on the mile: which kind, pacing, gear, training, staying well", Purpose.TheMile, Availability.Anywhere, GuideOptions.All);

    public Task<Reply> RunAsync(CommandCall call, CancellationToken cancellationToken)
    {
        var reply = Answer(call.Caller.Person.Id, call.Text(GuideOptions.Topic));
        return Task.FromResult(reply with { IsPrivate = reply.IsPrivate || call.Flag(SharedOptions.Private) });
    }

    public Task<Reply> PressAsync(ComponentPress press, CancellationToken cancellationToken)
    {
        if (press.Component.Snowflake(0) is not { } ownerId || Page(press) is not { } reply) return Task.FromResult(ComponentPress.Outdated);

        return Task.FromResult(ownerId == press.Caller.Person.Id ? reply with { Replaces = true } : reply with { IsPrivate = true });
    }

    public Task<IReadOnlyList<Suggestion>> SuggestAsync(OptionTyping typing, CancellationToken cancellationToken)
    {
        var topics = typing.Text.Trim().Length == 0 ? book.MostAsked : book.Search(typing.Text);
        return Task.FromResult<IReadOnlyList<Suggestion>>([.. topics.Take(MostSuggestions).Select(topic => new Suggestion(topic.Title, topic.Id))]);
    }

    private Reply Answer(ulong ownerId, string? typed)
    {
        if (typed is null) return replies.Chapters(ownerId);
        if (book.Find(typed) is { } topic) return replies.Topic(ownerId, topic);

        var found = book.Search(typed);
        return book.Answer(typed) is { } answer ? replies.Topic(ownerId, answer, found) : replies.Unsure(ownerId, typed, found);
    }

    /// <summary>The page that was asked for; null where the component is of another version.</summary>
    private Reply? Page(ComponentPress press)
    {
        var ownerId = press.Caller.Person.Id;
        var topic = press.Chosen is { } id ? book.Find(id) : null;
        return press.Component.Action switch
        {
            GuideComponents.ChaptersAction => replies.Chapters(ownerId),
            GuideComponents.TopicAction => topic is null ? replies.Gone(ownerId) : replies.Topic(ownerId, topic),
            GuideComponents.ChapterAction => topic is null ? replies.Gone(ownerId) : GuideReply.Chapter(ownerId, book.ChapterOf(topic)!),
            _ => null,
        };
    }
}
