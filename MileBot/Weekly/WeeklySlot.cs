using NodaTime;
using NodaTime.TimeZones;

namespace MileBot.Weekly;

/// <summary>When a server's weekly post is due: on a day of the week, at a time on the clocks of a zone.</summary>
internal sealed record WeeklySlot(IsoDayOfWeek Day, LocalTime Time, DateTimeZone Zone)
{
    /// <summary>From this time on, a post's own day is over for runners and belongs to the week it tells of.</summary>
    private static readonly LocalTime Evening = new(18, 0);

    /// <summary>A time that the clocks leave out is the first they show after; one they show twice is the first of the two.</summary>
    private static readonly ZoneLocalMappingResolver Resolve =
        Resolvers.CreateMappingResolver(Resolvers.ReturnEarlier, Resolvers.ReturnStartOfIntervalAfter);

    /// <summary>All occurrences due after an instant, without end. Each is found in the local calendar, never by adding seven days to an instant.</summary>
    public IEnumerable<WeeklyOccurrence> After(Instant instant)
    {
        // A day that a zone leaves out altogether moves its post into the next, so the search begins a week early.
        var today = instant.InZone(Zone).Date;
        for (var monday = today.PlusDays(1 - (int)today.DayOfWeek).PlusWeeks(-1); ; monday = monday.PlusWeeks(1))
        {
            var occurrence = On(monday.PlusDays((int)Day - 1));
            if (occurrence.DueAt > instant) yield return occurrence;
        }
    }

    /// <summary>A post at an instant, outside the schedule, as it would be if it were due just then.</summary>
    public WeeklyOccurrence At(Instant instant)
    {
        var there = instant.InZone(Zone);
        return new(instant, LastDayTold(there.Date, there.TimeOfDay));
    }

    private WeeklyOccurrence On(LocalDate day) => new(Zone.ResolveLocal(day + Time, Resolve).ToInstant(), LastDayTold(day, Time));

    private static DateOnly LastDayTold(LocalDate day, LocalTime time) => (time >= Evening ? day : day.PlusDays(-1)).ToDateOnly();
}
