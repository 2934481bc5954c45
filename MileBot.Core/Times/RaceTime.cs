namespace MileBot.Core.Times;

/// <summary>An elapsed time in whole hundredths of a second, the precision in which the sport keeps its marks.</summary>
/// <remarks>
/// Ordered by length: the faster time is the lesser. Never negative; the default is 0:00, which no runner has run.
/// Read one with <see cref="RaceTimeText.Parse"/>, write it with <see cref="RaceTimeText.Format(RaceTime)"/>.
/// </remarks>
public readonly record struct RaceTime : IComparable<RaceTime>
{
    private RaceTime(long hundredths) => Hundredths = hundredths;

    /// <summary>The time in hundredths of a second: 40,230 is 6:42.3.</summary>
    public long Hundredths { get; }

    /// <summary>The time in seconds, exactly.</summary>
    public decimal Seconds => Hundredths / 100m;

    /// <summary>The time in seconds, for formulas.</summary>
    public double TotalSeconds => Hundredths / 100.0;

    /// <summary>A time of so many hundredths of a second.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public static RaceTime FromHundredths(long hundredths)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(hundredths);
        return new(hundredths);
    }

    /// <summary>A time of so many seconds, rounded to the nearest hundredth; a half goes up.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public static RaceTime FromSeconds(decimal seconds) =>
        FromHundredths(decimal.ToInt64(decimal.Round(seconds * 100m, MidpointRounding.AwayFromZero)));

    /// <summary>What a formula answered, in seconds, rounded to the nearest hundredth; a half goes up.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative, infinite or no number.</exception>
    public static RaceTime FromSeconds(double seconds)
    {
        if (!double.IsFinite(seconds))
            throw new ArgumentOutOfRangeException(nameof(seconds), seconds, "A time is a finite number of seconds.");

        return FromHundredths(checked((long)Math.Round(seconds * 100, MidpointRounding.AwayFromZero)));
    }

    /// <summary>A time of minutes and seconds, rounded to the nearest hundredth: <c>(6, 42.3m)</c> is 6:42.3.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Either is negative, or there are 60 seconds or more.</exception>
    public static RaceTime FromMinutesAndSeconds(int minutes, decimal seconds = 0)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(minutes);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(seconds, 60m);
        return new(minutes * 6000L + FromSeconds(seconds).Hundredths);
    }

    /// <summary>A measured span, its part of a hundredth counted as a whole one, as official times are.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span is negative.</exception>
    public static RaceTime FromTimeSpan(TimeSpan elapsed)
    {
        const long TicksPerHundredth = TimeSpan.TicksPerSecond / 100;
        ArgumentOutOfRangeException.ThrowIfLessThan(elapsed, TimeSpan.Zero);
        return new((elapsed.Ticks + TicksPerHundredth - 1) / TicksPerHundredth);
    }

    /// <summary>The time as a span.</summary>
    public TimeSpan ToTimeSpan() => new(Hundredths * (TimeSpan.TicksPerSecond / 100));

    /// <summary>The sum of two times.</summary>
    public static RaceTime operator +(RaceTime left, RaceTime right) => new(left.Hundredths + right.Hundredths);

    /// <summary>How much longer <paramref name="left"/> took; negative when it was the faster.</summary>
    public static TimeGap operator -(RaceTime left, RaceTime right) => TimeGap.FromHundredths(left.Hundredths - right.Hundredths);

    /// <summary>Whether <paramref name="left"/> is faster.</summary>
    public static bool operator <(RaceTime left, RaceTime right) => left.Hundredths < right.Hundredths;

    /// <summary>Whether <paramref name="left"/> is slower.</summary>
    public static bool operator >(RaceTime left, RaceTime right) => left.Hundredths > right.Hundredths;

    /// <summary>Whether <paramref name="left"/> is as fast or faster.</summary>
    public static bool operator <=(RaceTime left, RaceTime right) => left.Hundredths <= right.Hundredths;

    /// <summary>Whether <paramref name="left"/> is as slow or slower.</summary>
    public static bool operator >=(RaceTime left, RaceTime right) => left.Hundredths >= right.Hundredths;

    /// <inheritdoc/>
    public int CompareTo(RaceTime other) => Hundredths.CompareTo(other.Hundredths);

    /// <summary>The time as people write it: <c>6:42.3</c>.</summary>
    public override string ToString() => RaceTimeText.Format(this);
}
