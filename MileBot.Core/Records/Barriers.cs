using MileBot.Core.Times;

namespace MileBot.Core.Records;

/// <summary>
/// The round times that runners want to be under: each 10 s up to five minutes, each 30 s up to ten, each minute up to twenty.
/// </summary>
/// <remarks>A barrier is broken by a time under it: 5:59.99 breaks 6:00, and 6:00 doesn't.</remarks>
public static class Barriers
{
    /// <summary>All barriers from 3:40 to 20:00, the fastest first.</summary>
    public static IReadOnlyList<RaceTime> All { get; } =
        [.. Every(10, 220, 300), .. Every(30, 330, 600), .. Every(60, 660, 1200)];

    /// <summary>The next barrier to break.</summary>
    /// <returns>The slowest barrier that the time doesn't break; null where it breaks them all.</returns>
    public static RaceTime? Next(RaceTime time)
    {
        for (var i = All.Count - 1; i >= 0; i--)
        {
            if (All[i] <= time)
                return All[i];
        }

        return null;
    }

    /// <summary>The barriers ahead of a time, the next one first.</summary>
    /// <param name="time">The time.</param>
    /// <param name="count">How many at most.</param>
    public static IReadOnlyList<RaceTime> Ahead(RaceTime time, int count) =>
        [.. All.Where(barrier => barrier <= time).Reverse().Take(count)];

    /// <summary>The barriers that the step from one time to a faster one breaks, the slowest first.</summary>
    public static IReadOnlyList<RaceTime> Broken(RaceTime before, RaceTime after) =>
        [.. All.Where(barrier => barrier <= before && barrier > after).Reverse()];

    /// <summary>
    /// Who broke a barrier first in the history of a record. Null where nobody has, or where the list begins under it.
    /// </summary>
    public static RecordEntry? FirstUnder(RecordBook book, Surface surface, Sex sex, RaceTime barrier)
    {
        ArgumentNullException.ThrowIfNull(book);
        return book.Progression(surface, sex) is [var first, ..] list && first.Mark >= barrier
            ? list.FirstOrDefault(entry => entry.Mark < barrier)
            : null;
    }

    private static IEnumerable<RaceTime> Every(int step, int from, int to)
    {
        for (var seconds = from; seconds <= to; seconds += step)
            yield return RaceTime.FromHundredths(100 * seconds);
    }
}
