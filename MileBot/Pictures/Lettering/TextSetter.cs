using System.Text;
using HarfBuzzSharp;

namespace MileBot.Pictures.Lettering;

/// <summary>Sets a line of text: each piece in the first font that has its letters, in the order in which it is read.</summary>
internal sealed class TextSetter(FontLibrary fonts)
{
    private const string Ellipsis = "…";

    /// <summary>Whether there is a font to write with.</summary>
    public bool CanWrite => !fonts.IsEmpty;

    /// <summary>
    /// What can be written of a text that somebody typed: without control characters, and without symbols that no font has. Null
    /// where a letter is missing from all fonts, or nothing is left.
    /// </summary>
    public string? Writable(string text)
    {
        var clean = PlainText.Of(text);
        var written = new StringBuilder(clean.Length);
        foreach (var (start, length) in Graphemes.Of(clean))
        {
            var cluster = clean.AsSpan(start, length);
            if (fonts.For(cluster, isBold: false) is not null) written.Append(cluster);
            else if (!Graphemes.IsSymbol(cluster)) return null;
        }

        var writable = written.ToString().Trim();
        return writable.EnumerateRunes().All(Graphemes.IsInvisible) ? null : writable;
    }

    /// <summary>A line of text. What no font has is left out.</summary>
    public TextLine Set(string text, TextStyle style)
    {
        var clean = PlainText.Of(text);
        List<(int Start, int Length)> clusters = [.. Graphemes.Of(clean)];
        var levels = WritingDirection.Levels(clean, clusters);
        var pieces = Pieces(clean, clusters, levels, style.IsBold);
        var order = WritingDirection.VisualOrder([.. pieces.Select(piece => piece.Level)]);
        return new([.. order.Select(at => Shape(clean, pieces[at], style))], style.Size);
    }

    /// <summary>A line no wider than given: what is too long is cut between two characters and ends in an ellipsis.</summary>
    public TextLine Fit(string text, TextStyle style, float width)
    {
        var whole = Set(text, style);
        if (whole.Width <= width && text.Length <= PlainText.MaxLength) return whole;

        var clean = PlainText.Of(text);
        List<int> ends = [0, .. Graphemes.Of(clean).Select(cluster => cluster.Start + cluster.Length)];
        var (fits, tooMany) = (0, ends.Count);
        while (tooMany - fits > 1)
        {
            var middle = (fits + tooMany) / 2;
            if (Cut(clean, ends[middle], style).Width <= width) fits = middle;
            else tooMany = middle;
        }

        return Cut(clean, ends[fits], style);
    }

    private TextLine Cut(string text, int end, TextStyle style) => Set(text[..end].TrimEnd() + Ellipsis, style);

    private List<Piece> Pieces(string text, List<(int Start, int Length)> clusters, int[] levels, bool isBold)
    {
        var pieces = new List<Piece>();
        for (var i = 0; i < clusters.Count; i++)
        {
            var (start, length) = clusters[i];
            var cluster = text.AsSpan(start, length);
            Piece? before = pieces.Count == 0 ? null : pieces[^1];
            var font = cluster.IsWhiteSpace() && before is { Font.IsEmoji: false } && before.Font.Covers(cluster) ? before.Font : fonts.For(cluster, isBold);
            if (font is null) continue;

            var script = ScriptOf(cluster);
            if (before is not null && before.End == start && before.Continues(font, levels[i], script))
                pieces[^1] = before with { Length = before.Length + length, Script = before.Script ?? script };
            else
                pieces.Add(new(start, length, levels[i], font, script));
        }

        return pieces;
    }

    private static TextRun Shape(string text, Piece piece, TextStyle style)
    {
        var (glyphs, positions, width) = piece.Font.Shape(text, piece.Start, piece.Length, piece.Level % 2 == 1, style.Size);
        return new(piece.Font.Typeface!, style.IsBold && piece.Font is { IsBold: false, IsEmoji: false }, glyphs, positions, width);
    }

    /// <summary>The script of a character, or null for what every script uses.</summary>
    private static Script? ScriptOf(ReadOnlySpan<char> cluster)
    {
        Rune.DecodeFromUtf16(cluster, out var rune, out _);
        var script = UnicodeFunctions.Default.GetScript(rune.Value);
        return script == Script.Common || script == Script.Inherited || script == Script.Unknown ? null : script;
    }

    private sealed record Piece(int Start, int Length, int Level, FontFile Font, Script? Script)
    {
        public int End => Start + Length;

        public bool Continues(FontFile font, int level, Script? script) =>
            font == Font && level == Level && (script is null || Script is null || script.Equals(Script));
    }
}
