using MileBot.Core.Predicting;
using MileBot.Core.Times;
using MileBot.Replies;

namespace MileBot.Commands.Calculators;

/// <summary>Shows the fitness that a time stands for, its training paces, and a session of 400 m repeats.</summary>
internal static class TrainingBlocks
{
    private static readonly Distance Kilometre = Distance.FromMetres(1000);

    public static IEnumerable<Block> Of(RaceTime time, Distance over)
    {
        var vdot = Vdot.Of(time, over);
        if (vdot.Value is not (>= 15 and <= 120))
        {
            yield return new Block.Paragraph(Markup.Raw("Daniels' training paces are for a VDOT of 15 to 120, and this time lies outside: no paces are given."));
            yield break;
        }

        var paces = TrainingPaces.For(vdot);
        yield return new Block.Paragraph(Markup.Of($"**VDOT {(decimal)vdot.Value:0.0}**: training paces"));
        yield return TextTable.Of(
        [
            ["", "/km", "/mile", "400 m"],
            Row("E", paces.Easy), Row("M", paces.Marathon), Row("T", paces.Threshold), Row("I", paces.Interval), Row("R", paces.Repetition),
        ]);
        var session = Workout.For(paces)[0];
        yield return new Block.Paragraph(Markup.Of(
            $"A session: {session.Repeats} × {session.Length.Metres:0} m in {Markup.Raw(TextTable.Split(session.Time))}, {session.Recovery} in between"));
        yield return new Block.Small(Markup.Of(
            $"E easy ({PerKilometre(paces.EasyFastest)} to {PerKilometre(paces.EasySlowest)} /km), M marathon, T threshold, I interval, R repetition. {Books(paces)}"));
    }

    private static string[] Row(string name, Pace pace) =>
        [name, PerKilometre(pace).Value, EstimateText.ToSecond(pace.Per(Mile.Distance)).Value, EstimateText.ToSecond(pace.Per(Mile.Lap)).Value];

    private static Markup PerKilometre(Pace pace) => EstimateText.ToSecond(pace.Per(Kilometre));

    private static string Books(TrainingPaces paces) => paces.IsBelowBooks
        ? "Daniels' Running Formula, 2nd ed.; later editions train more gently below a VDOT of 39."
        : "Daniels' Running Formula, 2nd ed.";
}
