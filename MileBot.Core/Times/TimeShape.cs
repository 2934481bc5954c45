using System.Globalization;

namespace MileBot.Core.Times;

/// <summary>
/// The shape of a typed time: its numbers taken out and their places marked, its units brought to one letter.
/// <c>6 min 42,5</c> has the shape <c>nmn.n</c> and the numbers 6, 42 and 5.
/// </summary>
internal ref struct TimeShape
{
    /// <summary>More numbers, a longer shape or a longer number than this is no time.</summary>
    private const int MaxNumbers = 4, MaxShape = 12, MaxDigits = 9;

    private readonly Span<char> shape;
    private readonly Span<Number> numbers;
    private int length;
    private int count;

    private TimeShape(Span<char> shape, Span<Number> numbers)
    {
        this.shape = shape;
        this.numbers = numbers;
    }

    /// <summary>A run of digits: its value and how many there were.</summary>
    public record struct Number(long Value, int Digits);

    /// <summary>The characters between the numbers, and <c>n</c> for each number.</summary>
    public readonly ReadOnlySpan<char> Text => shape[..length];

    /// <summary>The numbers in their order.</summary>
    public readonly ReadOnlySpan<Number> Numbers => numbers[..count];

    /// <summary>Finds the shape of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="shapeBuffer">At least 12 characters.</param>
    /// <param name="numberBuffer">At least 4 numbers.</param>
    /// <param name="shape">The shape.</param>
    /// <returns>Whether there is one: every character has a meaning, and there are not too many.</returns>
    public static bool TryFind(ReadOnlySpan<char> text, Span<char> shapeBuffer, Span<Number> numberBuffer, out TimeShape shape)
    {
        shape = new TimeShape(shapeBuffer, numberBuffer);
        for (var at = 0; at < text.Length;)
        {
            var width = 1;
            if (char.IsDigit(text[at]))
            {
                width = DigitsAt(text[at..]);
                if (!shape.TryAddNumber(text.Slice(at, width)))
                    return false;
            }
            else if (!IsBlank(text[at]))
            {
                width = SignAt(text[at..], out var sign);
                if (width == 0 || (sign != ' ' && !shape.TryAdd(sign)))
                    return false;
            }

            at += width;
        }

        return true;
    }

    private bool TryAddNumber(ReadOnlySpan<char> digits)
    {
        var followsNumber = length > 0 && shape[length - 1] == 'n';
        if (count == MaxNumbers || digits.Length > MaxDigits || (followsNumber && !TryAdd(' ')))
            return false;

        var value = 0L;
        foreach (var digit in digits)
            value = value * 10 + CharUnicodeInfo.GetDecimalDigitValue(digit);

        numbers[count++] = new Number(value, digits.Length);
        return TryAdd('n');
    }

    private bool TryAdd(char sign)
    {
        if (length == MaxShape)
            return false;

        shape[length++] = sign;
        return true;
    }

    private static int DigitsAt(ReadOnlySpan<char> text)
    {
        var end = 0;
        while (end < text.Length && char.IsDigit(text[end]))
            end++;

        return end;
    }

    /// <summary>The meaning of what stands between numbers, and its width; 0 where it has none.</summary>
    private static int SignAt(ReadOnlySpan<char> text, out char sign)
    {
        var letters = 0;
        while (letters < text.Length && char.IsAsciiLetter(text[letters]))
            letters++;

        sign = letters > 0 ? Unit(text[..letters]) : Punctuation(text);
        return sign == '\0' ? 0 : letters > 0 ? letters : text is ['\'', '\'', ..] or ['’', '’', ..] or ['′', '′', ..] ? 2 : 1;
    }

    private static char Unit(ReadOnlySpan<char> word)
    {
        Span<char> lower = stackalloc char[8];
        if (word.Length > lower.Length)
            return '\0';

        word.ToLowerInvariant(lower);
        return lower[..word.Length] switch
        {
            "h" or "hr" or "hrs" or "hour" or "hours" => 'h',
            "m" or "min" or "mins" or "minute" or "minutes" => 'm',
            "s" or "sec" or "secs" or "second" or "seconds" => 's',
            "and" => ' ',
            _ => '\0',
        };
    }

    private static char Punctuation(ReadOnlySpan<char> text) => text switch
    {
        ['\'', '\'', ..] or ['’', '’', ..] or ['′', '′', ..] => 's',
        [':' or ';' or '：' or '∶' or '꞉', ..] => ':',
        ['.' or ',' or '．' or '，' or '٫' or '·', ..] => '.',
        ['\'' or '’' or '‘' or '´' or '′', ..] => 'm',
        ['"' or '”' or '“' or '″', ..] => 's',
        ['-' or '−' or '–' or '－', ..] => '-',
        _ => '\0',
    };

    private static bool IsBlank(char character) =>
        char.IsWhiteSpace(character) || char.GetUnicodeCategory(character) == UnicodeCategory.Format;
}
