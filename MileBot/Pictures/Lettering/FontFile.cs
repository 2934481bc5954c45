using HarfBuzzSharp;
using SkiaSharp;
using Buffer = HarfBuzzSharp.Buffer;

namespace MileBot.Pictures.Lettering;

/// <summary>One font of the system. It is opened when it is first asked for; one that can't be opened covers nothing.</summary>
/// <remarks>Safe to use from many threads.</remarks>
internal sealed class FontFile : IDisposable
{
    private static readonly Language English = new("en");

    private readonly Lazy<SKTypeface?> typeface;
    private readonly Lazy<Font> shaper;

    public FontFile(string path)
    {
        (Path, IsBold, IsEmoji) = (path, FontRank.IsBold(path), FontRank.IsEmoji(path));
        typeface = new(() => FontCheck.IsSound(path) ? SKTypeface.FromFile(path) : null);
        shaper = new(() => OpenShaper(typeface.Value!, path));
    }

    public string Path { get; }

    public bool IsBold { get; }

    public bool IsEmoji { get; }

    /// <summary>What to draw with; null where the file is no font.</summary>
    public SKTypeface? Typeface => typeface.Value;

    /// <summary>Whether it has glyphs for all of a text but what is never seen.</summary>
    public bool Covers(ReadOnlySpan<char> text)
    {
        if (Typeface is not { } face) return false;

        foreach (var rune in text.EnumerateRunes())
        {
            if (!Graphemes.IsInvisible(rune) && !face.ContainsGlyph(rune.Value)) return false;
        }

        return true;
    }

    /// <summary>The glyphs of a piece of text, joined and placed as its script asks for.</summary>
    /// <param name="text">The whole text: letters join with what stands beside the piece.</param>
    /// <param name="start">Where the piece begins.</param>
    /// <param name="length">How many characters it has.</param>
    /// <param name="isRightToLeft">Whether it is read from the right.</param>
    /// <param name="size">The size of the letters in pixels.</param>
    public (ushort[] Glyphs, SKPoint[] Positions, float Width) Shape(string text, int start, int length, bool isRightToLeft, float size)
    {
        using var buffer = new Buffer();
        buffer.AddUtf16(text.AsSpan(), start, length);
        buffer.Direction = isRightToLeft ? Direction.RightToLeft : Direction.LeftToRight;
        buffer.Language = English;
        buffer.GuessSegmentProperties();
        shaper.Value.Shape(buffer);
        shaper.Value.GetScale(out var unitsPerEm, out _);
        return Placed(buffer, size / unitsPerEm);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (typeface.IsValueCreated) typeface.Value?.Dispose();
        if (shaper.IsValueCreated) shaper.Value.Dispose();
    }

    private static (ushort[] Glyphs, SKPoint[] Positions, float Width) Placed(Buffer buffer, float scale)
    {
        var (infos, offsets) = (buffer.GlyphInfos, buffer.GlyphPositions);
        var (glyphs, positions, x) = (new ushort[infos.Length], new SKPoint[infos.Length], 0f);
        for (var i = 0; i < infos.Length; i++)
        {
            glyphs[i] = (ushort)infos[i].Codepoint;
            positions[i] = new(x + offsets[i].XOffset * scale, -offsets[i].YOffset * scale);
            x += offsets[i].XAdvance * scale;
        }

        return (glyphs, positions, x);
    }

    /// <summary>Reads the very bytes the typeface was opened with, where they are in memory: the file may be another by now.</summary>
    private static Font OpenShaper(SKTypeface typeface, string path)
    {
        var stream = typeface.OpenStream(out var index);
        using var blob = stream.GetMemoryBase() is var bytes && bytes != IntPtr.Zero
            ? new Blob(bytes, stream.Length, MemoryMode.ReadOnly, stream.Dispose)
            : Blob.FromFile(path);
        using var face = new Face(blob, index);
        var font = new Font(face);
        font.SetScale(face.UnitsPerEm, face.UnitsPerEm);
        font.SetFunctionsOpenType();
        return font;
    }
}
