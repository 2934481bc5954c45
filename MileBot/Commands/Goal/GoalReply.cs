using MileBot.Core.Progress;
using MileBot.Core.Records;
using MileBot.Core.Times;
using MileBot.Pictures;
using MileBot.Replies;
using MileBot.Storage;

namespace MileBot.Commands.Goal;

/// <summary>Says how far a goal is, and what it asks for.</summary>
internal sealed class GoalReply(PictureStudio studio)
{
    private const int BarLength = 12;

    public static Reply Dropped { get; } = Reply.Of(
        new Block.Paragraph(Markup.Raw("The goal is gone; every mile you ran for it stays. `/goal time:6:30` sets another whenever you like."))) with
    { IsPrivate = true };

    /// <summary>How far it is, for its owner.</summary>
    public Reply Show(StoredGoal goal, Person owner, DateOnly today) => Compose(
        goal, owner, Markup.Of($"Your goal: {goal.Time}{ByDay(goal)}"), today, new Button(ComponentId.Of(GoalCommand.CommandName, GoalCommand.ShareAction, owner.Id), "Show everyone")) with
    { IsPrivate = true };

    /// <summary>How far it is, for everyone to see.</summary>
    public Reply Share(StoredGoal goal, Person owner, DateOnly today) =>
        Compose(goal, owner, Markup.Of($"{owner.DisplayName}'s goal: {goal.Time}{ByDay(goal)}"), today, null);

    /// <summary>What a goal is, for somebody who has none.</summary>
    public static Reply Invite(RaceTime? best) => Reply.Of(
        new Block.Heading(Markup.Raw("No goal yet")),
        new Block.Paragraph(best is { } time
            ? Markup.Of($"Your best is {time}. {Suggest(time)} Add a day with `by`, such as `by:8 weeks`.")
            : Markup.Raw("Log a first mile with `/pb 9:30`, whatever your time; it is where you start from. Or set a time to aim at: `/goal time:9:00`."))) with
    { IsPrivate = true };

    /// <summary>A goal that would suit a best: the next barrier, if there is one.</summary>
    public static Markup Suggest(RaceTime best) => Barriers.Ahead(best, 2).FirstOrDefault(barrier => barrier < best) is { Hundredths: > 0 } barrier
        ? Markup.Of($"A next one could be {barrier}: `/goal time:{barrier}`.")
        : Markup.Of($"A next one could be a second less: `/goal time:{RaceTime.FromHundredths(best.Hundredths - 100)}`.");

    private Reply Compose(StoredGoal goal, Person owner, Markup heading, DateOnly today, Button? button)
    {
        List<Block> blocks = [new Block.Heading(heading)];
        var tone = Tone.Plain;
        if (goal is { Start: { } start, Best: { } best })
        {
            var progress = GoalProgress.Of(start.Time, best.Time, goal.Time, today, goal.DueOn);
            blocks.Add(new Block.Paragraph(Bar(progress)));
            blocks.Add(new Block.Lines([.. Facts(goal, start, best, progress)]));
            blocks.Add(new Block.Small(Judge(progress)));
            blocks.AddRange(Block.Image.OrNone(studio.Draw(PathOf(goal, owner, start, best))));
            tone = progress.Verdict is GoalVerdict.Reached ? Tone.Celebration : Tone.Welcome;
        }
        else
        {
            blocks.Add(new Block.Paragraph(Markup.Raw("Your first mile will be the start of the way: `/pb 9:30` logs it, whatever your time.")));
        }

        if (button is not null) blocks.Add(new Block.ButtonRow([button]));
        return new Reply(blocks) { Tone = tone };
    }

    /// <summary>The way begins on the day the goal was set, or with the first mile after it.</summary>
    private static GoalPath PathOf(StoredGoal goal, Person owner, StoredBest start, StoredBest best) => new(
        owner.DisplayName, null, new(start.RunOn > goal.SetOn ? start.RunOn : goal.SetOn, start.Time), new(best.RunOn, best.Time), goal.Time, goal.DueOn);

    private static Markup ByDay(StoredGoal goal) => goal.DueOn is { } day ? Markup.Of($" by {day}") : Markup.Empty;

    private static Markup Bar(GoalProgress progress)
    {
        var filled = (int)Math.Floor(progress.Done * BarLength);
        return Markup.Of($"{Markup.Raw(new string('▰', filled) + new string('▱', BarLength - filled))} {(decimal)Math.Floor(100 * progress.Done)} % of the way");
    }

    private static IEnumerable<Markup> Facts(StoredGoal goal, StoredBest start, StoredBest best, GoalProgress progress)
    {
        yield return Markup.Of($"Start: {start.Time} · {start.RunOn}");
        yield return best == start ? Markup.Raw("Best now: the same; the way lies ahead") : Markup.Of($"Best now: **{best.Time}** · {best.RunOn}");
        if (progress.ToGo.Hundredths > 0) yield return Markup.Of($"To go: {English.Gap(progress.ToGo)}");
        if (goal.DueOn is not null && progress is { WeeklyGain: { Hundredths: > 0 } weekly, WeeksLeft: { } weeks and >= 1 })
        {
            yield return Markup.Of($"{TimeLeft(weeks)} left: {English.Gap(weekly)} a week");
        }
    }

    private static Markup TimeLeft(double weeks) => weeks < 2
        ? English.Count((int)Math.Round(7 * weeks), "day")
        : English.Count((int)Math.Floor(weeks), "week");

    private static Markup Judge(GoalProgress progress) => progress.Verdict switch
    {
        GoalVerdict.Reached => Markup.Of($"Reached! {Suggest(progress.Best)}"),
        GoalVerdict.TimeIsUp => Markup.Of(
            $"The day has come, and the goal is still yours to run: choose a new day with `/goal time:{progress.Goal} by:8 weeks`."),
        GoalVerdict.Realistic => Markup.Raw("Realistic: in studies, steady running three times a week gave as much."),
        GoalVerdict.Ambitious => Markup.Raw("Ambitious: in studies, hard intervals three times a week gave as much, steady running less."),
        _ => Markup.Of($"More than eight weeks of training gave in studies. A later day or a step between would be kinder{Between(progress)}"),
    };

    private static Markup Between(GoalProgress progress) => Barriers.Ahead(progress.Best, 2).FirstOrDefault(barrier => barrier < progress.Best) is { Hundredths: > 0 } step && step > progress.Goal
        ? Markup.Of($": {step}, say.")
        : Markup.Raw(".");
}
