using MileBot.Commands.Pb;
using MileBot.Core.Times;
using MileBot.Replies;
using MileBot.Storage;

namespace MileBot.Commands.Results;

/// <summary>What an organiser reads who logs a mile for another.</summary>
internal static class AddReply
{
    /// <summary>Discord takes 25 entries; one is for a new guest.</summary>
    private const int MostCandidates = 20;

    private const string Example = "such as `/results add time:6:42 member:@Ana` or `/results add time:6:42 guest:Kim Lee`";

    public static Reply Own { get; } = Reply.Refusal(Markup.Raw("That would be your own mile: `/pb 6:42` logs it. Nothing was logged."));

    public static Reply NobodyChosen { get; } = Reply.Refusal(Markup.Raw("Whoever that was is gone by now. Type the name once more. Nothing was logged."));

    public static Reply NoName(string typed) => Reply.Refusal(Markup.Of($"I can't use “{typed}” as a name: it takes a letter or a figure, such as `Kim Lee`. Nothing was logged."));

    public static Reply TooFast(Markup why) => Reply.Refusal(Markup.Of($"{why} If it's a slip, type it again, {Markup.Raw(Example)}. Nothing was logged."));

    /// <summary>Why a mile can't be logged for whom was named; null where it can.</summary>
    public static Reply? Objection(Caller caller, Person? member, string? guest) => (member, guest) switch
    {
        (null, null) => Reply.Refusal(Markup.Raw($"Who ran it? Give `member` or `guest`, {Example}. Nothing was logged.")),
        (not null, not null) => Reply.Refusal(Markup.Raw($"That names both a member and a guest. Give one of them, {Example}. Nothing was logged.")),
        ({ IsBot: true } bot, _) => Reply.Refusal(Markup.Of($"{bot.DisplayName} is a bot, and runs no miles. Nothing was logged.")),
        ({ } person, _) when person.Id == caller.Person.Id => Own,
        ({ IsInServer: false } person, _) => Reply.Refusal(Markup.Of(
            $"{person.DisplayName} isn't in this server. `guest` logs a mile by name, {Markup.Raw(Example)}. Nothing was logged.")),
        (_, { } typed) when GuestName.IsMention(typed) => Reply.Refusal(Markup.Raw(
            $"`guest` takes a name, and `member` somebody of this server, {Example}. Nothing was logged.")),
        _ => null,
    };

    /// <summary>Asks who is meant by a name.</summary>
    public static Reply AskWho(ulong draftId, string name, FoundRunners found)
    {
        var entries = found.Candidates.Take(MostCandidates).Select(runner => new MenuEntry(
            ShownName.Of(runner.UserId, runner.DisplayName),
            runner.UserId.ToString(System.Globalization.CultureInfo.InvariantCulture))
        {
            Description = runner.IsGuest ? "A guest who has miles here" : "A member of this server",
        }).ToList();

        // A guest of the very same name is that guest.
        if (!found.Same.Any(runner => runner.IsGuest)) entries.Add(new MenuEntry($"{name}, a new guest", ResultsComponents.NewGuest));
        return Reply.Of(
            new Block.Paragraph(found.Same.Count > 0
                ? Markup.Of($"There is more than one “{name}” here. Who ran it? Two members of one name are told apart by the option `member`.")
                : Markup.Of($"I know nobody who is called “{name}”, but names like it. Who ran it?")),
            new Block.Menu(ResultsComponents.Of(ResultsComponents.Who, draftId), "Who ran it?", entries),
            new Block.ButtonRow([new Button(ResultsComponents.Of(ResultsComponents.Drop, draftId), "Don't log it")])) with
        {
            Tone = Tone.Question,
            IsPrivate = true,
        };
    }

    /// <summary>Asks whether a time is right, or which was meant.</summary>
    public static Reply AskTime(ulong draftId, Markup question, IReadOnlyList<RaceTime> readings) => Reply.Of(
        new Block.Paragraph(question),
        new Block.ButtonRow(
        [
            .. readings.Select(time => new Button(ResultsComponents.LogItId(draftId, time), $"Log {RaceTimeText.Format(time)}", ButtonLook.Main)),
            new Button(ResultsComponents.Of(ResultsComponents.Drop, draftId), readings.Count > 1 ? "Neither" : "No, don't log it"),
        ])) with
    {
        Tone = Tone.Question,
        IsPrivate = true,
    };

    /// <summary>Says what was logged. Of who is hidden, nothing else is said: what they ran before is theirs.</summary>
    /// <param name="outcome">What was logged, and what that means.</param>
    /// <param name="runner">Who ran it.</param>
    /// <param name="told">Whether they heard of it; null for a guest.</param>
    public static Reply Logged(PbOutcome outcome, KnownRunner runner, Markup? told)
    {
        var mile = outcome.Mile;
        return new Reply(
        [
            new Block.Heading(Markup.Of($"Logged for {MileText.Name(runner)}")),
            new Block.Lines([MileText.Of(mile.Details.Surface, mile.Time, mile.Details.RunOn), .. outcome.IsHidden ? [] : Meaning(outcome)]),
            new Block.Small(told ?? Markup.Raw("Guests are shown by name. Once they are in the server, `/results merge` makes their miles theirs.")),
            new Block.ButtonRow([new Button(ResultsComponents.Of(ResultsComponents.Undo, mile.Id), "Undo")]),
        ])
        {
            Tone = outcome is { IsNewBest: true, IsHidden: false } ? Tone.Celebration : Tone.Welcome,
            IsPrivate = true,
        };
    }

    private static IEnumerable<Markup> Meaning(PbOutcome outcome)
    {
        var (mile, logged) = (outcome.Mile, outcome.Logged);
        var surface = English.Adjective(mile.Details.Surface);
        yield return (logged.IsBest, logged.PreviousBest) switch
        {
            (true, null) => Markup.Of($"Their first {surface} mile here"),
            (true, { } previous) => Markup.Of($"A new {surface} best: {previous.Time} → **{mile.Time}**, {English.Gap(previous.Time - mile.Time)} faster"),
            (false, { } best) => Markup.Of($"Their {surface} best stays {best.Time} of {best.RunOn}"),
            _ => Markup.Of($"Their {English.Ordinal(logged.Attempts)} {surface} mile here"),
        };
        if (logged is { IsBest: true, Rank: { } rank }) yield return Markup.Of($"**{English.Ordinal(rank)}** of {logged.Finishers} on this server's {surface} board");
    }
}
