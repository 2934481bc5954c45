using System.Globalization;
using System.Text;

namespace MileBot.Core.Times;

/// <summary>What a person typed, made fit to be shown back between backticks.</summary>
internal static class InputEcho
{
    private const int MaxCharacters = 32;

    /// <summary>At most 32 characters, without backticks, control or formatting characters.</summary>
    public static string Of(string? text)
    {
        var shown = new StringBuilder(MaxCharacters);
        foreach (var rune in (text ?? "").Trim().EnumerateRunes())
        {
            if (shown.Length + rune.Utf16SequenceLength > MaxCharacters - 1)
                return shown.Append('…').ToString();

            shown.Append(rune.Value == '`' ? "'" : IsInvisible(rune) ? " " : rune.ToString());
        }

        return shown.ToString();
    }

    private static bool IsInvisible(Rune rune) => Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
