using System.Text;

namespace MileBot.Calendar;

/// <summary>Folds a name to what is the same for everybody who types it: small letters without accents, single blanks.</summary>
/// <remarks>The runtime's own Unicode normalisation needs a library that the bot does without.</remarks>
internal static class PlainLetters
{
    /// <summary>A plain letter, then the letters that are typed as it.</summary>
    private static readonly string[] Accented =
    [
        "aàáâãäåāăą", "cçćĉċč", "dďđð", "eèéêëēĕėęě", "gĝğġģ", "hĥħ", "iìíîïĩīĭįı", "jĵ", "kķ", "lĺļľŀł", "nñńņňŉ",
        "oòóôõöøōŏő", "rŕŗř", "sśŝşšș", "tţťŧț", "uùúûüũūŭůűų", "wŵ", "yýÿŷ", "zźżž",
    ];

    /// <summary>Folds a name. <c>_</c> and a hyphen before a letter are blanks; dots, apostrophes and blanks beside a slash are nothing.</summary>
    public static string Of(string text)
    {
        var plain = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var letter = char.ToLowerInvariant(text[i]);
            switch (letter)
            {
                case '.' or '\'' or '’' or (>= '\u0300' and <= '\u036F'):
                    break;
                case '−':
                    plain.Append('-');
                    break;
                case '_':
                case '-' when i + 1 < text.Length && char.IsLetter(text[i + 1]):
                case var blank when char.IsWhiteSpace(blank):
                    plain.Append(' ');
                    break;
                default:
                    plain.Append(Unaccented(letter));
                    break;
            }
        }

        return string.Join('/', plain.ToString().Split('/').Select(part => string.Join(' ', part.Split(' ', StringSplitOptions.RemoveEmptyEntries))));
    }

    private static char Unaccented(char letter) => char.IsAscii(letter) || Array.Find(Accented, letters => letters.Contains(letter, StringComparison.Ordinal)) is not { } found
        ? letter is 'İ' ? 'i' : letter
        : found[0];
}
