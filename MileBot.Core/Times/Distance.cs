namespace MileBot.Core.Times;

/// <summary>A distance, exact to the millimetre; every standard distance, the mile included, is a whole number of them.</summary>
/// <remarks>Ordered by length. The default is no distance at all.</remarks>
public readonly record struct Distance : IComparable<Distance>
{
    private Distance(long millimetres) => Millimetres = millimetres;

    /// <summary>The length in millimetres; never negative.</summary>
    public long Millimetres { get; }

    /// <summary>The length in metres, exactly.</summary>
    public decimal Metres => Millimetres / 1000m;

    /// <summary>A distance of so many millimetres.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public static Distance FromMillimetres(long millimetres)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(millimetres);
        return new(millimetres);
    }

    /// <summary>A distance of so many metres, rounded to the nearest millimetre.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public static Distance FromMetres(decimal metres) =>
        FromMillimetres(decimal.ToInt64(decimal.Round(metres * 1000m, MidpointRounding.AwayFromZero)));

    /// <summary>The sum of two distances.</summary>
    public static Distance operator +(Distance left, Distance right) => new(left.Millimetres + right.Millimetres);

    /// <summary>What is left of <paramref name="left"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="right"/> is the longer.</exception>
    public static Distance operator -(Distance left, Distance right) => FromMillimetres(left.Millimetres - right.Millimetres);

    /// <summary>A distance so many times over.</summary>
    public static Distance operator *(int times, Distance distance) => FromMillimetres(times * distance.Millimetres);

    /// <summary>Whether <paramref name="left"/> is shorter.</summary>
    public static bool operator <(Distance left, Distance right) => left.Millimetres < right.Millimetres;

    /// <summary>Whether <paramref name="left"/> is longer.</summary>
    public static bool operator >(Distance left, Distance right) => left.Millimetres > right.Millimetres;

    /// <summary>Whether <paramref name="left"/> is not longer.</summary>
    public static bool operator <=(Distance left, Distance right) => left.Millimetres <= right.Millimetres;

    /// <summary>Whether <paramref name="left"/> is not shorter.</summary>
    public static bool operator >=(Distance left, Distance right) => left.Millimetres >= right.Millimetres;

    /// <inheritdoc/>
    public int CompareTo(Distance other) => Millimetres.CompareTo(other.Millimetres);

    /// <summary>The length in metres with its unit: <c>1609.344 m</c>.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Metres:0.###} m");
}
