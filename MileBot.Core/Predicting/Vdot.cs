using System.Globalization;
using MileBot.Core.Times;

namespace MileBot.Core.Predicting;

/// <summary>
/// Daniels and Gilbert's VDOT, a running fitness that a race time stands for: VDOT = VO₂(D / t) / F(t), with
/// VO₂(v) = −4.60 + 0.182258 v + 0.000104 v² and F(t) = 0.8 + 0.1894393 e^(−0.012778 t) + 0.2989558 e^(−0.1932605 t); v in m/min,
/// t in min.
/// </summary>
/// <remarks>
/// J. Daniels, J. Gilbert: Oxygen Power (1979); J. Daniels: Daniels' Running Formula. The formula follows the book's table (VDOT
/// 30 to 85) within a second for 1500 m and the mile. Ordered by fitness; the default, 0, is no fitness at all.
/// </remarks>
/// <param name="Value">The value in ml a minute and kg; most runners lie between 30 and 60.</param>
public readonly record struct Vdot(double Value) : IComparable<Vdot>
{
    /// <summary>
    /// The least value of the book's tables. Below about 39 its later editions slow the training paces down, and the formula
    /// doesn't.
    /// </summary>
    public const double TableFrom = 30;

    /// <summary>The greatest value of the book's tables.</summary>
    public const double TableTo = 85;

    private const int Bisections = 60;

    /// <summary>Whether a time can be told for this value: it is 1 to 150.</summary>
    internal bool HasTimes => Value is >= 1 and <= 150;

    /// <summary>Whether the book's tables hold this value, so that what is derived from it could be checked.</summary>
    public bool IsWithinTable => Value is >= TableFrom and <= TableTo;

    /// <summary>The VDOT of a race.</summary>
    /// <param name="time">The time run; more than nothing.</param>
    /// <param name="over">The distance it was run over.</param>
    public static Vdot Of(RaceTime time, Distance over)
    {
        ArgumentOutOfRangeException.ThrowIfZero(time.Hundredths, nameof(time));
        return new(At(over.Millimetres / 1000.0, time.TotalSeconds / 60));
    }

    /// <summary>The time that this fitness is worth over a distance: the inverse of <see cref="Of"/>.</summary>
    /// <exception cref="InvalidOperationException">The value isn't between 1 and 150.</exception>
    public RaceTime TimeFor(Distance distance) => RaceTime.FromSeconds(60 * MinutesFor(distance.Millimetres / 1000.0));

    /// <summary>The speed at a share of this fitness.</summary>
    /// <param name="share">The share of VDOT, such as 0.88 for threshold pace.</param>
    /// <returns>Metres a minute.</returns>
    public double SpeedAt(double share) => OxygenCost.Speed(Value * share);

    /// <summary>Whether <paramref name="left"/> is the lesser fitness.</summary>
    public static bool operator <(Vdot left, Vdot right) => left.Value < right.Value;

    /// <summary>Whether <paramref name="left"/> is the greater fitness.</summary>
    public static bool operator >(Vdot left, Vdot right) => left.Value > right.Value;

    /// <summary>Whether <paramref name="left"/> is not the greater fitness.</summary>
    public static bool operator <=(Vdot left, Vdot right) => left.Value <= right.Value;

    /// <summary>Whether <paramref name="left"/> is not the lesser fitness.</summary>
    public static bool operator >=(Vdot left, Vdot right) => left.Value >= right.Value;

    /// <inheritdoc/>
    public int CompareTo(Vdot other) => Value.CompareTo(other.Value);

    /// <summary>The value to one decimal: <c>48.3</c>.</summary>
    public override string ToString() => Value.ToString("0.0", CultureInfo.InvariantCulture);

    private static double At(double metres, double minutes) =>
        OxygenCost.At(metres / minutes) / OxygenCost.SustainableShare(minutes);

    /// <summary>The longer it takes, the lower the VDOT, so the time is found by halving.</summary>
    private double MinutesFor(double metres)
    {
        if (!HasTimes)
            throw new InvalidOperationException("A time can be told for a VDOT of 1 to 150.");

        var (fast, slow) = (metres / 2000, metres / 25);
        for (var i = 0; i < Bisections; i++)
        {
            var middle = (fast + slow) / 2;
            (fast, slow) = At(metres, middle) > Value ? (middle, slow) : (fast, middle);
        }

        return slow;
    }
}
