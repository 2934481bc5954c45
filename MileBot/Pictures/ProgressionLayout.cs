using MileBot.Core.Records;
using SkiaSharp;

namespace MileBot.Pictures;

/// <summary>Where everything of a record's history stands.</summary>
internal sealed class ProgressionLayout
{
    public static readonly SKRect Area = new(Left, Top, Right, Bottom);

    private const float Top = Look.BelowTitle + 60;
    private const float Bottom = 800;
    private const float Left = 150;
    private const float Right = Look.Width - Look.Margin;

    public ProgressionLayout(Progression history)
    {
        var times = history.Records.Select(entry => entry.Mark).Append(history.Pending?.Mark ?? history.Records[^1].Mark);
        Times = new(history.Next == default ? times : times.Append(history.Next), Top, Bottom, mostTicks: 9);
        Dates = new(history.Records.Select(entry => entry.Date.Earliest).Append(history.AsOf), Left + 16, Right - 16);
        Records = [.. history.Records.Select(Place)];
        Line = StepLine.Through(Records, Dates.X(history.AsOf));
    }

    public TimeAxis Times { get; }

    public DateAxis Dates { get; }

    public IReadOnlyList<SKPoint> Records { get; }

    /// <summary>The corners of the steps, up to the day the book is of.</summary>
    public IReadOnlyList<SKPoint> Line { get; }

    public SKPoint Place(RecordEntry entry) => new(Dates.X(entry.Date.Earliest), Times.Y(entry.Mark));
}
