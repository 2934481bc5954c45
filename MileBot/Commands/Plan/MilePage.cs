using MileBot.Commands.Guide;
using MileBot.Core;
using MileBot.Core.Guide;
using MileBot.Core.Training;
using MileBot.Replies;

namespace MileBot.Commands.Plan;

/// <summary>Which kind of mile to run, what speaks for it and what against. Its advantages and drawbacks are the guide's.</summary>
internal sealed class MilePage(GuideBook guide, CommandMentions mentions)
{
    public IEnumerable<Block> Of(PlanAdvice advice, TrainingEmphasis emphasis)
    {
        yield return new Block.Heading(Markup.Of($"Your mile: {Name(advice.Kind)}"));
        yield return new Block.Paragraph(Markup.Raw(Why(advice)));
        if (guide.Find(TopicOf(advice.Kind)) is { } topic)
        {
            foreach (var (title, section) in new[] { ("For it", "Advantages"), ("Against it", "Drawbacks") })
            {
                if (topic.Section(section) is { Count: > 0 } blocks)
                    yield return new Block.Lines([Markup.Of($"**{title}**"), .. GuideMarkup.Bullets(blocks, mentions)]);
            }
        }

        yield return new Block.Lines([.. Summary(advice, emphasis)]);
    }

    private static IEnumerable<Markup> Summary(PlanAdvice advice, TrainingEmphasis emphasis)
    {
        var block = advice.BlockOf(emphasis);
        if (advice.Target is { } target)
        {
            yield return advice.Runner.Goal == target
                ? Markup.Of($"🎯 Aim: **{target}**, your own goal")
                : Markup.Of($"🎯 Aim: under **{target}**, the next barrier from {advice.Runner.Best ?? target}");
        }

        yield return Markup.Of($"📅 Training: {block.Weeks} weeks, {PlanWords.Title(emphasis)}");
        if (advice.Next is { } next) yield return Markup.Of($"⏭ After it: {Name(next)}{After(next)}");
    }

    private static string After(Surface next) => next is Surface.Trial ? " a month later, to see what changed" : ", when you feel like it";

    private static string Name(Surface kind) => kind switch
    {
        Surface.Track => "a track mile",
        Surface.Road => "a road mile",
        Surface.Indoor => "an indoor mile",
        _ => "a time trial",
    };

    private static string TopicOf(Surface kind) => kind switch
    {
        Surface.Track => "track-mile",
        Surface.Road => "road-mile",
        Surface.Indoor => "indoor-mile",
        _ => "time-trial",
    };

    private static string Why(PlanAdvice advice) => (advice.Kind, advice.Answers.Goal) switch
    {
        (Surface.Trial, PlanGoal.Finish) => "A measured mile on a day you like, at your own pace: the kindest way to a finish.",
        (Surface.Trial, PlanGoal.Official) => "Without a track or a race near you nothing is official yet. A time trial shows what you can run; then look for a meet.",
        (Surface.Trial, PlanGoal.Enjoy) => "Take friends and a watch. Nobody ranks it but you.",
        (Surface.Trial, _) => "Same course, same watch, as often as you like: the fairest way to beat yourself.",
        (Surface.Road, PlanGoal.Official) => "A certified road mile has a record list of its own. Ask whether the course is certified.",
        (Surface.Road, PlanGoal.Faster) => "A race pulls you along. Courses differ, so compare yourself on the same one.",
        (Surface.Road, _) => "Company, a crowd, and no laps to count: a mile to smile at.",
        (_, PlanGoal.Official) => "Flat, exact and timed: a mark to compare with anyone's. You need a meet for it; your own watch alone makes it a time trial.",
        (_, PlanGoal.Enjoy) => "Race your own laps on an exact track, with people beside you.",
        _ => "Flat, exact, and timed by a race: the truest test of what you can do.",
    };
}
