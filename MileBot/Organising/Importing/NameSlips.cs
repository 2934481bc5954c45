namespace MileBot.Organising.Importing;

/// <summary>Tells slips of spelling from different words.</summary>
internal static class NameSlips
{
    /// <summary>
    /// How many slips two words of a name may be apart and still be thought one. Of three letters none: half of all short names are one
    /// letter from another (Ana, Ina). From eight on two, as long names come with two slips as often as short ones with one.
    /// </summary>
    public static int Forgiven(int letters) => letters switch
    {
        < 4 => 0,
        < 8 => 1,
        _ => 2,
    };

    /// <summary>
    /// How many slips two words are apart: a letter too many, too few or wrong, or two neighbours that changed places (the optimal string
    /// alignment distance).
    /// </summary>
    public static int Between(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        Span<int> twoBefore = new int[other.Length + 1];
        Span<int> before = new int[other.Length + 1];
        Span<int> row = new int[other.Length + 1];
        for (var j = 0; j <= other.Length; j++) before[j] = j;

        for (var i = 1; i <= one.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                row[j] = Math.Min(before[j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1), 1 + Math.Min(before[j], row[j - 1]));
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1]) row[j] = Math.Min(row[j], twoBefore[j - 2] + 1);
            }

            var oldest = twoBefore;
            twoBefore = before;
            before = row;
            row = oldest;
        }

        return before[other.Length];
    }
}
