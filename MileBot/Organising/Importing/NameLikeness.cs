namespace MileBot.Organising.Importing;

/// <summary>How like two names are, word by word and whatever the order of the words.</summary>
internal static class NameLikeness
{
    private const int CostOfInitial = 1;
    private const int CostOfMissingWord = 1;

    /// <summary>
    /// What has to be forgiven to take one name for the other: slips of spelling, initials, and words that only one of them has (<c>Ann</c>
    /// for Ann Kovač). 0 for the same words; null where they are different names: a word of the shorter one has no counterpart, or
    /// nothing but initials agree.
    /// </summary>
    public static int? Cost(PersonName one, PersonName other)
    {
        var (shorter, longer) = one.Words.Count <= other.Words.Count ? (one.Words, other.Words) : (other.Words, one.Words);
        if (shorter.Count == 0) return null;

        List<string> left = [.. longer];
        List<string> open = [.. shorter.Where(word => !left.Remove(word))];
        var agreeing = shorter.Where(word => !open.Contains(word, StringComparer.Ordinal)).Count(IsWord);
        var cost = 0;

        // Spelling before initials: "A. Anne" is Anne with an initial, and not two initials.
        foreach (var word in open.Where(IsWord).ToList())
        {
            if (Nearest(word, left) is not { } near) continue;

            cost += NameSlips.Between(word, near);
            agreeing++;
            left.Remove(near);
            open.Remove(word);
        }

        foreach (var word in open)
        {
            if (left.Find(candidate => candidate[0] == word[0] && (!IsWord(candidate) || !IsWord(word))) is not { } initial) return null;

            cost += CostOfInitial;
            left.Remove(initial);
        }

        return agreeing == 0 ? null : cost + (left.Count * CostOfMissingWord);
    }

    /// <summary>Whether a word is more than an initial.</summary>
    public static bool IsWord(string word) => word.Length > 1;

    /// <summary>Whether two words are one but for slips that are forgiven.</summary>
    public static bool IsNear(string one, string other)
    {
        var forgiven = NameSlips.Forgiven(Math.Min(one.Length, other.Length));
        return Math.Abs(one.Length - other.Length) <= forgiven && NameSlips.Between(one, other) <= forgiven;
    }

    private static string? Nearest(string word, List<string> among) =>
        among.Where(candidate => IsWord(candidate) && IsNear(word, candidate)).MinBy(candidate => NameSlips.Between(word, candidate));
}
