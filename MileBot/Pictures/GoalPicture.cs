using MileBot.Pictures.Lettering;
using MileBot.Replies;
using SkiaSharp;

namespace MileBot.Pictures;

/// <summary>Draws how far the best has come from where it was to the goal.</summary>
internal static class GoalPicture
{
    private const int Height = 640;
    private const float Top = 420;
    private const float Bottom = 476;
    private const float Right = Look.Width - Look.Margin;
    private static readonly TextStyle Figures = new(96, IsBold: true);

    public static Picture? Draw(GoalPath path, TextSetter setter)
    {
        using var card = new Card(setter, Height);
        card.Head(path.DisplayName, "The goal", $"{(path.Surface is { } surface ? $"{Words.Title(surface)} · goal" : "Goal")} {path.Goal}{(path.By is { } by ? $" by {DateText.Of(by)}" : "")}");
        var toGo = Headline(path);
        card.Write(toGo, Figures, Look.Margin - 4, 290, Look.Amber);
        card.Write(path.IsReached ? $"on {DateText.Of(path.Best.On)}" : "to go", Look.Body, Look.Margin + card.Measure(toGo, Figures) + 24, 290, Look.Quiet);
        Bar(card, path);
        return card.ToPicture("goal.png", AltText(path));
    }

    private static string Headline(GoalPath path) => path.IsReached ? "Reached" : Words.Gap((path.Best.Time - path.Goal).Size);

    private static void Bar(Card card, GoalPath path)
    {
        var x = Look.Margin + (float)path.Done * (Right - Look.Margin);
        card.Bar(new SKRect(Look.Margin, Top, Right, Bottom), path.Done);
        card.Line(x, Top - 14, x, Bottom + 14, Look.Ink, 6);
        var best = path.IsReached ? $"best {path.Best.Time}" : $"best {path.Best.Time} · {DateText.Of(path.Best.On)}";
        card.WriteOver(best, Look.BodyBold, Clamped(card, best, x), Top - 32, Look.Ink, Side.Centre);
        card.Write($"from {path.Start.Time}", Look.BodyBold, Look.Margin, Bottom + 62, Look.Quiet);
        card.Write(DateText.Of(path.Start.On), Look.Label, Look.Margin, Bottom + 108, Look.Quiet);
        card.Write($"goal {path.Goal}", Look.BodyBold, Right, Bottom + 62, Look.Ink, Side.Right);
        if (path.By is { } by) card.Write($"by {DateText.Of(by)}", Look.Label, Right, Bottom + 108, Look.Quiet, Side.Right);
    }

    /// <summary>The middle of a label that stays above the bar.</summary>
    private static float Clamped(Card card, string label, float x)
    {
        var half = card.Measure(label, Look.BodyBold) / 2;
        return Math.Clamp(x, Look.Margin + half, Right - half);
    }

    private static string AltText(GoalPath path)
    {
        var by = path.By is { } day ? $" by {DateText.Of(day)}" : "";
        var surface = path.Surface is { } one ? $", {Words.Title(one).ToLowerInvariant()}" : "";
        var whose = $"{Words.Short(path.DisplayName)}'s goal{surface}: {path.Goal}{by}.";
        var way = $"From {path.Start.Time} on {DateText.Of(path.Start.On)} the best has come to {path.Best.Time}, run on {DateText.Of(path.Best.On)}.";
        return path.IsReached ? $"{whose} Reached. {way}" : $"{whose} {way} That is {(int)(100 * path.Done)} % of the way, with {Headline(path)} to go.";
    }
}
