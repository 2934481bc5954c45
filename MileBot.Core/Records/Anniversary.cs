namespace MileBot.Core.Records;

/// <summary>A day on which a record or a first has its anniversary.</summary>
/// <param name="On">The day.</param>
/// <param name="Years">How many years ago it was; 1 or more.</param>
/// <param name="Entry">What was run then.</param>
public sealed record Anniversary(DateOnly On, int Years, RecordEntry Entry)
{
    private static readonly int[] Round = [100, 50, 25, 10, 5];

    /// <summary>The anniversaries of open records and firsts from one day to another, both included, by day.</summary>
    /// <remarks>
    /// Only what is known to the day has one. What stands in the book both as a record and as a first is told once, as the first.
    /// Round anniversaries, of 5 years and more, come before others of their day, the roundest first. 29 February is kept on the
    /// 28th.
    /// </remarks>
    public static IReadOnlyList<Anniversary> Between(RecordBook book, DateOnly from, DateOnly to)
    {
        ArgumentNullException.ThrowIfNull(book);
        var told = book.Milestones
            .Concat(book.Records.Where(entry => entry.AgeGroup is null))
            .DistinctBy(entry => (entry.Athlete, entry.Date));
        return
        [
            .. told
                .SelectMany(entry => Of(entry, from, to))
                .OrderBy(anniversary => anniversary.On)
                .ThenByDescending(anniversary => Roundness(anniversary.Years))
                .ThenByDescending(anniversary => anniversary.Years),
        ];
    }

    private static IEnumerable<Anniversary> Of(RecordEntry entry, DateOnly from, DateOnly to)
    {
        if (entry.Date.ExactDay is not { } day)
            yield break;

        for (var year = Math.Max(from.Year, day.Year + 1); year <= to.Year; year++)
        {
            var on = day.AddYears(year - day.Year);
            if (on >= from && on <= to)
                yield return new(on, year - day.Year, entry);
        }
    }

    /// <summary>The greatest of 100, 50, 25, 10 and 5 that divides the years; 0 where none does.</summary>
    private static int Roundness(int years) => Round.FirstOrDefault(round => years % round == 0);
}
