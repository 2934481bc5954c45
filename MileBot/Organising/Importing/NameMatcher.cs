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
    private readonly IReadOnlyList<Word> words;

    public NameMatcher(IEnumerable<KnownRunner> runners)
    {
        List<(KnownRunner Runner, PersonName Name)> named = [.. runners.Select(runner => (runner, PersonName.Of(runner.DisplayName)))];
        byKey = named.SelectMany(known => known.Name.Keys, (known, key) => (known.Runner, Key: key)).ToLookup(pair => pair.Key, pair => pair.Runner, StringComparer.Ordinal);
        words = [.. named
            .SelectMany(known => known.Name.Words.Distinct(StringComparer.Ordinal).Where(NameLikeness.IsWord), (known, word) => (Known: known, Word: word))
            .GroupBy(pair => pair.Word, pair => pair.Known, StringComparer.Ordinal)
            .Select(group => new Word(group.Key, Letters(group.Key), [.. group]))];
    }

    /// <summary>Finds whom a name means.</summary>
    public NameMatch Match(string text)
    {
        var name = PersonName.Of(text);
        List<KnownRunner> same = [.. name.Keys.SelectMany(key => byKey[key]).DistinctBy(runner => runner.UserId)];
        if (same is [var only]) return new NameMatch.Sure(only);
        if (same.Count > 1) return new NameMatch.InDoubt([.. same.OrderBy(runner => runner.IsGuest).ThenBy(runner => runner.UserId).Take(MostCandidates)]);

        var like = name.Words.Where(NameLikeness.IsWord)
            .SelectMany(Holders)
            .DistinctBy(known => known.Runner.UserId)
            .Select(known => (known.Runner, Cost: NameLikeness.Cost(name, known.Name)))
            .Where(known => known.Cost is not null)
            .OrderBy(known => known.Cost)
            .ThenBy(known => known.Runner.DisplayName, StringComparer.Ordinal)
            .Take(MostCandidates)
            .Select(known => known.Runner)
            .ToList();
        return like.Count == 0 ? new NameMatch.Nobody() : new NameMatch.InDoubt(like);
    }

    /// <summary>The runners with a word in their name that is this one, or near it.</summary>
    private IEnumerable<(KnownRunner Runner, PersonName Name)> Holders(string word)
    {
        var letters = Letters(word);
        var forgiven = NameSlips.Forgiven(word.Length);

        // A slip changes at most two letters of the set: most words are passed over by that alone.
        return words
            .Where(known => Math.Abs(known.Text.Length - word.Length) <= forgiven && BitOperations.PopCount(known.Letters ^ letters) <= 2 * forgiven)
            .Where(known => NameLikeness.IsNear(word, known.Text))
            .SelectMany(known => known.Runners);
    }

    /// <summary>Which letters a word has, by the low bits of their code.</summary>
    private static uint Letters(string word) => word.Aggregate(0u, (letters, letter) => letters | (1u << (letter & 31)));

    private sealed record Word(string Text, uint Letters, IReadOnlyList<(KnownRunner Runner, PersonName Name)> Runners);
}
