using MileBot.Commands.Calculators;
using MileBot.Commands.Guide;
using MileBot.Core;
using MileBot.Core.Guide;
using MileBot.Core.Pacing;
using MileBot.Core.Times;
using MileBot.Replies;

namespace MileBot.Commands.Plan;

/// <summary>The day of the mile: pacing, warm-up, pitfalls. Warm-up and common pitfalls are the guide's.</summary>
internal sealed class DayPage(GuideBook guide, CommandMentions mentions)
{
    private static readonly Distance HalfLap = Distance.FromMetres(200);

    public IEnumerable<Block> Of(PlanAdvice advice, Units units)
    {
        yield return new Block.Heading(Markup.Raw("The day"));
        yield return new Block.Lines([Markup.Of($"**Pacing: {Title(advice)}**"), Markup.Of($"{How(advice)}"), .. Laps(advice, units)]);
        if (guide.Find("warm-up") is { } warmUp)
            yield return new Block.Paragraph(Markup.Of($"**Warm-up**\n{GuideMarkup.Of(warmUp.Blocks, mentions)}"));

        IReadOnlyList<Markup> pitfalls =
        [
            .. PlanPitfalls.Of(advice).Select(pitfall => Markup.Of($"- {pitfall}")),
            .. guide.Find("pitfalls") is { } topic ? GuideMarkup.Bullets(topic.Blocks, mentions) : [],
        ];
        if (pitfalls.Count > 0) yield return new Block.Lines([Markup.Raw("**Pitfalls**"), .. pitfalls]);
    }

    /// <summary>How to spread the effort, in a sentence or two.</summary>
    public static string How(PlanAdvice advice) => (advice.Strategy, advice.Answers.AreOfOneBuildingUp) switch
    {
        (_, true) => "Start so slowly that you could chat. Breaks of walking count: jog 3 minutes, walk 1, and again. In the last quarter run as you like.",
        (PacingStrategy.Kick, _) => "Settle in behind somebody, run steadily, then give everything over the last lap.",
        (PacingStrategy.Negative, _) => "Start a touch slower than feels right, and finish faster than you started.",
        _ => "Hold back in the first 200 m, run each lap alike, and work in the third.",
    };

    private IEnumerable<Markup> Laps(PlanAdvice advice, Units units)
    {
        if (advice.Target is not { } target) yield break;

        var (length, name) = (advice.Kind, units) switch
        {
            (Surface.Indoor, _) => (HalfLap, "200 m lap"),
            (Surface.Road, Units.Imperial) => (Mile.Quarter, "quarter mile"),
            _ => (Mile.Lap, "400 m"),
        };
        var time = EstimateText.Of(Pace.Of(target, Mile.Distance).Per(length));
        yield return Markup.Of($"For {target}: about **{time}** for each {name}. {mentions.Of("pace")} makes the whole card.");
    }

    private static string Title(PlanAdvice advice) => (advice.Strategy, advice.Answers.AreOfOneBuildingUp) switch
    {
        (_, true) => "gently, with walking",
        (PacingStrategy.Kick, _) => "steady, then a kick",
        (PacingStrategy.Negative, _) => "negative split",
        _ => "even",
    };
}
