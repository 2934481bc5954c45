namespace MileBot.Core.Times;

/// <summary>Times as text: reads what people type, and writes what they expect to see. The same under every culture.</summary>
public static class RaceTimeText
{
    /// <summary>The characters of the longest text that <see cref="TryFormat"/> writes.</summary>
    public const int MaxLength = 24;

    /// <summary>
    /// Reads a mile's time as people type it: <c>6:42</c>, <c>6:42.3</c>, <c>402s</c>, <c>6m42s</c>, <c>6 min 42</c>,
    /// <c>0:06:42</c>, <c>6′42″</c>.
    /// </summary>
    /// <param name="text">
    /// What was typed. A decimal comma, full-width or other decimal digits and stray spaces are read too.
    /// </param>
    /// <param name="limits">The times that make sense; those of a mile when left out.</param>
    /// <returns>
    /// The time, or the problem: a bare <c>642</c>, <c>6.42</c> or <c>6:4</c> could be read twice and is not guessed at.
    /// </returns>
    public static ParseResult<RaceTime> Parse(string? text, TimeLimits? limits = null)
    {
        limits ??= TimeLimits.Mile;
        var reading = RaceTimeReader.Read(text, limits);
        return reading.Problem == ParseProblemKind.None
            ? new(RaceTime.FromHundredths(reading.First))
            : new(new ParseProblem(reading.Problem, InputEcho.Of(text), reading.Candidates(), limits));
    }

    /// <summary>Reads a time as <see cref="Parse"/> does, without allocating anything.</summary>
    /// <param name="text">What was typed.</param>
    /// <param name="limits">The times that make sense.</param>
    /// <param name="time">The time, or the default.</param>
    /// <returns>Whether it was read; if not, <see cref="Parse"/> says why.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, TimeLimits limits, out RaceTime time)
    {
        var reading = RaceTimeReader.Read(text, limits);
        var read = reading.Problem == ParseProblemKind.None;
        time = read ? RaceTime.FromHundredths(reading.First) : default;
        return read;
    }

    /// <summary>
    /// Writes a time with no more decimals than it has: <c>6:42</c>, <c>6:42.3</c>, <c>3:43.13</c>, <c>1:02:03</c>,
    /// <c>0:58.9</c>.
    /// </summary>
    public static string Format(RaceTime time)
    {
        Span<char> buffer = stackalloc char[MaxLength];
        TryFormat(time, buffer, out var written);
        return new string(buffer[..written]);
    }

    /// <summary>Writes a time with both decimals, as results lists do: <c>6:42.00</c>.</summary>
    public static string FormatHundredths(RaceTime time)
    {
        Span<char> buffer = stackalloc char[MaxLength];
        TryFormat(time, buffer, out var written, decimals: 2);
        return new string(buffer[..written]);
    }

    /// <summary>Writes a time without allocating anything.</summary>
    /// <param name="time">The time.</param>
    /// <param name="destination">Where to write; <see cref="MaxLength"/> characters are always enough.</param>
    /// <param name="written">The number of characters written.</param>
    /// <param name="decimals">The least number of decimals, 0 to 2; one that the time has is never left out.</param>
    /// <returns>Whether there was room.</returns>
    public static bool TryFormat(RaceTime time, Span<char> destination, out int written, int decimals = 0)
    {
        Span<char> buffer = stackalloc char[MaxLength];
        var text = Write(time, buffer, decimals);
        written = text.TryCopyTo(destination) ? text.Length : 0;
        return written > 0;
    }

    /// <summary>Writes from the end: decimals, seconds, minutes, and hours where there are any.</summary>
    private static ReadOnlySpan<char> Write(RaceTime time, Span<char> buffer, int decimals)
    {
        var (seconds, fraction) = Math.DivRem(time.Hundredths, 100);
        var (minutes, second) = Math.DivRem(seconds, 60);
        var (hours, minute) = Math.DivRem(minutes, 60);
        var start = buffer.Length;
        if (fraction % 10 != 0 || decimals >= 2)
            Put(buffer, ref start, fraction, 2, '.');
        else if (fraction != 0 || decimals == 1)
            Put(buffer, ref start, fraction / 10, 1, '.');

        Put(buffer, ref start, second, 2, ':');
        Put(buffer, ref start, minute, hours > 0 ? 2 : 1, hours > 0 ? ':' : '\0');
        if (hours > 0)
            Put(buffer, ref start, hours, 1, '\0');

        return buffer[start..];
    }

    /// <summary>Puts a number of at least so many digits, and a sign if there is one, before what is written already.</summary>
    private static void Put(Span<char> buffer, ref int start, long number, int digits, char sign)
    {
        for (; number > 0 || digits > 0; digits--)
        {
            buffer[--start] = (char)('0' + number % 10);
            number /= 10;
        }

        if (sign != '\0')
            buffer[--start] = sign;
    }
}
