using MileBot.Commands.Guide;
using MileBot.Core;
using MileBot.Core.Guide;
using MileBot.Core.Training;
using MileBot.Replies;

namespace MileBot.Commands.Plan;

/// <summary>Shows the questions of the plan one by one, then the pages of its result. All of it is for the one who plans alone.</summary>
internal sealed class PlanReply(GuideBook guide, CommandMentions mentions)
{
    /// <summary>The question after the answers so far.</summary>
    public static Reply Question(ulong ownerId, PlanAnswers answers, PlanRunner runner)
    {
        var question = PlanQuestion.All[answers.Count];
        List<Block> blocks = answers.Count == 0 ? [new Block.Paragraph(Opening(runner))] : [];
        blocks.Add(new Block.Heading(Markup.Of($"{question.Text}")));
        blocks.Add(new Block.Paragraph(Markup.Of($"{question.Hint}")));
        blocks.Add(PlanComponents.Answers(ownerId, answers));
        if (answers.Count > 0) blocks.Add(PlanComponents.Back(ownerId, answers));
        blocks.Add(new Block.Small(Markup.Of($"Question {answers.Count + 1} of {PlanQuestion.All.Count} · only you see this")));
        return new Reply(blocks) { Tone = Tone.Question, IsPrivate = true };
    }

    /// <summary>A page of the result.</summary>
    /// <param name="ownerId">Whose plan it is.</param>
    /// <param name="advice">What the answers lead to.</param>
    /// <param name="emphasis">What the training is made of.</param>
    /// <param name="page">Which page.</param>
    /// <param name="request">Where and when it is read.</param>
    public Reply Page(ulong ownerId, PlanAdvice advice, TrainingEmphasis emphasis, PlanPage page, Request request)
    {
        IEnumerable<Block> blocks = page switch
        {
            PlanPage.Day => new DayPage(guide, mentions).Of(advice, request.Caller.Locale.Units),
            PlanPage.Costs => Costs(advice),
            PlanPage.Training => new TrainingPage(guide, mentions).Of(ownerId, advice, emphasis, request),
            _ => new MilePage(guide, mentions).Of(advice, emphasis),
        };
        return new Reply([.. blocks, PlanComponents.Pages(ownerId, advice.Answers, emphasis, page), PlanComponents.Back(ownerId, advice.Answers)])
        {
            Tone = Tone.Welcome,
            IsPrivate = true,
        };
    }

    /// <summary>Hands over the calendar file.</summary>
    public static Reply File(ulong ownerId, PlanAdvice advice, TrainingBlock block, DateOnly start, Request request) => Reply.Of(
        new Block.Heading(Markup.Raw("Your training, for your calendar")),
        new Block.Paragraph(Markup.Of(
            $"{PlanWords.Title(block.Aim.Emphasis)}: {English.Count(block.Sessions.Count, "session")} in {block.Weeks} weeks, from {PlanComponents.DayText(start)}. The mile is on **{PlanComponents.DayText(block.MileOn(start))}**.")),
        new Block.Attachment(PlanCalendar.FileOf(ownerId, advice, block, start, request)),
        new Block.Small(Markup.Raw(
            "iPhone: open the file, then Add All. Google Calendar: on a computer, Settings, Import. Each session fills a day and blocks no meeting; add the file again and calendars as a rule update it."))) with
    {
        Tone = Tone.Welcome,
        IsPrivate = true,
    };

    private IEnumerable<Block> Costs(PlanAdvice advice)
    {
        yield return new Block.Heading(Markup.Raw("What it costs"));
        yield return new Block.Paragraph(Markup.Raw(advice.Kind is Surface.Trial
            ? "**Yours can cost nothing**: no entry, and the shoes you have."
            : "**Yours**: an entry, and the shoes you have. All else is a choice."));
        if (guide.Find("costs") is { } costs) yield return new Block.Paragraph(GuideMarkup.Of(costs.Blocks, mentions));
    }

    private static Markup Opening(PlanRunner runner)
    {
        const string Promise = "Five taps, and you have a plan: which mile, how to run it, what it costs, and training for your calendar.";
        var best = runner.Best is { } time ? Markup.Of($" Your best of the last year is **{time}**.") : Markup.Empty;
        var goal = runner.Goal is { } aim ? Markup.Of($" Your goal is **{aim}**.") : Markup.Empty;
        return Markup.Of($"{Markup.Raw(Promise)}{best}{goal}");
    }
}
