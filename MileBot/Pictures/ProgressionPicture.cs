using System.Globalization;
using MileBot.Core;
using MileBot.Core.Records;
using MileBot.Pictures.Lettering;
using MileBot.Replies;
using SkiaSharp;

namespace MileBot.Pictures;

/// <summary>Draws a world record as it came down, with who broke which barrier, and the one that still stands.</summary>
internal static class ProgressionPicture
{
    private const int Height = 956;
    private const float AwayRight = 22;
    private const float AwayLeft = 34;

    public static Picture? Draw(Progression history, TextSetter setter)
    {
        using var card = new Card(setter, Height);
        var (layout, record) = (new ProgressionLayout(history), history.Current!);
        card.Head(Title(history), "World record", $"{record.MarkText} · {record.Athlete}, {DateOf(record)}");
        ChartFrame.Draw(card, ProgressionLayout.Area, layout.Times, layout.Dates);
        Next(card, layout, history);
        card.Path(layout.Line, Look.Amber, 5);
        for (var i = 0; i < layout.Records.Count; i++) Mark(card, layout.Records[i], history.Records[i].CountsAsRatified);
        foreach (var broken in history.Broken) Barrier(card, layout, broken);
        card.Best(layout.Place(record));
        if (history.Pending is { } pending) card.Ring(layout.Place(pending), 12, Look.Ink);
        Legend(card, history);
        return card.ToPicture("record-progression.png", AltText(history));
    }

    private static void Mark(Card card, SKPoint place, bool isRatified)
    {
        if (isRatified) card.Diamond(place, 11, Look.Amber);
        else card.Dot(place, 8, Look.Slate);
    }

    /// <summary>Names who broke a barrier: right of the step and below the line where there is room, else left of it and above.</summary>
    private static void Barrier(Card card, ProgressionLayout layout, Progression.BrokenBarrier broken)
    {
        var area = ProgressionLayout.Area;
        var (step, y) = (layout.Place(broken.By), layout.Times.Y(broken.Barrier));
        card.Line(area.Left, y, area.Right, y, Look.Slate, 3, isDashed: true);
        card.Diamond(new(step.X, y), 8, Look.Ink);
        var text = string.Create(CultureInfo.InvariantCulture, $"{broken.Barrier} · {broken.By.Athlete} {broken.By.Date.Year}");
        if (step.X + AwayRight + card.Measure(text, Look.LabelBold) <= area.Right) card.WriteOver(text, Look.LabelBold, step.X + AwayRight, y + 40, Look.Ink, Side.Left);
        else card.WriteOver(text, Look.LabelBold, step.X - AwayLeft, y - 14, Look.Ink, Side.Right);
    }

    private static void Next(Card card, ProgressionLayout layout, Progression history)
    {
        if (history.Next == default) return;

        var (area, y) = (ProgressionLayout.Area, layout.Times.Y(history.Next));
        card.Line(area.Left, y, area.Right, y, Look.Ink, 4, isDashed: true);
        card.WriteOver(Wait(history), Look.LabelBold, area.Left + 12, y - 16, Look.Ink, Side.Left);
    }

    private static string Wait(Progression history) => $"{history.Next} · still to be broken";

    private static void Legend(Card card, Progression history)
    {
        const float Baseline = Height - 42, Y = Baseline - 12;
        var x = Look.Margin + 12;
        if (history.Records.Any(entry => entry.CountsAsRatified))
        {
            card.Diamond(new(x, Y), 13, Look.Amber);
            Named("world record");
        }

        if (history.Records.Any(entry => !entry.CountsAsRatified))
        {
            card.Dot(new(x, Y), 9, Look.Slate);
            Named("best, not official");
        }

        if (history.Pending is not { } pending) return;
        card.Ring(new(x, Y), 12, Look.Ink);
        Named($"{pending.MarkText} {pending.Athlete}, pending");

        void Named(string name)
        {
            card.WriteFitted(name, Look.Label, x + 28, Baseline, Look.Quiet, Look.Width - Look.Margin - x - 28);
            x += card.Measure(name, Look.Label) + 72;
        }
    }

    private static string Title(Progression history) => $"{(history.Sex is Sex.Women ? "Women's" : "Men's")} {Adjective(history)}mile";

    private static string Adjective(Progression history) => history.Surface is Surface.Track or Surface.Trial ? "" : $"{English.Adjective(history.Surface)} ";

    private static string DateOf(RecordEntry entry) => entry.Date.ExactDay is { } day ? DateText.Of(day) : entry.Date.ToString();

    private static string AltText(Progression history)
    {
        var (first, now) = (history.Records[0], history.Current!);
        var from = $"{Title(history)}, the record through history: from {first.MarkText} by {first.Athlete}, {DateOf(first)}, to {now.MarkText} by {now.Athlete}, {DateOf(now)}, in {Words.Count(history.Records.Count, "mark")}.";
        var barriers = history.Broken.Count == 0 ? "" : $" Barriers: {string.Join("; ", history.Broken.Reverse().Select(broken => $"{broken.Barrier} broken by {broken.By.Athlete}, {DateOf(broken.By)}"))}.";
        var wait = history.Next == default ? "" : $" {Wait(history)}.";
        var pending = history.Pending is { } mark ? $" Pending: {mark.MarkText} by {mark.Athlete}, {DateOf(mark)}." : "";
        return from + barriers + wait + pending;
    }
}
