using System.Globalization;
using MileBot.Commands.Calculators;
using MileBot.Commands.Guide;
using MileBot.Core.Guide;
using MileBot.Core.Progress;
using MileBot.Core.Times;
using MileBot.Core.Training;
using MileBot.Replies;

namespace MileBot.Commands.Plan;

/// <summary>The training block week by week, what its paces come from, and the way to have it in a calendar.</summary>
internal sealed class TrainingPage(GuideBook guide, CommandMentions mentions)
{
    public IEnumerable<Block> Of(ulong ownerId, PlanAdvice advice, TrainingEmphasis emphasis, Request request)
    {
        var block = advice.BlockOf(emphasis);
        yield return new Block.Heading(Markup.Of($"{block.Weeks} weeks: {PlanWords.Title(emphasis)}"));
        if (guide.Find(PlanWords.TopicOf(emphasis)) is { } topic)
            yield return new Block.Paragraph(GuideMarkup.Of(topic.Blocks, mentions));

        yield return new Block.Lines([Markup.Raw("Week by week, in minutes:"), .. block.Sessions.GroupBy(session => session.Week).Select(Week)]);
        yield return new Block.Paragraph(Markup.Join("\n", [.. Paces(advice, block, request), .. Verdict(advice, block), .. LatestStart(advice, block, request.Today)]));
        yield return new Block.Small(Caution(advice));
        yield return PlanComponents.Emphases(ownerId, advice.Answers, emphasis);
        yield return PlanComponents.Starts(ownerId, advice.Answers, block, request.Today);
    }

    private static Markup Week(IGrouping<int, TrainingSession> week) =>
        Markup.Of($"**{week.Key}** {Markup.Raw(string.Join(" · ", week.CountBy(SessionText.Short).Select(OnDays)))}");

    private static string OnDays(KeyValuePair<string, int> session) =>
        session.Value == 1 ? session.Key : string.Create(CultureInfo.InvariantCulture, $"{session.Key} on {session.Value} days");

    private IEnumerable<Markup> Paces(PlanAdvice advice, TrainingBlock block, Request request)
    {
        var easy = block.Sessions.FirstOrDefault(session => session.Pace is not null)?.Pace;
        if (easy is not null) yield return Markup.Of($"Easy and long runs: {SessionText.PaceOf(easy, request.Caller.Locale.Units)}");

        IReadOnlyList<string> repeats = [.. block.Sessions.Select(session => session.RepeatTime).OfType<RaceTime>().Select(TextTable.Split).Distinct(StringComparer.Ordinal)];
        if (repeats.Count > 0)
            yield return Markup.Of($"400 m repeats: {string.Join(", later ", repeats)}, from your best of {advice.Runner.Best ?? default}");
        else if (easy is null)
            yield return Markup.Of($"Go by effort: easy is when you could chat.{HowToGetPaces(advice)}");
    }

    /// <summary>A sentence that goes on after another; none where paces would be of no use.</summary>
    private Markup HowToGetPaces(PlanAdvice advice) => advice switch
    {
        { Answers.AreOfOneBuildingUp: true } or { Runner.Best: not null } => Markup.Empty,
        { Runner.OldBest: { } old } => Markup.Of($" Your {old.Time} is of {old.RunOn}, too long ago to train by: log a fresh mile with {mentions.Of("pb")}, and I add paces."),
        _ => Markup.Of($" Log a mile in your club with {mentions.Of("pb")}, plan there again, and I add paces."),
    };

    private static IEnumerable<Markup> Verdict(PlanAdvice advice, TrainingBlock block)
    {
        if (advice.Target is not { } target || block.Verdict is not { } verdict) yield break;

        yield return verdict switch
        {
            GoalVerdict.Reached => Markup.Of($"You stand right on {target}: a moment faster, and you are under it."),
            GoalVerdict.Realistic => Markup.Of($"Aim {target} in {block.Weeks} weeks: realistic."),
            GoalVerdict.Ambitious => Markup.Of($"Aim {target} in {block.Weeks} weeks: ambitious, and worth a try."),
            _ => Markup.Of($"{target} will take more than these {block.Weeks} weeks: they are a good beginning."),
        };
    }

    /// <summary>The last Monday from which the block ends by the day of the goal.</summary>
    private static IEnumerable<Markup> LatestStart(PlanAdvice advice, TrainingBlock block, DateOnly today)
    {
        if (advice.Target is null || advice.Runner.GoalDueOn is not { } due) yield break;

        var latest = today.AddDays(due.DayNumber - block.MileOn(today).DayNumber);
        var monday = latest.AddDays(-(((int)latest.DayOfWeek + 6) % 7));
        yield return monday > today
            ? Markup.Of($"For your goal by {due}, start on {PlanComponents.DayText(monday)} at the latest.")
            : Markup.Of($"Your goal is due by {due}, sooner than {block.Weeks} weeks: start soon, and run it when it comes.");
    }

    private Markup Caution(PlanAdvice advice) => advice.Answers.Experience switch
    {
        Experience.Returning => Markup.Of($"After an injury or illness, ask your doctor or physio first. Sharp or one-sided pain: stop. {mentions.Of("guide")} has more on pain."),
        Experience.New => Markup.Of($"Unsure about your heart or your joints? Ask a doctor first. Sharp or one-sided pain: stop. {mentions.Of("guide")} has more on pain."),
        _ => Markup.Raw("Move days as life asks for it, with two days between hard ones. Sharp or one-sided pain: stop."),
    };
}
