using System.Text;

namespace MileBot.Calendar;

/// <summary>The text of a calendar file: how a value is escaped, and how a line is folded. See RFC 5545, sections 3.1 and 3.3.11.</summary>
internal static class CalendarText
{
    /// <summary>The longest line, in octets of UTF-8 and without its end.</summary>
    public const int MaxOctets = 75;

    private const string LineEnd = "\r\n";

    /// <summary>Escapes a text value. Ends of lines of any kind become <c>\n</c>; other control characters have no place there.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        foreach (var rune in text.ReplaceLineEndings("\n").EnumerateRunes())
        {
            switch (rune.Value)
            {
                case '\n':
                    escaped.Append("\\n");
                    break;
                case '\\' or ';' or ',':
                    escaped.Append('\\').Append((char)rune.Value);
                    break;
                case '\t':
                    escaped.Append('\t');
                    break;
                default:
                    if (!Rune.IsControl(rune)) escaped.Append(rune.ToString());
                    break;
            }
        }

        return escaped.ToString();
    }

    /// <summary>Appends a line and its end, continued on lines that begin with a space where it is too long. No character is cut in two.</summary>
    public static void AppendFolded(StringBuilder text, string line)
    {
        var octets = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > MaxOctets)
            {
                text.Append(LineEnd).Append(' ');
                octets = 1;
            }

            text.Append(rune.ToString());
            octets += rune.Utf8SequenceLength;
        }

        text.Append(LineEnd);
    }
}
