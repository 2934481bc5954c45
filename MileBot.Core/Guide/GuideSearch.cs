using System.Collections.Frozen;

namespace MileBot.Core.Guide;

/// <summary>How well a topic answers what was typed.</summary>
internal static class GuideSearch
{
    /// <summary>The rank of a topic that doesn't answer it at all; a lower one is better.</summary>
    public const int NotFound = 5;

    /// <summary>Up to this rank what was typed is in the topic's name or words, and not merely somewhere in its text.</summary>
    public const int LastNamed = 2;

    /// <summary>Shorter words are too much like each other, and say little.</summary>
    private const int ShortestTelling = 4;

    /// <summary>Words that every question has.</summary>
    private static readonly FrozenSet<string> Asking =
        FrozenSet.Create(StringComparer.Ordinal, "what", "when", "where", "which", "should", "does", "have", "need", "with", "about", "from", "your");

    private static readonly char[] BetweenWords = [' ', '-', '/', '(', ')', ',', '?', '!', '.', ':', '\''];

    /// <summary>The rank of a topic for something typed as it stands: by id or title, a word of the title, its words, its text.</summary>
    public static int Rank(GuideTopic topic, string wanted)
    {
        if (string.Equals(topic.Id, wanted, StringComparison.OrdinalIgnoreCase) || Begins(topic.Title, wanted))
            return 0;
        if (topic.Title.Split(' ', '-', '/', '(').Any(word => Begins(word, wanted)))
            return 1;
        if (topic.Words.Any(word => Begins(word, wanted)))
            return LastNamed;
        if (Holds(topic.Title, wanted) || topic.Words.Any(word => Holds(word, wanted)))
            return 3;

        return topic.Blocks.Any(block => block.Lines.Any(line => Holds(line, wanted))) ? 4 : NotFound;
    }

    /// <summary>Where among a topic's words the first stands that begins so: whoever edits it puts those first that it is most about.</summary>
    public static int PlaceOfWord(GuideTopic topic, string wanted) => topic.Words.TakeWhile(word => !Begins(word, wanted)).Count();

    /// <summary>The telling words of a question.</summary>
    public static IReadOnlyList<string> TellingWords(string wanted) =>
        [.. Split(wanted).Where(word => word.Length >= ShortestTelling && !Asking.Contains(word)).Distinct(StringComparer.Ordinal)];

    /// <summary>How much a topic has to do with words: those of its title count more than its others, and written right more than nearly so.</summary>
    /// <returns>0 for nothing.</returns>
    public static int Score(GuideTopic topic, IReadOnlyList<string> words)
    {
        string[] title = [.. Split(topic.Title), topic.Id.Replace("-", "", StringComparison.Ordinal)];
        var others = topic.Words.SelectMany(Split).ToArray();
        return words.Sum(word => Score(word, title, others));
    }

    private static int Score(string word, string[] title, string[] others) =>
        title.Any(own => own.StartsWith(word, StringComparison.Ordinal)) ? 4
        : others.Any(own => own.StartsWith(word, StringComparison.Ordinal)) ? 3
        : title.Any(own => Spelling.IsNear(word, own)) ? 2
        : others.Any(own => Spelling.IsNear(word, own)) ? 1
        : 0;

    private static string[] Split(string text) => text.ToLowerInvariant().Split(BetweenWords, StringSplitOptions.RemoveEmptyEntries);

    private static bool Begins(string text, string wanted) => text.StartsWith(wanted, StringComparison.OrdinalIgnoreCase);

    private static bool Holds(string text, string wanted) => text.Contains(wanted, StringComparison.OrdinalIgnoreCase);
}
