namespace MileBot.Core.Times;

/// <summary>Time per distance, kept as an exact ratio and rounded only when read with <see cref="Per"/>.</summary>
/// <remarks>
/// Two paces are equal when they are the same speed, however they were made: 4:00 for 1,600 m is 1:00 for 400 m.
/// Ordered by time, so the faster pace comes first. The default stands for no pace and takes no time.
/// </remarks>
public readonly record struct Pace : IComparable<Pace>
{
    private readonly long hundredths;
    private readonly long millimetres;

    private Pace(long hundredths, long millimetres)
    {
        var divisor = GreatestCommonDivisor(hundredths, millimetres);
        this.hundredths = hundredths / divisor;
        this.millimetres = millimetres / divisor;
    }

    /// <summary>The pace that covers <paramref name="distance"/> in <paramref name="time"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The distance is zero.</exception>
    public static Pace Of(RaceTime time, Distance distance)
    {
        ArgumentOutOfRangeException.ThrowIfZero(distance.Millimetres, nameof(distance));
        return new(time.Hundredths, distance.Millimetres);
    }

    /// <summary>The time <paramref name="distance"/> takes at this pace, to the nearest hundredth; a half goes up.</summary>
    public RaceTime Per(Distance distance) => millimetres == 0
        ? default
        : RaceTime.FromHundredths((long)((2 * (Int128)hundredths * distance.Millimetres + millimetres) / (2 * (Int128)millimetres)));

    /// <summary>The speed in metres per second.</summary>
    public double MetresPerSecond => hundredths == 0 ? 0 : millimetres / 10.0 / hundredths;

    /// <summary>Whether <paramref name="left"/> is the faster.</summary>
    public static bool operator <(Pace left, Pace right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> is the slower.</summary>
    public static bool operator >(Pace left, Pace right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> is as fast or faster.</summary>
    public static bool operator <=(Pace left, Pace right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> is as slow or slower.</summary>
    public static bool operator >=(Pace left, Pace right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public int CompareTo(Pace other) =>
        ((Int128)hundredths * Math.Max(other.millimetres, 1)).CompareTo((Int128)other.hundredths * Math.Max(millimetres, 1));

    /// <summary>The pace per mile: <c>6:42 /mi</c>.</summary>
    public override string ToString() => $"{RaceTimeText.Format(Per(Mile.Distance))} /mi";

    private static long GreatestCommonDivisor(long a, long b)
    {
        while (b != 0)
            (a, b) = (b, a % b);

        return a;
    }
}
