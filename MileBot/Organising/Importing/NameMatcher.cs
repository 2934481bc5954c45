using System.Numerics;
using MileBot.Storage;

namespace MileBot.Organising.Importing;

/// <summary>
/// Finds out whom a name in a list means. Sure is only what differs in case, accents and order of the words, and fits one runner; whatever
/// else is like a name is asked about.
/// </summary>
internal sealed class NameMatcher
{
    private const int MostCandidates = 10;

    private readonly ILookup<string, KnownRunner> byKey;
    private readonly IReadOnlyList<Named> runners;
    private readonly IReadOnlyList<Word> words;

    public NameMatcher(IEnumerable<KnownRunner> runners)
    {
        this.runners = [.. runners.Select(runner => new Named(runner, PersonName.Of(runner.DisplayName)))];
        byKey = this.runners.SelectMany(known => known.Name.Keys, (known, key) => (known.Runner, Key: key)).ToLookup(pair => pair.Key, pair => pair.Runner, StringComparer.Ordinal);
        words = [.. this.runners
            .SelectMany((known, at) => known.Name.Words.Distinct(StringComparer.Ordinal).Where(NameLikeness.IsWord).Select(word => (Word: word, At: at)))
            .GroupBy(pair => pair.Word, pair => pair.At, StringComparer.Ordinal)
            .Select(group => new Word(group.Key, Letters(group.Key), [.. group]))];
    }

    /// <summary>Finds whom a name means.</summary>
    public NameMatch Match(string text)
    {
        var name = PersonName.Of(text);
        List<KnownRunner> same = [.. name.Keys.SelectMany(key => byKey[key]).DistinctBy(runner => runner.UserId)];
        if (same is [var only]) return new NameMatch.Sure(only);
        if (same.Count > 1) return new NameMatch.InDoubt([.. same.OrderBy(runner => runner.IsGuest).ThenBy(runner => runner.UserId).Take(MostCandidates)]);

        var like = Possible(name)
            .Select(known => (known.Runner, Cost: NameLikeness.Cost(name, known.Name)))
            .Where(known => known.Cost is not null)
            .OrderBy(known => known.Cost)
            .ThenBy(known => known.Runner.DisplayName, StringComparer.Ordinal)
            .Take(MostCandidates)
            .Select(known => known.Runner)
            .ToList();
        return like.Count == 0 ? new NameMatch.Nobody() : new NameMatch.InDoubt(like);
    }

    /// <summary>
    /// The runners with so many words near those of a name that each word of the shorter of the two can have its counterpart, initials
    /// aside. Where all of a club share a word, such as its short name, it is not held against each of them at length.
    /// </summary>
    private IEnumerable<Named> Possible(PersonName name)
    {
        var shared = new int[runners.Count];
        foreach (var word in name.Words.Where(NameLikeness.IsWord))
        {
            foreach (var holder in Near(word).SelectMany(holders => holders)) shared[holder]++;
        }

        var initials = name.Words.Count(word => !NameLikeness.IsWord(word));
        return runners.Where((known, i) => shared[i] > 0 && shared[i] + initials + known.Initials >= Math.Min(name.Words.Count, known.Name.Words.Count));
    }

    /// <summary>The holders of each word that is this one, or near it.</summary>
    private IEnumerable<IReadOnlyList<int>> Near(string word)
    {
        var letters = Letters(word);
        var forgiven = NameSlips.Forgiven(word.Length);
        foreach (var known in words)
        {
            // A slip changes at most two letters of the set: most words are passed over by that alone.
            if (Math.Abs(known.Text.Length - word.Length) <= forgiven && BitOperations.PopCount(known.Letters ^ letters) <= 2 * forgiven
                && NameLikeness.IsNear(word, known.Text))
            {
                yield return known.Holders;
            }
        }
    }

    /// <summary>Which letters a word has, by the low bits of their code.</summary>
    private static uint Letters(string word) => word.Aggregate(0u, (letters, letter) => letters | (1u << (letter & 31)));

    private sealed record Named(KnownRunner Runner, PersonName Name)
    {
        public int Initials { get; } = Name.Words.Count(word => !NameLikeness.IsWord(word));
    }

    /// <summary>A word of names.</summary>
    /// <param name="Holders">The positions of those who have it.</param>
    private sealed record Word(string Text, uint Letters, IReadOnlyList<int> Holders);
}
