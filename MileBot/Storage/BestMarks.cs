using MileBot.Core;

namespace MileBot.Storage;

/// <summary>Tells which miles were a best when they were run: the steps of the staircase of the personal best.</summary>
internal static class BestMarks
{
    /// <summary>Finds them among the miles of some days.</summary>
    /// <param name="miles">All of a member's miles of these days, in any order.</param>
    /// <param name="fastestBefore">The fastest time before these days on each surface, in hundredths; none where there is none.</param>
    /// <returns>The ids of those that were bests: of one day and surface at most one, the fastest.</returns>
    public static IReadOnlySet<long> Find(IEnumerable<DayMile> miles, IReadOnlyDictionary<Surface, long> fastestBefore)
    {
        var marked = new HashSet<long>();
        foreach (var surface in miles.GroupBy(mile => mile.Surface))
        {
            var fastest = fastestBefore.GetValueOrDefault(surface.Key, long.MaxValue);
            foreach (var day in surface.GroupBy(mile => mile.RunOn, StringComparer.Ordinal).OrderBy(day => day.Key, StringComparer.Ordinal))
            {
                var best = day.MinBy(mile => (mile.TimeHundredths, mile.LoggedAt, mile.Id))!;
                if (best.TimeHundredths >= fastest) continue;

                fastest = best.TimeHundredths;
                marked.Add(best.Id);
            }
        }

        return marked;
    }

    /// <summary>A mile, as far as the order of bests looks at it.</summary>
    internal sealed record DayMile(long Id, Surface Surface, long TimeHundredths, string RunOn, long LoggedAt);
}
