using SkiaSharp;

namespace MileBot.Pictures;

/// <summary>Where everything of a staircase stands.</summary>
internal sealed class StaircaseLayout
{
    public static readonly SKRect Area = new(Left, Top, Right, Bottom);

    private const float LeastDistance = 16;
    private const float Top = Look.BelowTitle + 36;
    private const float Bottom = 690;
    private const float Left = 190;
    private const float Right = Look.Width - Look.Margin - 16;

    public StaircaseLayout(Staircase staircase)
    {
        var times = staircase.Attempts.Select(attempt => attempt.Time);
        Times = new(staircase.Goal is { } goal ? times.Append(goal) : times, Top, Bottom);
        Dates = new(staircase.Attempts.Select(attempt => attempt.On), Left + 24, Right - 24);
        Attempts = [.. staircase.InOrder.Select(Place).DistinctBy(dot => ((int)dot.X, (int)dot.Y))];
        Steps = [.. staircase.Steps.Select(Place)];
        Marked = Apart(Steps.SkipLast(1));
        Line = StepLine.Through(Steps, Area.Right);
        GoalY = staircase.Goal is { } aim ? Times.Y(aim) : null;
    }

    public TimeAxis Times { get; }

    public DateAxis Dates { get; }

    /// <summary>Every mile; of those that fall on the same pixel, one.</summary>
    public IReadOnlyList<SKPoint> Attempts { get; }

    /// <summary>The miles that were a personal best; the last is the best of all.</summary>
    public IReadOnlyList<SKPoint> Steps { get; }

    /// <summary>The steps before the last that get a sign: where they crowd, not every one.</summary>
    public IReadOnlyList<SKPoint> Marked { get; }

    /// <summary>The corners of the staircase, up to the right end.</summary>
    public IReadOnlyList<SKPoint> Line { get; }

    public float? GoalY { get; }

    /// <summary>Dots shrink where there are many.</summary>
    public float DotRadius => Attempts.Count switch { <= 60 => 9, <= 200 => 7, _ => 5 };

    private static IReadOnlyList<SKPoint> Apart(IEnumerable<SKPoint> points)
    {
        var apart = new List<SKPoint>();
        foreach (var point in points)
        {
            if (apart.Count == 0 || SKPoint.Distance(apart[^1], point) >= LeastDistance) apart.Add(point);
        }

        return apart;
    }

    private SKPoint Place(DatedTime attempt) => new(Dates.X(attempt.On), Times.Y(attempt.Time));
}
