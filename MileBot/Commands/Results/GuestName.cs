using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace MileBot.Commands.Results;

/// <summary>Reads the name of a guest as an organiser types it.</summary>
internal static partial class GuestName
{
    public const int MaxLength = 60;

    /// <summary>The name with single blanks and without what can't be seen; null where it has no letter and no figure.</summary>
    public static string? Read(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format)) clean.Append(rune.ToString());
        }

        var name = string.Join(' ', clean.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return name.EnumerateRunes().Any(Rune.IsLetterOrDigit) ? name : null;
    }

    /// <summary>Whether it is an account, as Discord writes one into a text.</summary>
    public static bool IsMention(string text) => Mention.IsMatch(text);

    [GeneratedRegex("<@[!&]?[0-9]+>", RegexOptions.None, 1000)]
    private static partial Regex Mention { get; }
}
