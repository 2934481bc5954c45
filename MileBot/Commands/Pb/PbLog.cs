using MileBot.Core.Times;
using MileBot.Replies;
using MileBot.Storage;

namespace MileBot.Commands.Pb;

/// <summary>Logs a mile and takes one back, and says so.</summary>
internal sealed class PbLog(PerformanceStore performances, PendingMileStore pending, ProofStore proofs, GoalStore goals, PbReply reply)
{
    /// <summary>How long a mile can be taken back by its button.</summary>
    public static readonly TimeSpan UndoWindow = TimeSpan.FromMinutes(10);

    /// <summary>
    /// Logs a draft with its time, now: a question answered late leaves as long to take the mile back as any. A best that needs an
    /// organiser's approval is put before them instead.
    /// </summary>
    public async Task<PbLogged> LogAsync(Draft draft, RaceTime time, Request request, MemberSettings settings, CancellationToken cancellationToken)
    {
        var mile = new NewPerformance(draft.GuildId, draft.Id, draft.UserId, request.Caller.Person.DisplayName, time, request.Now, draft.Details)
        {
            MayBeAnnounced = !draft.IsPrivate,
            SeenIn = request.Caller.ChannelId,
        };
        var hasProof = await proofs.ExistsAsync(mile.GuildId, mile.Id, cancellationToken);
        if (await pending.AskAsync(mile, draft.IsPrivate, cancellationToken) is { } asked) return new PbLogged(PbWaitingReply.Compose(asked, hasProof), Waits: true);

        var logged = await performances.LogAsync(mile, cancellationToken);
        var goal = await goals.FindAsync(mile.GuildId, mile.UserId, cancellationToken);
        var answer = reply.Compose(new PbOutcome(mile with { Time = logged.Time }, logged, settings, goal, request.Today), draft.IsPrivate);
        if (!hasProof) return new PbLogged(answer, Waits: false);

        await pending.FileAsync(mile with { Time = logged.Time }, cancellationToken);
        return new PbLogged(answer.With(Markup.Raw("Your proof goes to the organisers, for the record. It counts without their OK.")), Waits: false);
    }

    /// <summary>Takes a mile back.</summary>
    public async Task<Reply> UndoAsync(ComponentPress press, ulong performanceId, CancellationToken cancellationToken) =>
        await performances.UndoAsync(press.Caller.Guild, performanceId, press.Caller.Person.Id, press.Now, UndoWindow, cancellationToken) switch
        {
            UndoResult.Done done => Reply.Of(
                new Block.Paragraph(Markup.Of($"{press.Caller.Person.DisplayName} took back a {English.Adjective(done.Removed.Surface)} mile of {done.Removed.Time}.")),
                new Block.Small(BestNow(done))) with
            { Replaces = true },
            UndoResult.NotYours => Reply.Refusal(Markup.Raw("Only the one who ran it can take it back.")),
            UndoResult.TooLate => Reply.Refusal(Markup.Of($"A mile can be taken back for {(int)UndoWindow.TotalMinutes} minutes after it was logged, and this one is older.")),
            _ => Reply.Refusal(Markup.Raw("That mile is out of the log already.")),
        };

    private static Markup BestNow(UndoResult.Done done) => done.BestNow switch
    {
        null => Markup.Raw("Nothing of it counts any more."),
        { } best when (best.Time, best.RunOn).CompareTo((done.Removed.Time, done.Removed.RunOn)) <= 0 =>
            Markup.Of($"The best stays {best.Time} of {best.RunOn}."),
        { } best => Markup.Of($"The best is {best.Time} of {best.RunOn} again."),
    };
}
