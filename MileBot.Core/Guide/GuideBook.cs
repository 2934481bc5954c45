namespace MileBot.Core.Guide;

/// <summary>The guide of a mile runner. Made from texts by <see cref="GuideText"/>; immutable.</summary>
public sealed class GuideBook
{
    private const int NotFound = 5;

    internal GuideBook(IReadOnlyList<GuideChapter> chapters) => Chapters = chapters;

    /// <summary>The chapters in order.</summary>
    public IReadOnlyList<GuideChapter> Chapters { get; }

    /// <summary>All topics in order.</summary>
    public IEnumerable<GuideTopic> Topics => Chapters.SelectMany(chapter => chapter.Topics);

    /// <summary>The topic of an id, or null.</summary>
    public GuideTopic? Find(string id) => Topics.FirstOrDefault(topic => string.Equals(topic.Id, id, StringComparison.Ordinal));

    /// <summary>
    /// The topics for what was typed so far, the likeliest first: by id or title, by a word of the title, by its words, by its
    /// text.
    /// </summary>
    /// <param name="typed">What was typed; nothing gives all topics.</param>
    public IReadOnlyList<GuideTopic> Search(string? typed)
    {
        var wanted = (typed ?? "").Trim();
        return
        [
            .. Topics
                .Select(topic => (Topic: topic, Rank: Rank(topic, wanted)))
                .Where(pair => pair.Rank < NotFound)
                .OrderBy(pair => pair.Rank)
                .Select(pair => pair.Topic),
        ];
    }

    private static int Rank(GuideTopic topic, string wanted)
    {
        if (string.Equals(topic.Id, wanted, StringComparison.OrdinalIgnoreCase) || Begins(topic.Title, wanted))
            return 0;
        if (topic.Title.Split(' ', '-', '/', '(').Any(word => Begins(word, wanted)))
            return 1;
        if (topic.Words.Any(word => Begins(word, wanted)))
            return 2;
        if (Holds(topic.Title, wanted) || topic.Words.Any(word => Holds(word, wanted)))
            return 3;

        return topic.Blocks.Any(block => block.Lines.Any(line => Holds(line, wanted))) ? 4 : NotFound;
    }

    private static bool Begins(string text, string wanted) => text.StartsWith(wanted, StringComparison.OrdinalIgnoreCase);

    private static bool Holds(string text, string wanted) => text.Contains(wanted, StringComparison.OrdinalIgnoreCase);
}
