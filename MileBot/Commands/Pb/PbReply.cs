using MileBot.Commands.Calculators;
using MileBot.Commands.History;
using MileBot.Core;
using MileBot.Core.Progress;
using MileBot.Core.Records;
using MileBot.Core.Times;
using MileBot.Replies;
using MileBot.Storage;

namespace MileBot.Commands.Pb;

/// <summary>Says what a logged mile means: a best is celebrated, and every attempt counts.</summary>
internal sealed class PbReply(RecordBook records)
{
    /// <summary>Less than this is shown as nothing, and it is something.</summary>
    private const decimal LeastPercent = 0.05m;

    /// <summary>Composes the answer.</summary>
    /// <param name="outcome">What was logged, and what that means.</param>
    /// <param name="isPrivate">Whether they asked for an answer to themselves.</param>
    public Reply Compose(PbOutcome outcome, bool isPrivate)
    {
        var mile = outcome.Mile;
        List<Block> blocks =
        [
            .. Describe(outcome),
            new Block.ButtonRow(
            [
                new Button(PbComponents.UndoId(mile.Id), "Undo"),
                new Button(PaceCommand.CardId(mile.Time, mile.Details.Surface), "Splits"),
                new Button(HistoryComponents.OpenId(mile.UserId), "History"),
            ]),
        ];
        return new Reply(blocks)
        {
            Tone = outcome.IsNewBest || outcome.ReachesGoal ? Tone.Celebration : Tone.Welcome,
            IsPrivate = isPrivate || outcome.IsBackDated || outcome.IsHidden,
        };
    }

    /// <summary>What there is to say to the runner, without anything to press.</summary>
    public IReadOnlyList<Block> Describe(PbOutcome outcome) =>
    [
        new Block.Heading(Heading(outcome)),
        new Block.Small(Circumstances(outcome.Mile)),
        new Block.Lines([.. (outcome.IsNewBest ? BestLines(outcome) : AttemptLines(outcome)).OfType<Markup>()]),
        .. Remarks(outcome).Select(remark => new Block.Small(remark)),
    ];

    private static Markup Heading(PbOutcome outcome)
    {
        var (time, surface) = (outcome.Mile.Time, outcome.Mile.Details.Surface);
        if (outcome.IsBackDated) return Markup.Of($"{time} is in your history");

        return (outcome.Logged.IsBest, outcome.Logged.PreviousBest) switch
        {
            (true, null) => Markup.Of($"{time}: a first {English.Adjective(surface)} mile!"),
            (true, _) => Markup.Of($"{time}: a new {English.Adjective(surface)} best!"),
            _ => Markup.Of($"{time}: that's a mile, and it counts"),
        };
    }

    private static Markup Circumstances(NewPerformance mile)
    {
        var details = mile.Details;
        List<Markup> parts = [Markup.Of($"{mile.DisplayName}"), Markup.Of($"{English.Title(details.Surface)}"), Markup.Of($"{details.RunOn}")];
        if (details.Location is { } location) parts.Add(Markup.Of($"{location}"));
        if (details.Effort is { } effort) parts.Add(Markup.Of($"effort {effort} of 10"));
        if (details.Link is { } link) parts.Add(Markup.Raw($"[result](<{link}>)"));
        return Markup.Join(" · ", parts);
    }

    private IEnumerable<Markup?> BestLines(PbOutcome outcome)
    {
        var (mile, logged) = (outcome.Mile, outcome.Logged);
        if (logged.PreviousBest is { } previous)
        {
            var gain = previous.Time - mile.Time;
            var part = 100 * gain.Seconds / previous.Time.Seconds;
            var percent = part < LeastPercent ? Markup.Empty : Markup.Of($" ({part:0.0} %)");
            yield return Markup.Of($"{previous.Time} → **{mile.Time}**, {English.Gap(gain)} faster{percent}");
        }

        yield return GoalReached(outcome);
        yield return LapPace(mile);
        yield return Place(mile.Details.Surface, logged);
        yield return NextBarrier(mile.Time);
        if (outcome.Settings.ComparedWith is { } sex)
        {
            yield return OfWorldRecord(mile, sex);
            yield return PbAgeGrade.Of(mile.Time, mile.Details.Surface, mile.Details.RunOn, outcome.Settings);
            yield return MileHistory.Of(records, mile.Details.Surface, sex, mile.Time) is { } history ? Markup.Of($"{history.ToString()}") : null;
        }
    }

    private static IEnumerable<Markup?> AttemptLines(PbOutcome outcome)
    {
        var (mile, logged) = (outcome.Mile, outcome.Logged);
        yield return GoalReached(outcome);
        yield return LapPace(mile);
        yield return Markup.Of($"Your {English.Ordinal(logged.Attempts)} {English.Adjective(mile.Details.Surface)} mile here");
        if (logged.IsBest) yield return Markup.Of($"It stands as your {English.Adjective(mile.Details.Surface)} best");
        if (logged.PreviousBest is { } best && !logged.IsBest)
        {
            yield return mile.Time == best.Time
                ? Markup.Of($"Exactly your best, {best.Time} of {best.RunOn}")
                : Markup.Of($"Your best stays {best.Time} of {best.RunOn}, {English.Gap(mile.Time - best.Time)} away");
        }

        yield return PbAgeGrade.Of(mile.Time, mile.Details.Surface, mile.Details.RunOn, outcome.Settings);
    }

    private static Markup? GoalReached(PbOutcome outcome) =>
        outcome is { ReachesGoal: true, Goal: { } goal } ? Markup.Of($"**Goal reached:** {goal.Time}, set on {goal.SetOn}!") : null;

    private static Markup LapPace(NewPerformance mile) => Markup.Of($"A 400 m lap took {English.Lap(Mile.LapPace(mile.Time))} on average");

    /// <summary>Where it stands on the board; nothing for a member who is hidden.</summary>
    private static Markup? Place(Surface surface, LoggedMile logged)
    {
        if (logged.Rank is not { } rank) return null;

        var now = Markup.Of($"**{English.Ordinal(rank)}** of {logged.Finishers} on this server's {English.Adjective(surface)} board");
        return logged.RankBefore is { } before && before != rank ? Markup.Of($"{English.Ordinal(before)} → {now}") : now;
    }

    /// <summary>A barrier is broken by a time under it, so a time right on it is not there yet.</summary>
    private static Markup? NextBarrier(RaceTime time) => Barriers.Next(time) is { } barrier
        ? time == barrier
            ? Markup.Of($"Right on {barrier}: one hundredth of a second less breaks it")
            : Markup.Of($"Next barrier: {barrier}, {English.Gap(time - barrier)} away")
        : null;

    private Markup? OfWorldRecord(NewPerformance mile, Sex sex) => records.Current(mile.Details.Surface, sex) is { } record
        ? Markup.Of($"{100 * record.Mark.Seconds / mile.Time.Seconds:0.0} % of the {English.WorldRecord(sex, record.Surface)}")
        : null;

    private static IEnumerable<Markup> Remarks(PbOutcome outcome)
    {
        var (mile, logged, details) = (outcome.Mile, outcome.Logged, outcome.Mile.Details);
        if (details.Note is { } note) yield return Markup.Of($"“{note}”");

        if (Official(mile) is { } official && official != mile.Time)
        {
            yield return Markup.Of($"By the rules of the sport it would be recorded as {official}. Your board keeps what you typed.");
        }

        if (outcome.IsHidden) yield return Markup.Raw("You are hidden in this server, so only you see this. `/privacy hide` has the button that shows you again.");

        if (logged.LastHardEffort is { } hard && Recovery.IsTooSoon(details.RunOn, hard))
        {
            yield return Markup.Raw("That's less than 48 hours after a hard effort. An easy day or two lets it sink in.");
        }
    }

    /// <summary>The official rounding; null where nothing is said of how a track mile was timed.</summary>
    private static RaceTime? Official(NewPerformance mile) => (mile.Details.Surface, mile.Details.Timing) switch
    {
        (Surface.Trial, _) => null,
        (Surface.Road, _) => OfficialTime.Of(mile.Time, Surface.Road, Timing.Automatic),
        (_, { } timing) => OfficialTime.Of(mile.Time, mile.Details.Surface, timing),
        _ => null,
    };
}
