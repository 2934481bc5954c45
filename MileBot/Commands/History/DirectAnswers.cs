using MileBot.Replies;
using MileBot.Storage;

namespace MileBot.Commands.History;

/// <summary>
/// What a runner answers, in direct messages, to what an organiser did for them. No server is there, so each button names its own; only
/// the one whose miles they are can press them.
/// </summary>
internal sealed class DirectAnswers(CorrectionStore corrections, MergeStore merges)
{
    /// <summary>How long miles that came by a merge can be given back.</summary>
    public static readonly TimeSpan MergeWindow = TimeSpan.FromDays(7);

    private static readonly TimeSpan PutBackWindow = Pb.PbLog.UndoWindow;

    public Task<Reply> PressAsync(ComponentPress press, CancellationToken cancellationToken) =>
        press.Component.Snowflake(0) is { } guildId && press.Component.Snowflake(1) is { } what
            ? press.Component.Action switch
            {
                HistoryComponents.TakeOut => TakeOutAsync(press, guildId, what, cancellationToken),
                HistoryComponents.PutBack => PutBackAsync(press, guildId, what, cancellationToken),
                _ => GiveBackAsync(press, guildId, what, cancellationToken),
            }
            : Task.FromResult(ComponentPress.Outdated);

    private async Task<Reply> TakeOutAsync(ComponentPress press, ulong guildId, ulong performance, CancellationToken cancellationToken) =>
        await corrections.DeleteAsync(guildId, performance, press.Caller.Person.Id, press.Now, cancellationToken) switch
        {
            CorrectionResult.Done done => Reply.Of(
                new Block.Paragraph(Markup.Of($"Taken out: {MileCard.Name(done.Mile)}. {MileCard.BestsNow(done.BestsNow)}")),
                new Block.Small(Markup.Of($"For {(int)PutBackWindow.TotalMinutes} minutes it can be put back.")),
                new Block.ButtonRow([new Button(HistoryComponents.DirectId(HistoryComponents.PutBack, guildId, performance), "Put it back")])) with
            { Replaces = true },
            CorrectionResult.NotYours => Answers.NotYours,
            _ => Answers.Gone,
        };

    private async Task<Reply> PutBackAsync(ComponentPress press, ulong guildId, ulong performance, CancellationToken cancellationToken) =>
        await corrections.RestoreAsync(guildId, performance, press.Caller.Person.Id, press.Now, PutBackWindow, cancellationToken) switch
        {
            CorrectionResult.Done done => Reply.Of(
                new Block.Paragraph(Markup.Of($"It's back: {MileCard.Name(done.Mile)}. {MileCard.BestsNow(done.BestsNow)}")),
                new Block.ButtonRow([new Button(HistoryComponents.DirectId(HistoryComponents.TakeOut, guildId, performance), "Take it out")])) with
            { Tone = Tone.Welcome, Replaces = true },
            CorrectionResult.NotYours => Answers.NotYours,
            CorrectionResult.ByOrganiser => Answers.ByOrganiser,
            CorrectionResult.TooLate => Reply.Refusal(Markup.Of(
                $"A mile can be put back for {(int)PutBackWindow.TotalMinutes} minutes after it was taken out. `/pb` logs it again, with its `date`.")),
            _ => Answers.Gone,
        };

    private async Task<Reply> GiveBackAsync(ComponentPress press, ulong guildId, ulong merge, CancellationToken cancellationToken)
    {
        var act = new OrganiserAct(guildId, press.Id, press.Caller.Person.Id, press.Caller.Person.DisplayName, press.Now);
        return await merges.UndoAsync(act, merge, MergeWindow, onlyOf: press.Caller.Person.Id, cancellationToken) switch
        {
            MergeResult.Done done => Reply.Of(new Block.Paragraph(Markup.Of(
                $"Given back: {English.Count(done.Miles, "mile")} of the guest **{done.GuestName}**, as before."))) with
            { Replaces = true },
            MergeResult.TooLate => Reply.Refusal(Markup.Of(
                $"They can be given back for {MergeWindow.Days} days, and it is longer than that. `/history` in that server deletes each of them.")),
            MergeResult.NotYours => Answers.NotYours,
            _ => Reply.Refusal(Markup.Raw("They were given back already.")),
        };
    }
}
