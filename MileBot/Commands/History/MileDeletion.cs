using MileBot.Replies;
using MileBot.Storage;

namespace MileBot.Commands.History;

/// <summary>Lets a member delete one of their own miles, and bring it back for a while.</summary>
internal sealed class MileDeletion(CorrectionStore corrections)
{
    /// <summary>How long a deletion can be undone by its button: as long as a mile can be taken back after it was logged.</summary>
    private static readonly TimeSpan RestoreWindow = Pb.PbLog.UndoWindow;

    /// <summary>Asks whether it is meant.</summary>
    public async Task<Reply> AskAsync(ComponentPress press, ulong performance, CancellationToken cancellationToken)
    {
        if (await corrections.FindAsync(press.Caller.Guild, performance, cancellationToken) is not { } mile) return Answers.Gone;
        if (mile.UserId != press.Caller.Person.Id) return Answers.NotYours;

        return Reply.Of(
            new Block.Paragraph(Markup.Of($"Delete {MileCard.Name(mile)}? It goes from your history and from every board.")),
            new Block.ButtonRow(
            [
                new Button(HistoryComponents.Of(HistoryComponents.Remove, mile.Id), "Delete it", ButtonLook.Danger),
                new Button(HistoryComponents.Of(HistoryComponents.Keep, mile.Id), "Keep it"),
            ])) with
        {
            Tone = Tone.Question,
            IsPrivate = true,
            Replaces = true,
        };
    }

    /// <summary>Deletes it.</summary>
    public async Task<Reply> DeleteAsync(ComponentPress press, ulong performance, CancellationToken cancellationToken) =>
        await corrections.DeleteAsync(press.Caller.Guild, performance, press.Caller.Person.Id, press.Now, cancellationToken) switch
        {
            CorrectionResult.Done done => Reply.Of(
                new Block.Paragraph(Markup.Of($"Deleted {MileCard.Name(done.Mile)}. {MileCard.BestsNow(done.BestsNow)}")),
                new Block.Small(Markup.Of($"For {(int)RestoreWindow.TotalMinutes} minutes it can be brought back.")),
                new Block.ButtonRow([new Button(HistoryComponents.Of(HistoryComponents.Restore, performance), "Restore")])) with
            { IsPrivate = true, Replaces = true },
            CorrectionResult.NotYours => Answers.NotYours,
            _ => Answers.Gone,
        };

    /// <summary>Brings it back.</summary>
    public async Task<Reply> RestoreAsync(ComponentPress press, ulong performance, CancellationToken cancellationToken) =>
        await corrections.RestoreAsync(press.Caller.Guild, performance, press.Caller.Person.Id, press.Now, RestoreWindow, cancellationToken) switch
        {
            CorrectionResult.Done done => MileCard.Compose(done.Mile, Markup.Of($"It's back. {MileCard.BestsNow(done.BestsNow)}")) with { Tone = Tone.Welcome, Replaces = true },
            CorrectionResult.NotYours => Answers.NotYours,
            CorrectionResult.ByOrganiser => Answers.ByOrganiser,
            CorrectionResult.TooLate => Reply.Refusal(Markup.Of(
                $"A deleted mile can be brought back for {(int)RestoreWindow.TotalMinutes} minutes, and this one was deleted before. `/pb` logs it again, with its `date`.")),
            _ => Reply.Refusal(Markup.Raw("That mile stands again already, or is gone. `/history` shows your miles as they are now.")),
        };
}
