using System.Globalization;

namespace MileBot.Pictures;

/// <summary>An axis of calendar dates, with days, months or years to read it by.</summary>
internal sealed class DateAxis
{
    private static readonly DateStep[] Steps =
    [
        new(Days: 1), new(Days: 2), new(Days: 7), new(Days: 14),
        new(Months: 1), new(Months: 2), new(Months: 3), new(Months: 6),
        new(Months: 12), new(Months: 24), new(Months: 60), new(Months: 120), new(Months: 240), new(Months: 600),
    ];

    private readonly int from, to;
    private readonly float left, right;

    /// <param name="dates">What is to lie on it; at least one.</param>
    /// <param name="left">Where it begins.</param>
    /// <param name="right">Where it ends.</param>
    public DateAxis(IEnumerable<DateOnly> dates, float left, float right)
    {
        (this.left, this.right) = (left, right);
        var days = dates.Select(date => date.DayNumber).ToArray();
        (from, to) = (days.Min(), days.Max());
        if (from == to)
        {
            Ticks = [(X(DateOnly.FromDayNumber(from)), Written(DateOnly.FromDayNumber(from), default))];
            return;
        }

        var step = Array.Find(Steps, each => Dates(each).Take(each.MostTicks + 1).Count() <= each.MostTicks);
        Ticks = [.. Dates(step).Select(date => (X(date), Written(date, step)))];
    }

    /// <summary>The dates to read it by, each with its place and as it is written.</summary>
    public IReadOnlyList<(float X, string Label)> Ticks { get; }

    /// <summary>The place of a date; in the middle where there is one date only.</summary>
    public float X(DateOnly date) => from == to
        ? (left + right) / 2
        : (float)(left + (date.DayNumber - from) / (double)(to - from) * (right - left));

    private IEnumerable<DateOnly> Dates(DateStep step)
    {
        for (var date = step.First(DateOnly.FromDayNumber(from)); date.DayNumber <= to; date = step.Next(date))
        {
            if (date.DayNumber >= from) yield return date;
        }
    }

    private static string Written(DateOnly date, DateStep step) => date.ToString(step switch
    {
        { Months: >= 12 } => "yyyy",
        { Months: > 0 } => "MMM yyyy",
        { Days: > 0 } => "d MMM",
        _ => "d MMM yyyy",
    }, CultureInfo.InvariantCulture);

    /// <summary>How far two dates of the axis are apart: in days, or in whole months.</summary>
    private readonly record struct DateStep(int Days = 0, int Months = 0)
    {
        /// <summary>How many have room side by side: years are shorter than months with theirs.</summary>
        public int MostTicks => Months >= 12 ? 6 : 4;

        /// <summary>The last round date that isn't after a day: the day itself, or the first of a month.</summary>
        public DateOnly First(DateOnly day) => Months == 0 ? day
            : Months < 12 ? new(day.Year, (day.Month - 1) / Months * Months + 1, 1)
            : new(Math.Max(1, day.Year / (Months / 12) * (Months / 12)), 1, 1);

        public DateOnly Next(DateOnly date) => Months == 0 ? date.AddDays(Days) : date.AddMonths(Months);
    }
}
