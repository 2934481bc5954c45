using System.Text;
using MileBot.Calendar;
using MileBot.Storage;

namespace MileBot.Commands.Results;

/// <summary>Tells which of the runners that are known a typed name means, or may mean.</summary>
internal static class RunnerNames
{
    /// <summary>A word whose letters are those of another but for a slip or two may be that one: one slip from 4 letters on, two from 8.</summary>
    private const int LettersPerSlip = 4;

    private const int MostSlips = 2;

    /// <summary>So many letters of a longer name may stand for it: <c>Alex</c> for Alexandra.</summary>
    private const int LeastOfPart = 3;

    /// <summary>Those whose name is the same, whatever the case, the accents and the blanks.</summary>
    public static IReadOnlyList<KnownRunner> Same(string name, IEnumerable<KnownRunner> runners)
    {
        var letters = Letters(name);
        return [.. runners.Where(runner => string.Equals(Letters(runner.DisplayName), letters, StringComparison.Ordinal))];
    }

    /// <summary>Those whose name is near: other order, only a part, an initial, or a slip or two. The nearest comes first.</summary>
    public static IReadOnlyList<KnownRunner> Near(string name, IEnumerable<KnownRunner> runners) =>
    [
        .. runners
            .Select(runner => (Runner: runner, Distance: Distance(name, runner.DisplayName)))
            .Where(pair => pair.Distance is not null)
            .OrderBy(pair => pair.Distance)
            .ThenBy(pair => pair.Runner.DisplayName, StringComparer.Ordinal)
            .Select(pair => pair.Runner),
    ];

    /// <summary>Those whose name has what was typed so far, first those that begin with it.</summary>
    public static IEnumerable<KnownRunner> Containing(string typed, IEnumerable<KnownRunner> runners)
    {
        var letters = Letters(typed);
        return runners
            .Select(runner => (Runner: runner, At: Letters(runner.DisplayName).IndexOf(letters, StringComparison.Ordinal)))
            .Where(pair => pair.At >= 0 || typed.Length == 0)
            .OrderBy(pair => pair.At > 0)
            .ThenBy(pair => pair.Runner.DisplayName, StringComparer.Ordinal)
            .Select(pair => pair.Runner);
    }

    /// <summary>How far two names are apart: 0 for the same words in another order; null where they have nothing to do with each other.</summary>
    private static int? Distance(string typed, string known)
    {
        var (mine, theirs) = (Words(typed), Words(known));
        if (mine.Order(StringComparer.Ordinal).SequenceEqual(theirs.Order(StringComparer.Ordinal), StringComparer.Ordinal)) return 0;

        var (fewer, more) = mine.Count <= theirs.Count ? (mine, theirs) : (theirs, mine);
        if (IsPartOf(fewer, more)) return 1 + more.Count - fewer.Count;

        // Words that run into each other, or are torn apart, are one word.
        return mine.Count == theirs.Count ? Distance(mine, theirs) : Distance([string.Concat(mine)], [string.Concat(theirs)]);
    }

    /// <summary>How far the words of two names are apart, one by one; null where two of them differ by more than slips.</summary>
    private static int? Distance(IReadOnlyList<string> mine, IReadOnlyList<string> theirs)
    {
        var distance = 1;
        for (var i = 0; i < mine.Count; i++)
        {
            var slips = Slips(mine[i], theirs[i]);
            if (slips > Math.Min(MostSlips, Math.Min(mine[i].Length, theirs[i].Length) / LettersPerSlip)) return null;
            distance += slips;
        }

        return distance;
    }

    /// <summary>Whether each of some words is one of others, or the beginning of one; an initial alone says too little.</summary>
    private static bool IsPartOf(IReadOnlyList<string> words, IReadOnlyList<string> others)
    {
        var left = others.ToList();
        foreach (var word in words)
        {
            var match = left.Find(other => string.Equals(other, word, StringComparison.Ordinal)) ?? left.Find(other => IsShort(word, other) || IsShort(other, word));
            if (match is null) return false;
            left.Remove(match);
        }

        return words.Any(word => word.Length > 1);
    }

    private static bool IsShort(string part, string whole) =>
        part.Length is 1 or >= LeastOfPart && whole.StartsWith(part, StringComparison.Ordinal);

    /// <summary>How many letters were left out, added, changed or swapped with their neighbour (optimal string alignment).</summary>
    private static int Slips(string a, string b)
    {
        var rows = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++) rows[i, 0] = i;
        for (var j = 0; j <= b.Length; j++) rows[0, j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++)
            {
                var change = rows[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                rows[i, j] = Math.Min(change, 1 + Math.Min(rows[i - 1, j], rows[i, j - 1]));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) rows[i, j] = Math.Min(rows[i, j], rows[i - 2, j - 2] + 1);
            }
        }

        return rows[a.Length, b.Length];
    }

    private static string Letters(string name) => string.Concat(Words(name));

    /// <summary>The words of a name without signs and pictures; a name of nothing else is one word.</summary>
    private static IReadOnlyList<string> Words(string name)
    {
        var plain = new StringBuilder(name.Length);
        foreach (var rune in PlainLetters.Of(name).EnumerateRunes()) plain.Append(IsSign(rune) ? " " : rune.ToString());
        var words = plain.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 0 ? words : [name.Trim()];
    }

    private static bool IsSign(Rune rune) => Rune.IsWhiteSpace(rune) || Rune.IsPunctuation(rune) || Rune.IsSymbol(rune) || Rune.IsControl(rune);
}
