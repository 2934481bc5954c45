using System.Globalization;

namespace MileBot.Core.Times;

/// <summary>The difference of two times in whole hundredths of a second; negative means faster.</summary>
/// <remarks>Ordered from the most negative. The default is no difference.</remarks>
public readonly record struct TimeGap : IComparable<TimeGap>
{
    private TimeGap(long hundredths) => Hundredths = hundredths;

    /// <summary>The difference in hundredths of a second, with its sign.</summary>
    public long Hundredths { get; }

    /// <summary>The difference in seconds, exactly, with its sign.</summary>
    public decimal Seconds => Hundredths / 100m;

    /// <summary>The difference without its sign.</summary>
    public RaceTime Size => RaceTime.FromHundredths(Math.Abs(Hundredths));

    /// <summary>A difference of so many hundredths of a second.</summary>
    public static TimeGap FromHundredths(long hundredths) => new(hundredths);

    /// <summary>A time made longer, or shorter, by a difference.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Nothing of the time would be left.</exception>
    public static RaceTime operator +(RaceTime time, TimeGap gap) => RaceTime.FromHundredths(time.Hundredths + gap.Hundredths);

    /// <summary>Whether <paramref name="left"/> is less, that is faster.</summary>
    public static bool operator <(TimeGap left, TimeGap right) => left.Hundredths < right.Hundredths;

    /// <summary>Whether <paramref name="left"/> is more, that is slower.</summary>
    public static bool operator >(TimeGap left, TimeGap right) => left.Hundredths > right.Hundredths;

    /// <summary>Whether <paramref name="left"/> is not more.</summary>
    public static bool operator <=(TimeGap left, TimeGap right) => left.Hundredths <= right.Hundredths;

    /// <summary>Whether <paramref name="left"/> is not less.</summary>
    public static bool operator >=(TimeGap left, TimeGap right) => left.Hundredths >= right.Hundredths;

    /// <inheritdoc/>
    public int CompareTo(TimeGap other) => Hundredths.CompareTo(other.Hundredths);

    /// <summary>Seconds under a minute, minutes from there, with a sign: <c>−3.4 s</c>, <c>+1:02.3</c>, <c>0 s</c>.</summary>
    public override string ToString() => (Hundredths < 0 ? "−" : Hundredths > 0 ? "+" : "") + (Size.Hundredths < 6000
        ? Math.Abs(Seconds).ToString("0.##", CultureInfo.InvariantCulture) + " s"
        : RaceTimeText.Format(Size));
}
