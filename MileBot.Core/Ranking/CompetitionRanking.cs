namespace MileBot.Core.Ranking;

/// <summary>Standard competition ranking, 1-2-2-4: a place is one more than the number of those who are better.</summary>
public static class CompetitionRanking
{
    /// <summary>Ranks entries, the least key first. Equal keys share a place and stay in the order they came in.</summary>
    /// <param name="entries">What is ranked.</param>
    /// <param name="key">What it is ranked by, in the precision that is stored: a tie is an exact one.</param>
    public static IReadOnlyList<Ranked<T>> Rank<T, TKey>(IEnumerable<T> entries, Func<T, TKey> key)
        where TKey : IComparable<TKey>
    {
        ArgumentNullException.ThrowIfNull(entries);
        ArgumentNullException.ThrowIfNull(key);
        var sorted = entries.Select(entry => (Key: key(entry), Entry: entry)).OrderBy(pair => pair.Key).ToArray();
        var ranked = new Ranked<T>[sorted.Length];
        for (var i = 0; i < sorted.Length; i++)
        {
            var tied = i > 0 && sorted[i].Key.CompareTo(sorted[i - 1].Key) == 0;
            ranked[i] = new(tied ? ranked[i - 1].Place : i + 1, sorted[i].Entry);
        }

        return ranked;
    }

    /// <summary>
    /// Sorts keys in place, the least first, with what belongs to them, and tells their places. Allocates nothing.
    /// </summary>
    /// <param name="keys">The keys. The order of equal ones is not kept.</param>
    /// <param name="items">What belongs to them, such as row numbers; as many.</param>
    /// <param name="places">Where the places are written; as many.</param>
    public static void RankInPlace<TKey, TItem>(Span<TKey> keys, Span<TItem> items, Span<int> places)
        where TKey : IComparable<TKey>
    {
        if (items.Length != keys.Length || places.Length != keys.Length)
            throw new ArgumentException("There is one item and one place for each key.", nameof(places));

        keys.Sort(items);
        for (var i = 0; i < keys.Length; i++)
            places[i] = i > 0 && keys[i].CompareTo(keys[i - 1]) == 0 ? places[i - 1] : i + 1;
    }
}
