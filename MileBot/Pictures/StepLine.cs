using SkiaSharp;

namespace MileBot.Pictures;

/// <summary>A best over time: it stays as it is until the next one.</summary>
internal static class StepLine
{
    /// <summary>The corners of the line through the steps, the first of them the first step.</summary>
    /// <param name="steps">The bests, from the left.</param>
    /// <param name="right">How far the last one goes on.</param>
    public static IReadOnlyList<SKPoint> Through(IReadOnlyList<SKPoint> steps, float right)
    {
        var corners = new List<SKPoint>(2 * steps.Count);
        foreach (var step in steps)
        {
            if (corners.Count > 0) corners.Add(new(step.X, corners[^1].Y));
            corners.Add(step);
        }

        return [.. corners, new(right, steps[^1].Y)];
    }
}
