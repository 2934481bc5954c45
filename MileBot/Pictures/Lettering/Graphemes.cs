using System.Globalization;
using System.Text;

namespace MileBot.Pictures.Lettering;

/// <summary>Text in the pieces that a reader takes for one character.</summary>
internal static class Graphemes
{
    /// <summary>The characters of a text as readers count them: an accent stays with its letter, an emoji is whole.</summary>
    public static IEnumerable<(int Start, int Length)> Of(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var length = StringInfo.GetNextTextElementLength(text, start);
            yield return (start, length);
            start += length;
        }
    }

    /// <summary>Whether a character is never seen by itself: joiners, variation selectors, direction marks.</summary>
    public static bool IsInvisible(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format or UnicodeCategory.Control || rune.Value is (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0100 and <= 0xE01EF);

    /// <summary>Whether a character is a picture, whose loss leaves a name readable.</summary>
    public static bool IsSymbol(ReadOnlySpan<char> cluster)
    {
        Rune.DecodeFromUtf16(cluster, out var first, out _);
        return Rune.GetUnicodeCategory(first) is UnicodeCategory.OtherSymbol or UnicodeCategory.ModifierSymbol or UnicodeCategory.MathSymbol
            or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned or UnicodeCategory.Surrogate;
    }

    /// <summary>Whether an emoji's own font is to be asked first.</summary>
    public static bool IsEmoji(ReadOnlySpan<char> cluster)
    {
        Rune.DecodeFromUtf16(cluster, out var first, out _);
        return first.Value is >= 0x1F000 and <= 0x1FAFF || cluster.Contains('\uFE0F');
    }
}
