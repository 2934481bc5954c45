using System.Collections.Concurrent;
using System.Text;

namespace MileBot.Pictures.Lettering;

/// <summary>The fonts of the system. Looked for once, when the first picture is drawn; each is opened when it is needed.</summary>
/// <remarks>Safe to use from many threads.</remarks>
internal sealed class FontLibrary : IDisposable
{
    private const string NeededByEveryPicture = "0123456789:.-AZaz";
    private const int MaxRemembered = 20_000;

    private readonly Lazy<FontFile[]> files;
    private readonly Lazy<FontFile?> plain;
    private readonly ConcurrentDictionary<(Rune First, bool IsBold, bool IsEmoji), FontFile?> firstFor = new();

    /// <summary>The fonts of some folders.</summary>
    /// <param name="folders">Where to look, with what is below.</param>
    public FontLibrary(IEnumerable<string> folders)
    {
        files = new(() =>
        [
            .. FontFolders.FilesIn(folders)
                .OrderBy(FontRank.Of)
                .ThenBy(path => path, StringComparer.Ordinal)
                .Select(path => new FontFile(path)),
        ]);
        plain = new(() => Array.Find(files.Value, font => !font.IsBold && font.Covers(NeededByEveryPicture)));
    }

    /// <summary>The fonts of this machine.</summary>
    public static FontLibrary OfTheSystem() => new(FontFolders.Usual);

    /// <summary>Whether nothing can be written, for want of a font with letters and figures.</summary>
    public bool IsEmpty => plain.Value is null;

    /// <summary>What was found, for the operator.</summary>
    public string Description => plain.Value is { } font
        ? $"{files.Value.Length} font files; letters are set in {Path.GetFileName(font.Path)}"
        : files.Value.Length == 0 ? "no font files; pictures are left out" : $"{files.Value.Length} font files, none with Latin letters and figures; pictures are left out";

    /// <summary>The first font that has the glyphs of one character as readers count it; null where none has.</summary>
    /// <param name="cluster">The character with its accents and joiners.</param>
    /// <param name="isBold">Whether a bold face is asked first.</param>
    public FontFile? For(ReadOnlySpan<char> cluster, bool isBold)
    {
        Rune.DecodeFromUtf16(cluster, out var first, out var length);
        var key = (first, isBold, Graphemes.IsEmoji(cluster));
        if (!firstFor.TryGetValue(key, out var font))
        {
            font = Search(cluster[..length], isBold, key.Item3);
            if (firstFor.Count < MaxRemembered) firstFor[key] = font;
        }

        return font is null || length == cluster.Length || font.Covers(cluster) ? font : Search(cluster, isBold, key.Item3);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (!files.IsValueCreated) return;

        foreach (var font in files.Value) font.Dispose();
    }

    private FontFile? Search(ReadOnlySpan<char> text, bool isBold, bool isEmoji)
    {
        if (isEmoji && Find(text, font => font.IsEmoji) is { } emoji) return emoji;

        return (isBold ? Find(text, font => font.IsBold) : null) ?? Find(text, font => !font.IsBold) ?? Find(text, font => font.IsBold);
    }

    private FontFile? Find(ReadOnlySpan<char> text, Func<FontFile, bool> qualifies)
    {
        foreach (var font in files.Value)
        {
            if (qualifies(font) && font.Covers(text)) return font;
        }

        return null;
    }
}
