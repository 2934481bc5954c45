using System.Globalization;
using MileBot.Core.Times;
using MileBot.Organising.Importing;
using MileBot.Replies;
using MileBot.Storage;

namespace MileBot.Commands.Results.Importing;

/// <summary>What is said of an uploaded list: what logging it would do, and what it did.</summary>
internal static class ImportReply
{
    /// <summary>A list that was forgotten.</summary>
    public static Reply Dropped { get; } = Private(new Block.Paragraph(Markup.Raw("Dropped. Nothing was logged."))) with { Replaces = true };

    /// <summary>Says what logging a list would do, asks whom a line is for, and offers to log it.</summary>
    /// <param name="question">What is asked; null for nothing.</param>
    public static Reply DryRun(ImportDraft draft, ImportPlan plan, ImportQuestion? question)
    {
        List<Block> blocks = [.. Found(draft, plan)];
        if (question is not null) blocks.AddRange(Ask(draft, plan, question));
        blocks.Add(new Block.ButtonRow([.. Buttons(draft, plan)]));
        return new Reply(blocks) { Tone = Tone.Question, IsPrivate = true };
    }

    /// <summary>Says that there is nothing to log in a list, and why.</summary>
    /// <param name="before">The import by which its miles are in the log already; null for none.</param>
    public static Reply NothingToLog(ImportDraft draft, ImportPlan plan, ulong? before) => new(
    [
        .. Found(draft, plan),
        .. before is { } importId ? [new Block.Small(Markup.Raw("Its miles came with an import, which can be taken back as a whole.")), UndoRow(importId)] : (Block[])[],
    ])
    {
        IsPrivate = true,
    };

    /// <summary>Says that a list is logged.</summary>
    public static Reply Logged(ulong importId, ImportOutcome.Logged logged) => Private(
        new Block.Heading(Markup.Of($"Logged {English.Count(logged.Miles, "mile")}")),
        new Block.Paragraph(logged.NewGuests == 0
            ? Markup.Of($"Of {English.Count(logged.Runners, "runner")}. All boards have them.")
            : Markup.Of($"Of {English.Count(logged.Runners, "runner")}, {English.Count(logged.NewGuests, "new guest")} among them. All boards have them.")),
        new Block.Small(Markup.Raw((logged.LeavesOwnOut
            ? "Your own are left out, since bests are approved here: `/pb` logs yours. "
            : "") + "Nobody is notified; members find these miles in their `/history`. Undo takes all of them back, for a week.")),
        UndoRow(importId)) with
    {
        Tone = Tone.Welcome,
        Replaces = true,
    };

    /// <summary>Says what became of a list that waits no more.</summary>
    public static Reply Settled(ulong importId, ImportOutcome outcome) => (outcome is ImportOutcome.LoggedBefore before
        ? Private(new Block.Paragraph(Markup.Of($"That list is logged already: {English.Count(before.Miles, "mile")} of it stand.")), UndoRow(importId))
        : Private(new Block.Paragraph(Markup.Raw("That list was dropped, taken back, or is older than a day. `/results import` takes it anew.")))) with
    {
        Replaces = true,
    };

    /// <summary>Says how a wish to take an import back ended.</summary>
    public static Reply Undone(ImportUndo undo) => undo switch
    {
        ImportUndo.Done done => Private(new Block.Paragraph(done.Guests == 0
            ? Markup.Of($"Taken back: {English.Count(done.Miles, "mile")}. Earlier bests are back.")
            : Markup.Of($"Taken back: {English.Count(done.Miles, "mile")}, and {English.Count(done.Guests, "guest")} that had nothing else. Earlier bests are back."))) with
        {
            Replaces = true,
        },
        ImportUndo.TooLate => Reply.Refusal(Markup.Of(
            $"An import can be taken back for {(int)ImportLog.UndoWindow.TotalDays} days, and this one is older. `/results remove` takes out single miles.")),
        _ => Reply.Refusal(Markup.Raw("None of that list is in the log any more.")) with { Replaces = true },
    };

    /// <summary>The id of somebody known as a menu gives it back.</summary>
    public static string IdText(ulong id) => id.ToString(CultureInfo.InvariantCulture);

    private static IEnumerable<Block> Found(ImportDraft draft, ImportPlan plan) =>
    [
        new Block.Heading(Markup.Of($"Dry run: {draft.FileName}")),
        new Block.Small(Markup.Raw("Nothing is logged yet. The file below says what becomes of each line.")),
        new Block.Lines([.. ImportSummary.Lines(plan)]),
        new Block.Attachment(ImportReport.Of(plan)),
    ];

    private static IEnumerable<Block> Ask(ImportDraft draft, ImportPlan plan, ImportQuestion question)
    {
        var (first, name) = (question.Lines[0], question.Lines[0].Name);
        var times = question.Lines.Take(5).Select(line => Markup.Of($"{line.Mile?.Time ?? default(RaceTime)}"));
        yield return new Block.Divider();
        yield return new Block.Paragraph(plan.Questions.Count == 1
            ? Markup.Of($"**Who is “{name}”?** {Line(question.Lines)} {Markup.Join(", ", times)}")
            : Markup.Of($"**Who is “{name}”?** {Line(question.Lines)} {Markup.Join(", ", times)} · and {English.Count(plan.Questions.Count - 1, "name")} after this"));
        yield return new Block.Menu(
            ImportComponents.AnswerId(draft.ImportId, first.Line),
            $"Who is {name}?",
            [
                .. question.Candidates.Select(runner => new MenuEntry(runner.DisplayName, IdText(runner.UserId)) { Description = runner.IsGuest ? "a guest" : "a member" }),
                new MenuEntry($"A new guest, {name}", ImportComponents.NewGuest) { Description = "can be merged into a member later" },
                new MenuEntry("Nobody", ImportComponents.LeaveOut) { Description = question.Lines.Count == 1 ? "leaves the line out" : "leaves these lines out" },
            ]);
    }

    private static Markup Line(IReadOnlyList<ImportLine> lines) => lines.Count == 1
        ? Markup.Of($"Line {ImportSummary.Number(lines[0].Line)}:")
        : Markup.Of($"{English.Count(lines.Count, "line")} from {ImportSummary.Number(lines[0].Line)}:");

    private static IEnumerable<Button> Buttons(ImportDraft draft, ImportPlan plan)
    {
        var isOpen = plan.Questions.Count > 0;
        var (all, sure) = (plan.Miles.Count, plan.ToLog(withDoubtful: false).Count);
        if (plan.Questions.Count > 1) yield return new Button(ImportComponents.Of(ImportComponents.GuestsOnly, draft.ImportId), $"All {plan.Questions.Count} are new guests");
        if (sure > 0) yield return new Button(ImportComponents.Of(ImportComponents.Log, draft.ImportId), sure == all ? $"Log {sure}" : $"Log {sure}, not the doubtful", ButtonLook.Main, isOpen);
        if (sure < all) yield return new Button(ImportComponents.Of(ImportComponents.LogAll, draft.ImportId), $"Log all {all}, doubtful too", ButtonLook.Danger, isOpen);
        yield return new Button(ImportComponents.Of(ImportComponents.Drop, draft.ImportId), "Drop it");
    }

    private static Block.ButtonRow UndoRow(ulong importId) => new([new Button(ImportComponents.Of(ImportComponents.Undo, importId), "Undo", ButtonLook.Danger)]);

    private static Reply Private(params Block[] blocks) => Reply.Of(blocks) with { IsPrivate = true };
}
