using MileBot.Pictures.Lettering;
using SkiaSharp;

namespace MileBot.Pictures;

/// <summary>The card a picture is drawn on: its background, its title, and the few strokes that all pictures use.</summary>
internal sealed class Card : IDisposable
{
    private const float BestRadius = 15;

    /// <summary>Of nine. Higher ones take two to eight times as long for a file that is a hundredth smaller.</summary>
    private const int CompressionLevel = 4;

    private readonly TextSetter setter;
    private readonly SKBitmap bitmap;
    private readonly SKCanvas canvas;
    private readonly SKPaint paint = new() { IsAntialias = true };

    public Card(TextSetter setter, int height)
    {
        this.setter = setter;
        bitmap = new SKBitmap(new SKImageInfo(Look.Width, height, SKColorType.Rgba8888, SKAlphaType.Opaque));
        canvas = new SKCanvas(bitmap);
        canvas.Clear(Look.Background);
        Emblem();
    }

    /// <summary>Writes the title and a line below it, each cut to the width there is.</summary>
    /// <param name="title">The title.</param>
    /// <param name="instead">What stands there where no font has the title's letters.</param>
    /// <param name="subtitle">The line below.</param>
    public void Head(string title, string instead, string subtitle)
    {
        const float Width = Look.Width - 2 * Look.Margin - 140;
        Write(setter.Fit(setter.Writable(title) ?? instead, Look.Title, Width), Look.Margin, 96, Look.Ink);
        Write(setter.Fit(subtitle, Look.Subtitle, Look.Width - 2 * Look.Margin), Look.Margin, 152, Look.Quiet);
    }

    /// <summary>What can be written of a text that somebody typed, or null where no font has its letters.</summary>
    public string? Writable(string text) => setter.Writable(text);

    public float Measure(string text, TextStyle style) => setter.Set(text, style).Width;

    public void Write(string text, TextStyle style, float x, float baseline, SKColor colour, Side side = Side.Left)
    {
        var line = setter.Set(text, style);
        Write(line, side switch { Side.Left => x, Side.Centre => x - line.Width / 2, _ => x - line.Width }, baseline, colour);
    }

    /// <summary>Writes a text that may be too long for its place.</summary>
    public void WriteFitted(string text, TextStyle style, float x, float baseline, SKColor colour, float width) =>
        Write(setter.Fit(text, style, width), x, baseline, colour);

    /// <summary>
    /// Writes a label over whatever is drawn below it: the letters have a rim of the background's colour. Where it would leave the
    /// card it is moved.
    /// </summary>
    public void WriteOver(string text, TextStyle style, float x, float baseline, SKColor colour, Side side, float leftmost = Look.Margin / 2)
    {
        var line = setter.Set(text, style);
        var left = side switch { Side.Left => x, Side.Centre => x - line.Width / 2, _ => x - line.Width };
        left = Math.Max(leftmost, Math.Min(left, Look.Width - Look.Margin / 2 - line.Width));
        using var rim = new SKPaint
        {
            IsAntialias = true,
            Color = Look.Background,
            Style = SKPaintStyle.Stroke,
            StrokeWidth = 10,
            StrokeJoin = SKStrokeJoin.Round,
        };
        line.Draw(canvas, left, baseline, rim);
        Write(line, left, baseline, colour);
    }

    public void Line(float fromX, float fromY, float toX, float toY, SKColor colour, float width, bool isDashed = false)
    {
        using var dashes = isDashed ? SKPathEffect.CreateDash([14, 12], 0) : null;
        using var stroke = Stroke(colour, width);
        stroke.PathEffect = dashes;
        canvas.DrawLine(fromX, fromY, toX, toY, stroke);
    }

    /// <summary>Draws a line through points, in their order.</summary>
    public void Path(IReadOnlyList<SKPoint> points, SKColor colour, float width)
    {
        if (points.Count < 2) return;

        using var path = new SKPath();
        path.MoveTo(points[0]);
        foreach (var point in points.Skip(1)) path.LineTo(point);
        using var stroke = Stroke(colour, width);
        stroke.StrokeJoin = SKStrokeJoin.Round;
        canvas.DrawPath(path, stroke);
    }

    /// <summary>Draws a line through points that stays visible over what is drawn in its own colour or a light one.</summary>
    public void Outlined(IReadOnlyList<SKPoint> points, SKColor colour, float width)
    {
        Path(points, Look.Background, width + 6);
        Path(points, colour, width);
    }

    /// <summary>An empty circle, the sign of what isn't settled.</summary>
    public void Ring(SKPoint centre, float radius, SKColor colour)
    {
        Dot(centre, radius + 3, Look.Background);
        using var ring = Stroke(colour, 4);
        canvas.DrawCircle(centre, radius, ring);
    }

    public void Dot(SKPoint centre, float radius, SKColor colour) => canvas.DrawCircle(centre, radius, Fill(colour));

    /// <summary>A diamond, the sign of a best.</summary>
    public void Diamond(SKPoint centre, float radius, SKColor colour)
    {
        using var path = new SKPath();
        path.AddPoly([new(centre.X, centre.Y - radius), new(centre.X + radius, centre.Y), new(centre.X, centre.Y + radius), new(centre.X - radius, centre.Y)], close: true);
        canvas.DrawPath(path, Fill(Look.Background));
        using var rim = Stroke(Look.Background, 5);
        canvas.DrawPath(path, rim);
        canvas.DrawPath(path, Fill(colour));
    }

    /// <summary>The sign of the best of all: a diamond in a ring.</summary>
    public void Best(SKPoint centre)
    {
        canvas.DrawCircle(centre, BestRadius + 9, Fill(Look.Background));
        using var ring = Stroke(Look.Amber, 4);
        canvas.DrawCircle(centre, BestRadius + 6, ring);
        Diamond(centre, BestRadius - 3, Look.Amber);
    }

    public void Panel(SKRect area, float radius, SKColor colour) => canvas.DrawRoundRect(area, radius, radius, Fill(colour));

    /// <summary>A bar that is full up to a share of its width.</summary>
    public void Bar(SKRect area, double share)
    {
        using var whole = new SKRoundRect(area, area.Height / 2);
        canvas.Save();
        canvas.ClipRoundRect(whole, SKClipOperation.Intersect, antialias: true);
        canvas.DrawRect(area, Fill(Look.Panel));
        canvas.DrawRect(new SKRect(area.Left, area.Top, area.Left + (float)share * area.Width, area.Bottom), Fill(Look.Amber));
        canvas.Restore();
    }

    /// <summary>The finished picture; null where it can't be made small enough to send.</summary>
    public Picture? ToPicture(string fileName, string altText)
    {
        canvas.Flush();
        foreach (var steps in FewColours.Steps)
        {
            FewColours.Round(bitmap.GetPixelSpan(), steps);
            using var pixels = bitmap.PeekPixels();
            using var png = pixels?.Encode(new SKPngEncoderOptions(SKPngEncoderFilterFlags.Sub, CompressionLevel));
            if (png?.Size <= Picture.MaxBytes) return new(fileName, png.ToArray(), altText);
        }

        return null;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        paint.Dispose();
        canvas.Dispose();
        bitmap.Dispose();
    }

    private static SKPaint Stroke(SKColor colour, float width) => new()
    {
        IsAntialias = true,
        Color = colour,
        Style = SKPaintStyle.Stroke,
        StrokeWidth = width,
    };

    private SKPaint Fill(SKColor colour)
    {
        paint.Color = colour;
        return paint;
    }

    private void Write(TextLine line, float x, float baseline, SKColor colour) => line.Draw(canvas, x, baseline, Fill(colour));

    /// <summary>The sign of the bot: a running track, with its finish line.</summary>
    private void Emblem()
    {
        var outer = new SKRect(Look.Width - Look.Margin - 112, 52, Look.Width - Look.Margin, 112);
        for (var lane = 0; lane < 3; lane++)
        {
            var oval = SKRect.Inflate(outer, -9 * lane, -9 * lane);
            using var stroke = Stroke(lane == 0 ? Look.Amber : Look.Slate, 3);
            canvas.DrawRoundRect(oval, oval.Height / 2, oval.Height / 2, stroke);
        }

        Line(outer.MidX + 18, outer.Bottom - 22, outer.MidX + 18, outer.Bottom + 5, Look.Ink, 4);
    }
}
