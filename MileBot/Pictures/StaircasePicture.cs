using System.Globalization;
using MileBot.Core.Times;
using MileBot.Pictures.Lettering;
using MileBot.Replies;

namespace MileBot.Pictures;

/// <summary>Draws every mile as a dot, the faster the higher, and the staircase of the personal best over them.</summary>
internal static class StaircasePicture
{
    private const int Height = 836;
    private const float LegendBaseline = Height - 36;

    public static Picture? Draw(Staircase staircase, TextSetter setter)
    {
        using var card = new Card(setter, Height);
        var layout = new StaircaseLayout(staircase);
        var best = staircase.Steps[^1];
        card.Head(staircase.DisplayName, "Personal best", $"{Words.Title(staircase.Surface)} · {Words.Count(staircase.Attempts.Count, "mile")} · best {best.Time}, {DateText.Of(best.On)}");
        ChartFrame.Draw(card, StaircaseLayout.Area, layout.Times, layout.Dates);
        card.Path(layout.Line, Look.Amber, 5);
        foreach (var attempt in layout.Attempts) card.Dot(attempt, layout.DotRadius, Look.Blue);
        foreach (var step in layout.Marked) card.Diamond(step, 13, Look.Amber);
        Goal(card, layout, staircase.Goal);
        Best(card, layout, best.Time);
        Legend(card, staircase.Goal is not null);
        return card.ToPicture("staircase.png", AltText(staircase));
    }

    private static void Goal(Card card, StaircaseLayout layout, RaceTime? goal)
    {
        if (layout.GoalY is not { } y) return;

        card.Line(StaircaseLayout.Area.Left, y, StaircaseLayout.Area.Right, y, Look.Ink, 4, isDashed: true);
        card.WriteOver($"goal {goal}", Look.LabelBold, StaircaseLayout.Area.Left + 12, y - 16, Look.Ink, Side.Left);
    }

    private static void Best(Card card, StaircaseLayout layout, RaceTime best)
    {
        var place = layout.Steps[^1];
        card.Best(place);
        var isUnderGoal = layout.GoalY is { } goal && goal < place.Y && place.Y - goal < 80;
        card.WriteOver(best.ToString(), Look.BodyBold, place.X, isUnderGoal ? place.Y + 62 : place.Y - 34, Look.Amber, Side.Centre, StaircaseLayout.Area.Left + 6);
    }

    private static void Legend(Card card, bool hasGoal)
    {
        const float Y = LegendBaseline - 12;
        var x = StaircaseLayout.Area.Left;
        card.Dot(new(x, Y), 9, Look.Blue);
        x = Named("a mile", x + 24);
        card.Line(x - 16, Y, x + 40, Y, Look.Amber, 5);
        card.Diamond(new(x + 12, Y), 13, Look.Amber);
        x = Named("personal best", x + 58);
        if (!hasGoal) return;

        card.Line(x - 16, Y, x + 24, Y, Look.Ink, 4, isDashed: true);
        Named("goal", x + 42);

        float Named(string name, float at)
        {
            card.Write(name, Look.Label, at, LegendBaseline, Look.Quiet);
            return at + card.Measure(name, Look.Label) + 56;
        }
    }

    private static string AltText(Staircase staircase)
    {
        var (first, best) = (staircase.Steps[0], staircase.Steps[^1]);
        var days = staircase.InOrder[0].On == staircase.InOrder[^1].On
            ? $"on {DateText.Of(staircase.InOrder[0].On)}"
            : $"from {DateText.Of(staircase.InOrder[0].On)} to {DateText.Of(staircase.InOrder[^1].On)}";
        var miles = string.Create(CultureInfo.InvariantCulture,
            $"{Words.Short(staircase.DisplayName)}, {Words.Title(staircase.Surface).ToLowerInvariant()}: {Words.Count(staircase.Attempts.Count, "mile")} {days}.");
        var improved = staircase.Steps.Count == 1
            ? $"The personal best is {best.Time}, run on {DateText.Of(best.On)}."
            : $"The personal best came down from {first.Time} to {best.Time}, run on {DateText.Of(best.On)}, in {Words.Count(staircase.Steps.Count - 1, "step")}.";
        return staircase.Goal is { } goal ? $"{miles} {improved} The goal is {goal}." : $"{miles} {improved}";
    }
}
