using System.Globalization;
using NodaTime;

namespace MileBot.Weekly;

/// <summary>One weekly post to come or past: when it is due, and of which days it tells.</summary>
/// <param name="DueAt">The instant.</param>
/// <param name="LastDay">The last of the seven days it tells of.</param>
internal sealed record WeeklyOccurrence(Instant DueAt, DateOnly LastDay)
{
    /// <summary>The first of the seven days it tells of.</summary>
    public DateOnly FirstDay => LastDay.AddDays(-6);

    /// <summary>
    /// The local week it tells of, as ISO 8601 writes it: <c>2026-W53</c>. The week of the last day told, not of the day of posting: a
    /// post on Sunday night and one on Monday morning tell of the same days. Later weeks sort later.
    /// </summary>
    public string Week
    {
        get
        {
            var date = LastDay.ToDateTime(TimeOnly.MinValue);
            return string.Create(CultureInfo.InvariantCulture, $"{ISOWeek.GetYear(date):0000}-W{ISOWeek.GetWeekOfYear(date):00}");
        }
    }
}
