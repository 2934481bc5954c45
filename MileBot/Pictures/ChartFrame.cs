using SkiaSharp;

namespace MileBot.Pictures;

/// <summary>The lines and figures by which a chart of times over dates is read.</summary>
internal static class ChartFrame
{
    /// <summary>Draws the two axes.</summary>
    /// <param name="card">Where to.</param>
    /// <param name="area">Where the chart itself is.</param>
    /// <param name="times">The axis at its left.</param>
    /// <param name="dates">The axis below it.</param>
    public static void Draw(Card card, SKRect area, TimeAxis times, DateAxis dates)
    {
        foreach (var (y, label) in times.Ticks)
        {
            card.Line(area.Left, y, area.Right, y, Look.Grid, 2);
            card.Write(label, Look.Label, area.Left - 20, y + 12, Look.Quiet, Side.Right);
        }

        card.Line(area.Left, area.Bottom, area.Right, area.Bottom, Look.Slate, 3);
        foreach (var (x, label) in dates.Ticks)
        {
            card.Line(x, area.Bottom, x, area.Bottom + 12, Look.Slate, 3);
            card.WriteOver(label, Look.Label, x, area.Bottom + 52, Look.Quiet, Side.Centre);
        }
    }
}
