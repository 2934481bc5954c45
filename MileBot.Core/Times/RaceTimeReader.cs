using static MileBot.Core.Times.ParseProblemKind;

namespace MileBot.Core.Times;

/// <summary>Reads a time by its <see cref="TimeShape"/>: each shape that people type has its meaning here.</summary>
internal static class RaceTimeReader
{
    private const long Second = 100, Minute = 60 * Second, Hour = 60 * Minute;

    /// <summary>Reads a text; allocates nothing.</summary>
    public static TimeReading Read(ReadOnlySpan<char> text, TimeLimits limits)
    {
        if (text.IsWhiteSpace())
            return new(Empty);

        Span<char> shapeBuffer = stackalloc char[12];
        Span<TimeShape.Number> numberBuffer = stackalloc TimeShape.Number[4];
        if (!TimeShape.TryFind(text, shapeBuffer, numberBuffer, out var shape) || shape.Numbers.IsEmpty)
            return new(Unreadable);

        return shape.Text[0] == '-'
            ? new(Negative)
            : Meaning(WithoutTrailingUnit(shape.Text), shape.Numbers, limits).Within(limits);
    }

    /// <summary>Reads a lap: as a time, but a bare number is seconds.</summary>
    /// <returns>Hundredths of a second, or -1 where it is no lap time.</returns>
    public static long ReadLap(ReadOnlySpan<char> text)
    {
        Span<char> shapeBuffer = stackalloc char[12];
        Span<TimeShape.Number> numberBuffer = stackalloc TimeShape.Number[4];
        if (!TimeShape.TryFind(text, shapeBuffer, numberBuffer, out var shape) || shape.Numbers.IsEmpty)
            return -1;

        var n = shape.Numbers;
        var reading = shape.Text switch
        {
            "n" => Units(default, default, n[0], default),
            "n.n" => Units(default, default, n[0], n[1]),
            _ => Meaning(WithoutTrailingUnit(shape.Text), n, TimeLimits.AnyRace),
        };
        return reading.Problem == None ? reading.First : -1;
    }

    /// <summary><c>6:42 min</c> and <c>6:42.3 s</c> say no more than <c>6:42</c> and <c>6:42.3</c>.</summary>
    private static ReadOnlySpan<char> WithoutTrailingUnit(ReadOnlySpan<char> shape) =>
        shape.Contains(':') && shape[^1] is 'm' or 's' ? shape[..^1] : shape;

    private static TimeReading Meaning(ReadOnlySpan<char> shape, ReadOnlySpan<TimeShape.Number> n, TimeLimits limits) => shape switch
    {
        "n" => Bare(n[0], default),
        "n.n" => Decimal(n[0], n[1]),
        "n:n" or "n n" => Clock(default, n[0], n[1], default),
        "n:n.n" or "n n.n" => Clock(default, n[0], n[1], n[2]),
        "n:n:n" => ThreeParts(n[0], n[1], n[2]),
        "n:n:n.n" => Clock(n[0], n[1], n[2], n[3]),
        "n.n.n" => Dotted(n[0], n[1], n[2], limits),
        "ns" => Units(default, default, n[0], default),
        "n.ns" => Units(default, default, n[0], n[1]),
        "nm" => Units(default, n[0], default, default),
        "n.nm" => Fraction(n[1]) is var f && f < 0 ? new(TooPrecise) : new(None, n[0].Value * Minute + f * 60),
        "nmn" or "nmns" => Units(default, n[0], n[1], default),
        "nmn.n" or "nmn.ns" => Units(default, n[0], n[1], n[2]),
        "nh" => Units(n[0], default, default, default),
        "nhn" or "nhnm" => Units(n[0], n[1], default, default),
        "nhnmn" or "nhnmns" => Units(n[0], n[1], n[2], default),
        "nhnmn.n" or "nhnmn.ns" => Units(n[0], n[1], n[2], n[3]),
        _ => new(Unreadable),
    };

    /// <summary>With colons, every part after the first has two digits.</summary>
    private static TimeReading Clock(TimeShape.Number h, TimeShape.Number m, TimeShape.Number s, TimeShape.Number fraction)
    {
        if (h.Digits > 0 && m.Digits != 2)
            return new(Unreadable);
        if (s.Digits == 1 && h.Digits == 0 && fraction.Digits == 0)
        {
            var minutes = m.Value * Minute;
            return new(Ambiguous, minutes + s.Value * Second, s.Value < 6 ? minutes + s.Value * 10 * Second : -1);
        }

        return s.Digits == 2 ? Units(h, m, s, fraction) : new(Unreadable);
    }

    /// <summary>Parts below the first run to 59, and the fraction to hundredths.</summary>
    private static TimeReading Units(TimeShape.Number h, TimeShape.Number m, TimeShape.Number s, TimeShape.Number fraction)
    {
        if (h.Digits > 0 && m.Value > 59)
            return new(MinutesOverflow);
        if (m.Digits > 0 && s.Value > 59)
            return new(SecondsOverflow);

        var whole = h.Value * Hour + m.Value * Minute + s.Value * Second;
        return Fraction(fraction) is var part && part >= 0
            ? new(None, whole + part)
            : new(TooPrecise, whole + FractionRoundedUp(fraction));
    }

    /// <summary>Hours, minutes and seconds; or, where that is beyond the limits, minutes, seconds and hundredths.</summary>
    private static TimeReading ThreeParts(TimeShape.Number first, TimeShape.Number second, TimeShape.Number third)
    {
        var asClock = Clock(first, second, third, default);
        var asHundredths = Clock(default, first, second, third);
        return asHundredths.Problem == None ? asClock with { Second = asHundredths.First } : asClock;
    }

    /// <summary>
    /// <c>6.42.3</c>: points for colons. <c>1.02.03</c> may be hours as well as hundredths, where the limits allow both.
    /// </summary>
    private static TimeReading Dotted(TimeShape.Number first, TimeShape.Number second, TimeShape.Number third, TimeLimits limits)
    {
        var asHundredths = Clock(default, first, second, third);
        var asClock = Clock(first, second, third, default);
        if (asClock.Within(limits).Problem != None)
            return asHundredths;

        return asHundredths.Within(limits).Problem == None ? new(Ambiguous, asHundredths.First, asClock.First) : asClock;
    }

    /// <summary><c>642</c>: 6:42, or 642 seconds? One or two digits: minutes, or seconds?</summary>
    private static TimeReading Bare(TimeShape.Number number, TimeShape.Number fraction)
    {
        if (number.Digits > 6 || Fraction(fraction) is not (>= 0 and var part))
            return new(Unreadable);

        var asSeconds = number.Value * Second + part;
        var (rest, seconds) = Math.DivRem(number.Value, 100);
        if (number.Digits < 3)
            return new(Ambiguous, number.Value * Minute, asSeconds);

        var (hours, minutes) = number.Digits > 4 ? Math.DivRem(rest, 100) : (0, rest);

        var asClock = seconds > 59 || (hours > 0 && minutes > 59) ? -1 : hours * Hour + minutes * Minute + seconds * Second + part;
        return new(Ambiguous, asClock, asSeconds);
    }

    /// <summary><c>6.42</c>: 6:42, or 6.42 minutes? <c>402.5</c>: as <c>402</c>.</summary>
    private static TimeReading Decimal(TimeShape.Number whole, TimeShape.Number fraction)
    {
        if (whole.Digits > 2)
            return Bare(whole, fraction);
        if (Fraction(fraction) is not (>= 0 and var part))
            return new(Unreadable);

        var asClock = fraction.Value > 59 ? -1 : whole.Value * Minute + fraction.Value * Second;
        return new(Ambiguous, asClock, whole.Value * Minute + part * 60);
    }

    /// <summary>Hundredths of what follows the point; -1 where it is finer than that.</summary>
    private static long Fraction(TimeShape.Number fraction) => fraction.Digits switch
    {
        0 => 0,
        1 => fraction.Value * 10,
        2 => fraction.Value,
        _ => fraction.Value % PowerOfTen(fraction.Digits - 2) == 0 ? fraction.Value / PowerOfTen(fraction.Digits - 2) : -1,
    };

    private static long FractionRoundedUp(TimeShape.Number fraction) => fraction.Value / PowerOfTen(fraction.Digits - 2) + 1;

    private static long PowerOfTen(int exponent)
    {
        var power = 1L;
        for (var i = 0; i < exponent; i++)
            power *= 10;

        return power;
    }
}
