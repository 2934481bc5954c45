namespace MileBot.Core.Guide;

/// <summary>The guide of a mile runner. Made from texts by <see cref="GuideText"/>; immutable.</summary>
public sealed class GuideBook
{
    internal GuideBook(IReadOnlyList<GuideChapter> chapters) => Chapters = chapters;

    /// <summary>The chapters in order.</summary>
    public IReadOnlyList<GuideChapter> Chapters { get; }

    /// <summary>All topics in order.</summary>
    public IEnumerable<GuideTopic> Topics => Chapters.SelectMany(chapter => chapter.Topics);

    /// <summary>
    /// All topics, what is asked most first: the first of each chapter, then the second of each, and so on. Whoever edits a chapter sets
    /// their order.
    /// </summary>
    public IEnumerable<GuideTopic> MostAsked =>
        Chapters.SelectMany(chapter => chapter.Topics.Index()).OrderBy(topic => topic.Index).Select(topic => topic.Item);

    /// <summary>The topic of an id, or null.</summary>
    public GuideTopic? Find(string id) => Topics.FirstOrDefault(topic => string.Equals(topic.Id, id, StringComparison.Ordinal));

    /// <summary>The chapter that holds a topic, or null.</summary>
    public GuideChapter? ChapterOf(GuideTopic topic) => Chapters.FirstOrDefault(chapter => chapter.Topics.Contains(topic));

    /// <summary>The topic that was named by its id, its title or one of its words, begun at least; null where none was.</summary>
    public GuideTopic? Answer(string typed)
    {
        ArgumentNullException.ThrowIfNull(typed);
        var wanted = typed.Trim();
        return wanted.Length == 0 ? null : Find(wanted.ToLowerInvariant()) ?? Ranked(wanted, GuideSearch.LastNamed).FirstOrDefault();
    }

    /// <summary>
    /// The topics for what was typed so far, the likeliest first: by id or title, by a word of the title, by its words, by its
    /// text. Where there is none, those whose title and words have most to do with it, slips of spelling forgiven.
    /// </summary>
    /// <param name="typed">What was typed; nothing gives all topics.</param>
    public IReadOnlyList<GuideTopic> Search(string? typed)
    {
        var wanted = (typed ?? "").Trim();
        IReadOnlyList<GuideTopic> found = [.. Ranked(wanted, GuideSearch.NotFound - 1)];
        return found.Count > 0 ? found : Nearest(wanted);
    }

    private IEnumerable<GuideTopic> Ranked(string wanted, int last) => Topics
        .Select(topic => (Topic: topic, Rank: GuideSearch.Rank(topic, wanted)))
        .Where(pair => pair.Rank <= last)
        .OrderBy(pair => pair.Rank)
        .ThenBy(pair => pair.Rank == GuideSearch.LastNamed ? GuideSearch.PlaceOfWord(pair.Topic, wanted) : 0)
        .Select(pair => pair.Topic);

    private IReadOnlyList<GuideTopic> Nearest(string wanted)
    {
        var words = GuideSearch.TellingWords(wanted);
        return
        [
            .. Topics
                .Select(topic => (Topic: topic, Score: GuideSearch.Score(topic, words)))
                .Where(pair => pair.Score > 0)
                .OrderByDescending(pair => pair.Score)
                .Select(pair => pair.Topic),
        ];
    }
}
