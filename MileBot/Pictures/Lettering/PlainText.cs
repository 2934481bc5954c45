using System.Globalization;
using System.Text;

namespace MileBot.Pictures.Lettering;

/// <summary>What people typed, as one line that can be shown beside others.</summary>
internal static class PlainText
{
    /// <summary>The longest text that is looked at; no picture has room for more.</summary>
    public const int MaxLength = 300;

    /// <summary>No script sets more accents on a letter.</summary>
    private const int MaxMarks = 4;

    /// <summary>
    /// The text without control characters, marks of direction and towers of accents, which would reach beyond it. Line breaks
    /// become spaces. Joiners stay: they shape what is beside them.
    /// </summary>
    public static string Of(string text)
    {
        var (plain, marks) = (new StringBuilder(Math.Min(text.Length, MaxLength)), 0);
        foreach (var rune in text.EnumerateRunes())
        {
            if (plain.Length >= MaxLength) break;

            var category = Rune.GetUnicodeCategory(rune);
            marks = category is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark ? marks + 1 : 0;
            if (marks > MaxMarks) continue;
            if (category is UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator) plain.Append(' ');
            else if (category is not UnicodeCategory.Format || IsJoiner(rune)) plain.Append(rune.ToString());
        }

        return plain.ToString();
    }

    /// <summary>The two joiners, and the letters that flags of regions are spelt with.</summary>
    private static bool IsJoiner(Rune rune) => rune.Value is 0x200C or 0x200D or (>= 0xE0020 and <= 0xE007F);
}
