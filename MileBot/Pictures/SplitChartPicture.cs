using System.Globalization;
using MileBot.Core.Records;
using MileBot.Core.Splits;
using MileBot.Pictures.Lettering;
using SkiaSharp;

namespace MileBot.Pictures;

/// <summary>Draws laps as bars that rise above the even pace where they were faster and hang below it where slower.</summary>
internal static class SplitChartPicture
{
    private const int FullHeight = 910;
    private const int LegendOfTheRecord = 52;
    private const float Top = 256;
    private const float Bottom = 690;
    private const float Middle = (Top + Bottom) / 2;
    private const float Left = 130;
    private const float Right = Look.Width - Look.Margin;

    /// <summary>The least that fills half the chart, in seconds per 400 m, so that an even race looks even.</summary>
    private const double LeastSpan = 1.5;

    /// <summary>What the longest bar leaves free for its label.</summary>
    private const double Headroom = 1.24;

    private static readonly double[] Steps = [0.5, 1, 2, 5, 10, 15, 30, 60, 120, 300, 600];

    public static Picture? Draw(SplitChart chart, TextSetter setter)
    {
        using var card = new Card(setter, chart.Beside is null ? FullHeight - LegendOfTheRecord : FullHeight);
        var (analysis, even) = (chart.Analysis, chart.Even);
        card.Head($"{analysis.Total}: {Name(analysis.Shape)}", "Splits", string.Create(CultureInfo.InvariantCulture, $"{analysis.Laps.Laps.Count} splits · even pace {even:0.0} s per 400 m"));
        var perSecond = (Middle - Top) / (float)(Headroom * Math.Max(LeastSpan, chart.Laps.Concat(chart.Record).Max(stretch => Math.Abs(stretch.Faster))));
        Axis(card, perSecond);
        foreach (var lap in chart.Laps) Bar(card, lap, perSecond);
        card.Line(Left, Middle, Right, Middle, Look.Ink, 4);
        Record(card, chart.Record, perSecond);
        Labels(card, chart, perSecond);
        Legend(card, chart);
        return card.ToPicture("splits.png", AltText(chart));
    }

    private static float X(double share) => Left + (float)share * (Right - Left);

    private static void Axis(Card card, float perSecond)
    {
        var span = (Middle - Top) / perSecond;
        var step = Array.Find(Steps, each => span / each < 3);
        if (step == 0) step = Steps[^1];
        for (var at = step; at <= span; at += step)
        {
            foreach (var side in (double[])[at, -at])
            {
                var y = Middle - (float)side * perSecond;
                card.Line(Left, y, Right, y, Look.Grid, 2);
                card.Write(string.Create(CultureInfo.InvariantCulture, $"{(side > 0 ? "−" : "+")}{at:0.#}"), Look.Label, Left - 18, y + 12, Look.Quiet, Side.Right);
            }
        }

        card.Write("even", Look.Label, Left - 18, Middle + 12, Look.Ink, Side.Right);
        card.Write("▲ faster, s per 400 m", Look.Label, Left, Top - 32, Look.Quiet);
        card.Write("▼ slower", Look.Label, Left, Bottom + 56, Look.Quiet);
    }

    private static void Bar(Card card, SplitChart.Stretch lap, float perSecond)
    {
        var y = Middle - (float)lap.Faster * perSecond;
        var (from, to) = (X(lap.From) + 4, X(lap.To) - 4);
        card.Panel(new SKRect(from, Math.Min(y, Middle - 3), to, Math.Max(y, Middle + 3)), 6, Look.Blue);
    }

    private static void Record(Card card, IReadOnlyList<SplitChart.Stretch> quarters, float perSecond)
    {
        var corners = quarters.SelectMany(quarter =>
        {
            var y = Middle - (float)quarter.Faster * perSecond;
            return new SKPoint[] { new(X(quarter.From), y), new(X(quarter.To), y) };
        });
        card.Outlined([.. corners], Look.Amber, 6);
    }

    /// <summary>Writes the time of each lap at the end of its bar, or of the fastest and the slowest where there are many.</summary>
    private static void Labels(Card card, SplitChart chart, float perSecond)
    {
        for (var i = 0; i < chart.Laps.Count; i++)
        {
            var lap = chart.Laps[i];
            var text = Words.Split(lap.Time);
            var fits = card.Measure(text, Look.LabelBold) < X(lap.To) - X(lap.From);
            if (!fits && i != chart.Analysis.Fastest && i != chart.Analysis.Slowest) continue;

            var y = Middle - (float)lap.Faster * perSecond;
            card.WriteOver(text, Look.LabelBold, (X(lap.From) + X(lap.To)) / 2, lap.Faster >= 0 ? Math.Min(y, Middle) - 14 : Math.Max(y, Middle) + 38, Look.Ink, Side.Centre);
        }
    }

    private static void Legend(Card card, SplitChart chart)
    {
        const float First = FullHeight - 90, Second = FullHeight - 38;
        card.Panel(new SKRect(Left, First - 26, Left + 40, First + 2), 6, Look.Blue);
        card.Write("these laps", Look.Label, Left + 58, First, Look.Quiet);
        if (chart.Beside is not { } beside) return;

        card.Line(Left, Second - 12, Left + 40, Second - 12, Look.Amber, 6);
        card.WriteFitted($"{Race(beside.Record)}, at this pace", Look.Label, Left + 58, Second, Look.Quiet, Right - Left - 58);
    }

    private static string Race(RecordEntry record) =>
        string.Create(CultureInfo.InvariantCulture, $"{record.Athlete} {record.Date.Year} ({record.MarkText})");

    private static string Name(SplitShape shape) => shape switch
    {
        SplitShape.Even => "even split",
        SplitShape.Negative => "negative split",
        SplitShape.Positive => "positive split",
        _ => throw new ArgumentOutOfRangeException(nameof(shape), shape, "No name for this shape."),
    };

    private static string AltText(SplitChart chart)
    {
        var laps = string.Join(", ", chart.Analysis.Laps.Laps.Select(lap => $"{Words.Metres(lap.Length)} in {Words.Split(lap.Time)}"));
        var text = $"A mile in {chart.Analysis.Total}, {Name(chart.Analysis.Shape)}: {laps}.";
        return chart.Beside is { } beside
            ? $"{text} Beside it {Race(beside.Record)}, with quarters of {string.Join(", ", beside.Quarters.Select(quarter => Words.Split(quarter.Theirs)))}."
            : text;
    }
}
