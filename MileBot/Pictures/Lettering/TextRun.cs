using SkiaSharp;

namespace MileBot.Pictures.Lettering;

/// <summary>Glyphs of one font that stand side by side.</summary>
/// <param name="Typeface">Their font.</param>
/// <param name="IsEmboldened">Whether they are to be drawn bolder than the font has them.</param>
/// <param name="Glyphs">Their numbers in the font.</param>
/// <param name="Positions">Where each stands, from the start of the run on the baseline.</param>
/// <param name="Width">How wide the run is, in pixels.</param>
internal sealed record TextRun(SKTypeface Typeface, bool IsEmboldened, ushort[] Glyphs, SKPoint[] Positions, float Width);
