namespace MileBot.Core.Progress;

/// <summary>The rest between hard efforts.</summary>
/// <remarks>
/// Forty-eight hours is a convention of coaches, not a finding: trained runners were said to need two to three days after a short
/// race (fellrnr.com), and coaching texts give 24 to 72 hours. Dates are all that is known of a mile, so hours are counted in
/// days.
/// </remarks>
public static class Recovery
{
    /// <summary>The effort, on a scale of 1 to 10, from which a mile is a hard one.</summary>
    public const int HardFrom = 7;

    /// <summary>The days from one hard effort to the next: 48 hours.</summary>
    public const int Days = 2;

    /// <summary>Whether a mile was a hard effort: a race, however it felt, or one that felt like 7 of 10 and more.</summary>
    /// <param name="surface">What it was run on; anything but a trial is a race.</param>
    /// <param name="effort">How hard it felt, 1 to 10, if that was told.</param>
    public static bool IsHard(Surface surface, int? effort) => surface != Surface.Trial || effort >= HardFrom;

    /// <summary>Whether a hard effort comes too soon after another, on either side of it.</summary>
    public static bool IsTooSoon(DateOnly hard, DateOnly otherHard) => Math.Abs(hard.DayNumber - otherHard.DayNumber) < Days;

    /// <summary>The first day on which the next hard effort fits.</summary>
    public static DateOnly NextHardDay(DateOnly hard) => hard.AddDays(Days);
}
