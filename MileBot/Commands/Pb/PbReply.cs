using MileBot.Commands.Calculators;
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
    /// <summary>A run of longer ago than this is history and no news, however fast.</summary>
    private const int NewsDays = 14;

    /// <summary>Composes the answer.</summary>
    /// <param name="mile">What was logged.</param>
    /// <param name="logged">What that changed.</param>
    /// <param name="category">The runner's; null for none.</param>
    /// <param name="isPrivate">Whether they asked for an answer to themselves.</param>
    public Reply Compose(NewPerformance mile, LoggedMile logged, Category? category, bool isPrivate)
    {
        var backDated = IsBackDated(mile, logged);
        List<Block> blocks =
        [
            new Block.Heading(Heading(mile, logged, backDated)),
            new Block.Small(Circumstances(mile)),
            new Block.Lines([.. (logged.IsBest && !backDated ? BestLines(mile, logged, category) : AttemptLines(mile, logged)).OfType<Markup>()]),
            .. Remarks(mile, logged).Select(remark => new Block.Small(remark)),
            new Block.ButtonRow(
            [
                new Button(PbComponents.UndoId(mile.Id), "Undo"),
                new Button(PaceCommand.CardId(mile.Time, mile.Details.Surface), "Splits"),
            ]),
        ];
        return new Reply(blocks)
        {
            Tone = logged.IsBest && !backDated ? Tone.Celebration : Tone.Welcome,
            IsPrivate = isPrivate || backDated,
        };
    }

    /// <summary>Told long after, or run before what is in the log already: it belongs to history, and nobody is told.</summary>
    private static bool IsBackDated(NewPerformance mile, LoggedMile logged) =>
        mile.Details.RunOn < DateOnly.FromDateTime(mile.LoggedAt.UtcDateTime).AddDays(-NewsDays) || mile.Details.RunOn < logged.LatestRun;

    private static Markup Heading(NewPerformance mile, LoggedMile logged, bool backDated)
    {
        if (backDated) return Markup.Of($"{mile.Time} is in your history");

        return (logged.IsBest, logged.PreviousBest) switch
        {
            (true, null) => Markup.Of($"{mile.Time}: a first {English.Adjective(mile.Details.Surface)} mile!"),
            (true, _) => Markup.Of($"{mile.Time}: a new {English.Adjective(mile.Details.Surface)} best!"),
            _ => Markup.Of($"{mile.Time}: that's a mile, and it counts"),
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

    private IEnumerable<Markup?> BestLines(NewPerformance mile, LoggedMile logged, Category? category)
    {
        if (logged.PreviousBest is { } previous)
        {
            var gain = previous.Time - mile.Time;
            yield return Markup.Of($"{previous.Time} → **{mile.Time}**, {gain.Size.Seconds:0.##} s faster ({100 * gain.Seconds / previous.Time.Seconds:0.0} %)");
        }

        yield return Markup.Of($"A 400 m lap took {English.Lap(Mile.LapPace(mile.Time))} on average");
        yield return Place(mile.Details.Surface, logged);
        yield return NextBarrier(mile.Time);
        if (ListOf(category) is { } sex)
        {
            yield return OfWorldRecord(mile, sex);
            yield return MileHistory.Of(records, mile.Details.Surface, sex, mile.Time) is { } history ? Markup.Of($"{history.ToString()}") : null;
        }
    }

    private static IEnumerable<Markup?> AttemptLines(NewPerformance mile, LoggedMile logged)
    {
        yield return Markup.Of($"A 400 m lap took {English.Lap(Mile.LapPace(mile.Time))} on average");
        yield return Markup.Of($"Your {English.Ordinal(logged.Attempts)} {English.Adjective(mile.Details.Surface)} mile here");
        if (logged.PreviousBest is { } best && !logged.IsBest)
        {
            yield return mile.Time == best.Time
                ? Markup.Of($"Exactly your best, {best.Time} of {best.RunOn}")
                : Markup.Of($"Your best stays {best.Time} of {best.RunOn}, {(mile.Time - best.Time).Size.Seconds:0.##} s away");
        }
    }

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
            : Markup.Of($"Next barrier: {barrier}, {(time - barrier).Size.Seconds:0.##} s away")
        : null;

    /// <summary>The record list of a category; none where records are not kept for it.</summary>
    private static Sex? ListOf(Category? category) => category switch
    {
        Category.Women => Sex.Women,
        Category.Men => Sex.Men,
        _ => null,
    };

    private Markup? OfWorldRecord(NewPerformance mile, Sex sex) => records.Current(mile.Details.Surface, sex) is { } record
        ? Markup.Of($"{100 * record.Mark.Seconds / mile.Time.Seconds:0.0} % of the {English.WorldRecord(sex, record.Surface)}")
        : null;

    private static IEnumerable<Markup> Remarks(NewPerformance mile, LoggedMile logged)
    {
        var details = mile.Details;
        if (details.Note is { } note) yield return Markup.Of($"“{note}”");

        if (Official(mile) is { } official && official != mile.Time)
        {
            yield return Markup.Of($"By the rules of the sport it would be recorded as {RaceTimeText.FormatHundredths(official)}. Your board keeps what you typed.");
        }

        if (logged.LastHardEffort is { } hard && Recovery.IsTooSoon(details.RunOn, hard))
        {
            yield return Markup.Raw("That's less than 48 hours after another hard effort. An easy day or two lets it sink in.");
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
