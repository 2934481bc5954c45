using System.Globalization;
using MileBot.Core.Pacing;
using MileBot.Core.Times;
using MileBot.Pictures.Lettering;
using SkiaSharp;

namespace MileBot.Pictures;

/// <summary>Draws a split card to keep on the phone: the goal large, then where to be when.</summary>
internal static class PaceCardPicture
{
    private const float FirstRow = 330;
    private const float Row = 78;
    private const float SplitRight = 660;
    private static readonly TextStyle GoalStyle = new(150, IsBold: true);
    private static readonly TextStyle Figures = new(46, IsBold: true);

    public static Picture? Draw(SplitCard split, TextSetter setter)
    {
        using var card = new Card(setter, (int)(FirstRow + split.Splits.Count * Row + 48));
        card.Write(split.Goal.ToString(), GoalStyle, Look.Margin - 6, 170, Look.Amber);
        card.Write($"{Upper(split.Course.Name)} · {Name(split.Strategy)}", Look.Subtitle, Look.Margin, 228, Look.Quiet);
        card.Write("split", Look.Label, SplitRight, FirstRow - 24, Look.Quiet, Side.Right);
        card.Write("clock", Look.Label, Look.Width - Look.Margin, FirstRow - 24, Look.Quiet, Side.Right);
        for (var i = 0; i < split.Splits.Count; i++) Line(card, split, i);
        return card.ToPicture("pace-card.png", AltText(split));
    }

    private static void Line(Card card, SplitCard split, int index)
    {
        var (top, isLast) = (FirstRow + index * Row, index == split.Splits.Count - 1);
        if (index % 2 == 0) card.Panel(new SKRect(Look.Margin - 24, top, Look.Width - Look.Margin + 24, top + Row), 14, Look.Panel);

        var (baseline, line) = (top + Row / 2 + 16, split.Splits[index]);
        card.Write(LabelOf(split, index), Look.Body, Look.Margin, baseline, Look.Ink);
        card.Write(Words.Split(line.Time), Look.Body, SplitRight, baseline, Look.Ink, Side.Right);
        card.Write(isLast ? split.Goal.ToString() : Words.Split(line.Elapsed), Figures, Look.Width - Look.Margin, baseline + 2, isLast ? Look.Amber : Look.Ink, Side.Right);
    }

    /// <summary>Laps are counted where the first piece is what a mile has more than laps, else the distance is told.</summary>
    private static string LabelOf(SplitCard card, int index)
    {
        var (splits, line) = (card.Splits, card.Splits[index]);
        if (splits.Count > 2 && splits[0].Length != splits[1].Length && splits[1].Length == splits[^1].Length)
            return index == 0 ? $"first {Words.Metres(line.At)}" : string.Create(CultureInfo.InvariantCulture, $"lap {index}");

        return line.At == Mile.Distance ? "one mile"
            : line.At == Mile.Quarter ? "¼ mile"
            : line.At == 2 * Mile.Quarter ? "½ mile"
            : line.At == 3 * Mile.Quarter ? "¾ mile"
            : Words.Metres(line.At);
    }

    private static string Upper(string name) => string.Concat(name[..1].ToUpperInvariant(), name.AsSpan(1));

    private static string Name(PacingStrategy strategy) => strategy switch
    {
        PacingStrategy.Even => "even pace",
        PacingStrategy.Negative => "negative split",
        PacingStrategy.Positive => "positive split",
        PacingStrategy.Kick => "with a kick",
        _ => throw new ArgumentOutOfRangeException(nameof(strategy), strategy, "No name for this strategy."),
    };

    private static string AltText(SplitCard split)
    {
        var lines = split.Splits.Select((line, index) => $"{LabelOf(split, index)} in {Words.Split(line.Time)}, {Words.Split(line.Elapsed)} on the clock");
        return $"Pace card for a mile in {split.Goal}, {Name(split.Strategy)}, {split.Course.Name}: {string.Join("; ", lines)}.";
    }
}
