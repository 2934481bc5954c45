namespace MileBot.Pictures.Lettering;

/// <summary>Which of the installed fonts is asked first, judged by the name of its file.</summary>
internal static class FontRank
{
    /// <summary>Plain faces with many letters and figures of one width, each with the file of its bold.</summary>
    private static readonly (string Regular, string Bold)[] Preferred =
    [
        ("NotoSans-Regular", "NotoSans-Bold"),
        ("DejaVuSans", "DejaVuSans-Bold"),
        ("LiberationSans-Regular", "LiberationSans-Bold"),
        ("OpenSans-Regular", "OpenSans-Bold"),
        ("Roboto-Regular", "Roboto-Bold"),
        ("segoeui", "segoeuib"),
        ("Arial", "Arial Bold"),
        ("arial", "arialbd"),
    ];

    private static readonly string[] Unusual =
        ["Italic", "Oblique", "Condensed", "Light", "Thin", "Black", "Mono", "Display", "Math", "SignWriting", "Tangut", "Unjoined"];

    /// <summary>Whether a file holds emoji in the first place.</summary>
    public static bool IsEmoji(string path) => NameOf(path).Contains("Emoji", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a file holds a bold face.</summary>
    public static bool IsBold(string path) =>
        NameOf(path).Contains("Bold", StringComparison.OrdinalIgnoreCase) || Array.Exists(Preferred, pair => pair.Bold.Equals(NameOf(path), StringComparison.Ordinal));

    /// <summary>The lower, the earlier it is asked.</summary>
    public static int Of(string path)
    {
        var name = NameOf(path);
        var preferred = Array.FindIndex(Preferred, pair => pair.Regular.Equals(name, StringComparison.Ordinal) || pair.Bold.Equals(name, StringComparison.Ordinal));
        return preferred >= 0 ? preferred
            : Array.Exists(Unusual, word => name.Contains(word, StringComparison.OrdinalIgnoreCase)) ? 1_003
            : IsEmoji(path) ? 1_002
            : name.Contains("Sans", StringComparison.OrdinalIgnoreCase) ? 1_000
            : 1_001;
    }

    private static string NameOf(string path) => Path.GetFileNameWithoutExtension(path);
}
