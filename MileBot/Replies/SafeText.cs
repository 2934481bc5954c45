using System.Globalization;
using System.Text;

namespace MileBot.Replies;

/// <summary>Makes what people typed harmless in Discord's markdown: it formats nothing, links nothing, mentions nobody.</summary>
internal static class SafeText
{
    /// <summary>The longest piece of somebody's text that is printed, in characters.</summary>
    private const int MaxLength = 200;

    private const char FirstStrongIsolate = '\u2068';
    private const char PopDirectionalIsolate = '\u2069';

    /// <summary>
    /// Escapes text for use within a line. Line breaks become spaces, control and direction-changing characters are dropped,
    /// and a piece written from right to left is isolated, so that it can't turn the rest of the line around.
    /// </summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        var rightToLeft = false;
        var length = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            if (length++ >= MaxLength)
            {
                escaped.Append('…');
                break;
            }

            rightToLeft |= IsRightToLeft(rune);
            Append(escaped, rune);
        }

        return rightToLeft ? $"{FirstStrongIsolate}{escaped}{PopDirectionalIsolate}" : escaped.ToString();
    }

    private static void Append(StringBuilder escaped, Rune rune)
    {
        switch (Rune.GetUnicodeCategory(rune))
        {
            case UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator:
                escaped.Append(' ');
                break;
            case UnicodeCategory.Format when rune.Value is not 0x200D:   // the joiner inside emoji and scripts stays
            case UnicodeCategory.Surrogate:
                break;
            default:
                // Discord takes a backslash before any ASCII punctuation as "print this character".
                if (rune.IsAscii && (Rune.IsPunctuation(rune) || Rune.IsSymbol(rune)) && rune.Value is not ('.' or ',' or '\'' or '!' or '?' or '/'))
                {
                    escaped.Append('\\');
                }

                escaped.Append(rune.ToString());
                break;
        }
    }

    private static bool IsRightToLeft(Rune rune) =>
        rune.Value is (>= 0x0590 and <= 0x08FF) or (>= 0xFB1D and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFF) or (>= 0x10800 and <= 0x10FFF) or (>= 0x1E800 and <= 0x1EFFF);
}
