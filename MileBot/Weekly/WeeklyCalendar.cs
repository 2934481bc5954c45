using NodaTime;

namespace MileBot.Weekly;

/// <summary>Which post comes next, so that each local week is told once, whatever is changed in between.</summary>
internal static class WeeklyCalendar
{
    /// <summary>The furthest that two zones are apart, and more: a schedule that moves around the world may be due again at once.</summary>
    private static readonly Duration AroundTheWorld = Duration.FromDays(2);

    /// <summary>The occurrence after one that was posted, skipped or given up: the one of the next week.</summary>
    public static WeeklyOccurrence Following(WeeklySlot slot, WeeklyOccurrence done) => First(slot, done.DueAt - AroundTheWorld, done.Week);

    /// <summary>The next occurrence of a schedule that is set, changed or taken up again now.</summary>
    /// <param name="slot">The schedule from now on.</param>
    /// <param name="now">The instant of the change.</param>
    /// <param name="pending">What was to come by the schedule before; null where there was none.</param>
    /// <param name="lastTold">The last week told already; null for none.</param>
    /// <remarks>Where the new schedule would leave out the week that was to come, that one is still told by the old schedule.</remarks>
    public static WeeklyOccurrence Next(WeeklySlot slot, Instant now, WeeklyOccurrence? pending, string? lastTold)
    {
        var next = First(slot, now, lastTold);
        return pending is not null && IsLater(pending.Week, lastTold) && IsLater(next.Week, pending.Week) ? pending : next;
    }

    /// <summary>The next occurrences, with no end.</summary>
    public static IEnumerable<WeeklyOccurrence> From(WeeklySlot slot, WeeklyOccurrence next)
    {
        for (var occurrence = next; ; occurrence = Following(slot, occurrence)) yield return occurrence;
    }

    private static WeeklyOccurrence First(WeeklySlot slot, Instant after, string? lastTold) =>
        slot.After(after).First(occurrence => IsLater(occurrence.Week, lastTold));

    private static bool IsLater(string week, string? than) => string.CompareOrdinal(week, than) > 0;
}
