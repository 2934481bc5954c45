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

    /// <summary>Holds the parts of an emoji, and letters of some scripts, together.</summary>
    private const int ZeroWidthJoiner = 0x200D;

    /// <summary>
    /// Escapes text for use within a line. Line breaks become spaces, control and direction-changing characters are dropped,
    /// and a piece written from right to left is isolated, so that it can't turn the rest of the line around.
    /// </summary>
    public static string Escape(string text)
    {
        var clean = Clean(text);
        var escaped = new StringBuilder(clean.Length + 8);
        for (var i = 0; i < clean.Length; i++)
        {
            if (IsMarkdown(clean, i)) escaped.Append('\\');
            escaped.Append(clean[i]);
        }

        return clean.EnumerateRunes().Any(IsRightToLeft) ? $"{FirstStrongIsolate}{escaped}{PopDirectionalIsolate}" : escaped.ToString();
    }

    private static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        var length = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            if (length++ >= MaxLength) return clean.Append('…').ToString();

            switch (Rune.GetUnicodeCategory(rune))
            {
                case UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator:
                    clean.Append(' ');
                    break;
                case UnicodeCategory.Format when rune.Value is not ZeroWidthJoiner:
                    break;
                default:
                    clean.Append(rune.ToString());
                    break;
            }
        }

        return clean.ToString();
    }

    /// <summary>Whether the character at a position means something to Discord there: everywhere, at the start of a line, or in a link.</summary>
    private static bool IsMarkdown(string text, int at) => text[at] switch
    {
        '\\' or '*' or '_' or '~' or '`' or '|' or '<' or '>' or '@' or '[' or ']' => true,
        '#' or '-' or '+' => text.AsSpan(0, at).IsWhiteSpace(),
        '.' or ')' => at > 0 && text.AsSpan(0, at).TrimStart() is { IsEmpty: false } before && !before.ContainsAnyExceptInRange('0', '9'),
        ':' => text.AsSpan(at).StartsWith("://", StringComparison.Ordinal),
        _ => false,
    };

    private static bool IsRightToLeft(Rune rune) =>
        rune.Value is (>= 0x0590 and <= 0x08FF) or (>= 0xFB1D and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFF) or (>= 0x10800 and <= 0x10FFF) or (>= 0x1E800 and <= 0x1EFFF);
}
