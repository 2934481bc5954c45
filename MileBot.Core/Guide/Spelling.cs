namespace MileBot.Core.Guide;

/// <summary>Forgives slips of spelling.</summary>
internal static class Spelling
{
    private const int LongWord = 7;

    /// <summary>
    /// Whether a typed word is another one or its beginning, but for one slip (two from seven letters on): a letter too many, too few or
    /// wrong, or two that changed places. The first letter is as a rule right, and has to be.
    /// </summary>
    public static bool IsNear(string typed, string word)
    {
        if (typed.Length == 0 || word.Length == 0 || typed[0] != word[0])
            return false;

        var slips = typed.Length >= LongWord ? 2 : 1;
        if (word.Length < typed.Length - slips)
            return false;

        for (var length = Math.Max(1, typed.Length - slips); length <= Math.Min(word.Length, typed.Length + slips); length++)
        {
            if (Distance(typed, word.AsSpan(0, length)) <= slips)
                return true;
        }

        return false;
    }

    /// <summary>The optimal string alignment distance: insertions, deletions, substitutions, and swaps of neighbours.</summary>
    private static int Distance(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        var rows = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
            rows[i, 0] = i;
        for (var j = 0; j <= b.Length; j++)
            rows[0, j] = j;

        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++)
            {
                var substituted = rows[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                rows[i, j] = Math.Min(substituted, 1 + Math.Min(rows[i - 1, j], rows[i, j - 1]));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    rows[i, j] = Math.Min(rows[i, j], rows[i - 2, j - 2] + 1);
            }
        }

        return rows[a.Length, b.Length];
    }
}
