using SkiaSharp;

namespace MileBot.Pictures.Lettering;

/// <summary>One line of text, shaped and measured, that can be drawn anywhere.</summary>
/// <param name="Runs">Its runs from the left.</param>
/// <param name="Size">The size of its letters in pixels.</param>
internal sealed record TextLine(IReadOnlyList<TextRun> Runs, float Size)
{
    /// <summary>How wide it is, in pixels.</summary>
    public float Width { get; } = Runs.Sum(run => run.Width);

    /// <summary>Draws it.</summary>
    /// <param name="canvas">Where to.</param>
    /// <param name="x">Its left end.</param>
    /// <param name="baseline">The line the letters stand on.</param>
    /// <param name="paint">Its colour.</param>
    public void Draw(SKCanvas canvas, float x, float baseline, SKPaint paint)
    {
        foreach (var run in Runs)
        {
            using var font = new SKFont(run.Typeface, Size)
            {
                Edging = SKFontEdging.Antialias,
                Hinting = SKFontHinting.None,
                Subpixel = true,
                Embolden = run.IsEmboldened,
            };
            using var builder = new SKTextBlobBuilder();
            builder.AddPositionedRun(run.Glyphs, font, run.Positions);
            using var blob = builder.Build();
            if (blob is not null) canvas.DrawText(blob, x, baseline, paint);
            x += run.Width;
        }
    }
}
