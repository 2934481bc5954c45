namespace MileBot.Core.Progress;

/// <summary>In which weeks, Monday to Sunday, a runner ran a mile.</summary>
/// <param name="Weeks">The number of weeks with a mile.</param>
/// <param name="Of">The number of weeks looked at.</param>
/// <param name="CurrentStreak">The unbroken weeks up to the last; a last week that is still empty doesn't break it.</param>
/// <param name="LongestStreak">The most weeks on end.</param>
public readonly record struct Consistency(int Weeks, int Of, int CurrentStreak, int LongestStreak)
{
    /// <summary>
    /// Looks at the weeks from the one of <paramref name="from"/> to the one of <paramref name="to"/>, both included.
    /// </summary>
    /// <param name="days">The days on which a mile was run, in any order; others than those weeks' are left out.</param>
    /// <param name="from">A day of the first week.</param>
    /// <param name="to">A day of the last week.</param>
    public static Consistency Between(IEnumerable<DateOnly> days, DateOnly from, DateOnly to)
    {
        ArgumentNullException.ThrowIfNull(days);
        var (first, last) = (WeekNumber(from), WeekNumber(to));
        ArgumentOutOfRangeException.ThrowIfLessThan(last, first, nameof(to));
        var weeks = days.Select(WeekNumber).Where(week => week >= first && week <= last).Distinct().Order().ToArray();
        var (streak, longest) = (0, 0);
        for (var i = 0; i < weeks.Length; i++)
        {
            streak = i > 0 && weeks[i] == weeks[i - 1] + 1 ? streak + 1 : 1;
            longest = Math.Max(longest, streak);
        }

        var current = weeks.Length > 0 && weeks[^1] >= last - 1 ? streak : 0;
        return new(weeks.Length, last - first + 1, current, longest);
    }

    /// <summary>The Monday of a day's week.</summary>
    public static DateOnly WeekOf(DateOnly day) => DateOnly.FromDayNumber(WeekNumber(day) * 7);

    /// <summary>1 January of the year 1 was a Monday, so weeks are sevens of days.</summary>
    private static int WeekNumber(DateOnly day) => day.DayNumber / 7;
}
