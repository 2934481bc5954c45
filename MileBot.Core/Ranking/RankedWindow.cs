namespace MileBot.Core.Ranking;

/// <summary>Parts of a ranking: a page, or what is around one row.</summary>
public static class RankedWindow
{
    /// <summary>A page of a ranking.</summary>
    /// <param name="ranking">The ranking.</param>
    /// <param name="page">The page from 1; one beyond the last is the last.</param>
    /// <param name="size">The rows a page.</param>
    public static IReadOnlyList<Ranked<T>> Page<T>(IReadOnlyList<Ranked<T>> ranking, int page, int size)
    {
        ArgumentNullException.ThrowIfNull(ranking);
        ArgumentOutOfRangeException.ThrowIfLessThan(page, 1);
        var first = (Math.Min(page, Pages(ranking.Count, size)) - 1) * size;
        return [.. ranking.Skip(first).Take(size)];
    }

    /// <summary>The number of pages; an empty ranking has one.</summary>
    public static int Pages(int rows, int size)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(size, 1);
        return Math.Max(1, (rows + size - 1) / size);
    }

    /// <summary>A row with so many before it and after it; as many as there are near an end.</summary>
    /// <param name="ranking">The ranking.</param>
    /// <param name="isIt">Tells the row.</param>
    /// <param name="each">The rows on each side.</param>
    /// <returns>The rows in order; none where the row isn't in the ranking.</returns>
    public static IReadOnlyList<Ranked<T>> Around<T>(IReadOnlyList<Ranked<T>> ranking, Predicate<T> isIt, int each)
    {
        ArgumentNullException.ThrowIfNull(isIt);
        ArgumentOutOfRangeException.ThrowIfNegative(each);
        var at = IndexOf(ranking, isIt);
        return at < 0 ? [] : [.. ranking.Skip(at - each).Take(each + 1 + Math.Min(at, each))];
    }

    /// <summary>The index of a row, or -1.</summary>
    public static int IndexOf<T>(IReadOnlyList<Ranked<T>> ranking, Predicate<T> isIt)
    {
        ArgumentNullException.ThrowIfNull(ranking);
        ArgumentNullException.ThrowIfNull(isIt);
        for (var i = 0; i < ranking.Count; i++)
        {
            if (isIt(ranking[i].Entry))
                return i;
        }

        return -1;
    }
}
