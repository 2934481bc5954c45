using MileBot.Commands.History;
using MileBot.Organising.Verification;
using MileBot.Replies;
using MileBot.Storage;

namespace MileBot.Commands.Pb;

/// <summary>Lets organisers decide about miles that wait, in their channel or in a copy of their own, and runners withdraw theirs.</summary>
internal sealed class PbVerification(PendingMileStore miles, VerdictStore verdicts, PendingPostStore posts, ProofStore proofs, HistoryPages history)
{
    /// <summary>The field of the form in which a mile is declined.</summary>
    private const string Reason = "reason";

    private const int MaxReason = 300;

    /// <summary>Answers a press of one of the buttons.</summary>
    public Task<Reply> PressAsync(ComponentPress press, CancellationToken cancellationToken) => press.Component switch
    {
        { Action: VerificationIds.Waiting } => ListAsync(press, cancellationToken),
        { Action: VerificationIds.Withdraw } id when id.Snowflake(0) is { } mile => WithdrawAsync(press, mile, cancellationToken),
        { Action: VerificationIds.Approve or VerificationIds.Decline or VerificationIds.Runner or VerificationIds.Queue } when !press.Caller.IsOrganiser => Task.FromResult(Organisers.Only),
        { Action: VerificationIds.Approve } id when id.Snowflake(0) is { } mile => ApproveAsync(press, mile, cancellationToken),
        { Action: VerificationIds.Decline } id when id.Snowflake(0) is { } mile => OpenFormAsync(press, mile, cancellationToken),
        { Action: VerificationIds.Runner } id when id.Snowflake(1) is { } runner => ShowRunnerAsync(press, runner, cancellationToken),
        { Action: VerificationIds.Queue } id when id.Snowflake(0) is { } after => NextAsync(press.Caller.Guild, after, done: null, isOpened: after == 0, cancellationToken),
        _ => Task.FromResult(ComponentPress.Outdated),
    };

    /// <summary>Answers the form in which a mile is declined.</summary>
    public async Task<Reply> SubmitAsync(FormSubmission submission, CancellationToken cancellationToken)
    {
        if (submission.Form is not { Action: VerificationIds.Declined } form || form.Snowflake(0) is not { } mile) return ComponentPress.Outdated;
        if (!submission.Caller.IsOrganiser) return Organisers.Only;

        var decision = await verdicts.DeclineAsync(
            submission.Caller.Guild, mile, DeciderOf(submission), submission.Text(Reason), submission.Now, cancellationToken);
        return await AnswerAsync(submission, form, mile, decision, cancellationToken);
    }

    private static Decider DeciderOf(Request request) => new(request.Caller.Person.Id, request.Caller.Person.DisplayName, request.Caller.ManagesServer);

    private async Task<Reply> ApproveAsync(ComponentPress press, ulong mile, CancellationToken cancellationToken)
    {
        var decision = await verdicts.ApproveAsync(press.Caller.Guild, mile, DeciderOf(press), press.Now, cancellationToken);
        return await AnswerAsync(press, press.Component, mile, decision, cancellationToken);
    }

    private async Task<Reply> OpenFormAsync(ComponentPress press, ulong mileId, CancellationToken cancellationToken)
    {
        var found = await miles.FindAsync(press.Caller.Guild, mileId, cancellationToken);
        if (found is not { State: PendingState.Waiting } mile)
        {
            return await AnswerAsync(press, press.Component, mileId, found is null ? new Decision.Gone() : new Decision.Before(found), cancellationToken);
        }

        return Reply.Open(new Form(
            VerificationIds.Of(VerificationIds.Declined, mileId, VerificationIds.IsInCopy(press.Component)),
            $"Decline {mile.Time} of {mile.DisplayName}",
            [new FormField.Text(Reason, "Why? The runner reads it", MaxReason) { HasLines = true, Example = "The course was 1,500 m, not a mile." }]));
    }

    /// <summary>In the organisers' channel the message itself is brought up to date; in a copy the next one follows.</summary>
    private async Task<Reply> AnswerAsync(Request request, ComponentId id, ulong mile, Decision decision, CancellationToken cancellationToken)
    {
        var said = VerdictReply.Of(decision);
        return VerificationIds.IsInCopy(id)
            ? await NextAsync(request.Caller.Guild, mile, said, isOpened: false, cancellationToken)
            : Reply.Of(new Block.Paragraph(said)) with { IsPrivate = true, Tone = decision is Decision.Done ? Tone.Welcome : Tone.Problem };
    }

    /// <summary>Shows the first mile that waits after another, or from the start where that was the last one.</summary>
    private async Task<Reply> NextAsync(ulong guildId, ulong after, Markup? done, bool isOpened, CancellationToken cancellationToken)
    {
        var waiting = await miles.WaitingAsync(guildId, after, 1, cancellationToken);
        if (waiting.Count == 0) waiting = await miles.WaitingAsync(guildId, 0, 1, cancellationToken);
        if (waiting.Count == 0)
        {
            var nothing = Markup.Raw("Nothing waits for an OK any more.");
            return Reply.Of(new Block.Paragraph(done is { } last ? Markup.Of($"{last}\n{nothing}") : nothing)) with { IsPrivate = true, Replaces = !isOpened };
        }

        var mile = waiting[0];
        var proof = await proofs.FindAsync(guildId, mile.Id, cancellationToken);
        var more = new List<Block>();
        if (done is { } text) more.Add(new Block.Paragraph(text));
        var count = await miles.CountWaitingAsync(guildId, cancellationToken);
        var where = await WhereAsync(mile, cancellationToken);
        more.Add(new Block.Small(Markup.Of($"{English.Count(count, "mile")} waiting{where ?? Markup.Empty}")));
        return QueueMessage.Copy(mile, proof?.ToBlock(), isInChannel: where is not null, more) with { Replaces = !isOpened };
    }

    /// <summary>Where the message is with which the proof went; null where none was sent.</summary>
    private async Task<Markup?> WhereAsync(PendingMile mile, CancellationToken cancellationToken) =>
        await posts.FindAsync(mile.GuildId, mile.Id, cancellationToken) is { ChannelId: { } channel, MessageId: { } message }
            ? Markup.Of($" · a proof, if one was given, is at {VerificationText.Link(mile.GuildId, channel, message)}")
            : null;

    private async Task<Reply> ShowRunnerAsync(ComponentPress press, ulong runner, CancellationToken cancellationToken) =>
        await history.ReadAsync(new HistoryRequest(press.Caller.Person.Id, runner, Surface: null, Page: 0), press.Caller, cancellationToken) with { IsPrivate = true };

    private async Task<Reply> ListAsync(ComponentPress press, CancellationToken cancellationToken) =>
        PbWaitingReply.List(await miles.WaitingOfAsync(press.Caller.Guild, press.Caller.Person.Id, cancellationToken));

    private async Task<Reply> WithdrawAsync(ComponentPress press, ulong mile, CancellationToken cancellationToken) =>
        PbWaitingReply.Withdrawn(await verdicts.WithdrawAsync(press.Caller.Guild, mile, press.Caller.Person.Id, press.Now, cancellationToken));
}
