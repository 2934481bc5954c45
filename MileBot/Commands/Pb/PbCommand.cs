using MileBot.Core.Times;
using MileBot.Organising.Verification;
using MileBot.Replies;
using MileBot.Storage;

namespace MileBot.Commands.Pb;

/// <summary><c>/pb 6:42</c>: logs a mile and says what it means to the one who ran it.</summary>
internal sealed class PbCommand(PbPlausibility plausibility, PbLog log, MemberStore members, DraftStore drafts, ProofDesk proofs, PbVerification verification) : ICommand
{
    public CommandDeclaration Declaration { get; } = new(
        PbOptions.CommandName, "Log a mile: a best is celebrated, every attempt counts", Purpose.YourMiles, Availability.ServersOnly, PbOptions.All)
    {
        FormActions = [VerificationIds.Decline],
    };

    public async Task<Reply> RunAsync(CommandCall call, CancellationToken cancellationToken)
    {
        if (!PbRequestReader.TryReadDetails(call, out var details, out var refusal)) return refusal;

        var draft = new Draft(call.Caller.Guild, call.Id, call.Caller.Person.Id, call.Now, details, call.Flag(SharedOptions.Private));
        var member = await members.FindAsync(call.Caller.Guild, call.Caller.Person.Id, cancellationToken);
        var isRead = RaceTimeText.Parse(call.Text(PbOptions.Time)).TryGetValue(out var time, out var problem);
        IReadOnlyList<RaceTime> readings = isRead ? [time]
            : problem!.Kind is ParseProblemKind.Ambiguous ? [.. problem.Readings.Where(reading => TooFast(reading, draft, member) is null)]
            : [];
        if (readings.Count == 0) return Reply.Refusal(Markup.Raw(problem!.Advice));
        if (isRead && TooFast(time, draft, member) is { } tooFast) return tooFast;

        // Only now, as it may take seconds: what is refused anyway needs no proof.
        var proof = await proofs.TakeAsync(call.File(PbOptions.Proof), call, cancellationToken);
        if (proof is ProofTaking.Refused { Why: var why }) return why;

        var question = isRead ? PbPlausibility.DoubtfulJump(time, member.Bests) : Markup.Raw(problem!.Advice);
        var reply = question is { } asked
            ? await AskAsync(draft, asked, readings, cancellationToken)
            : (await log.LogAsync(draft, time, call, member.Settings, cancellationToken)).Reply;
        return proof is ProofTaking.NotWanted
            ? reply.With(Markup.Raw("This server keeps no proofs, so yours wasn't kept; its organisers can change that with `/settings verification`."))
            : reply;
    }

    public Task<Reply> PressAsync(ComponentPress press, CancellationToken cancellationToken) => press.Component.Action switch
    {
        PbComponents.Undo when press.Component.Snowflake(0) is { } performance => log.UndoAsync(press, performance, cancellationToken),
        PbComponents.Log when press.Component.Snowflake(0) is { } draft && press.Component.Number(1) is { } hundredths =>
            SettleAsync(press, draft, RaceTime.FromHundredths(hundredths), cancellationToken),
        PbComponents.Drop when press.Component.Snowflake(0) is { } draft => SettleAsync(press, draft, null, cancellationToken),
        _ => verification.PressAsync(press, cancellationToken),
    };

    public Task<Reply> SubmitAsync(FormSubmission submission, CancellationToken cancellationToken) => verification.SubmitAsync(submission, cancellationToken);

    private Reply? TooFast(RaceTime time, Draft draft, StoredMember member) =>
        plausibility.FasterThanRecord(time, draft.Details.Surface, member.Settings.Category);

    /// <summary>Asks which time was meant. Nothing is logged before the answer.</summary>
    private async Task<Reply> AskAsync(Draft draft, Markup question, IReadOnlyList<RaceTime> readings, CancellationToken cancellationToken)
    {
        await drafts.KeepAsync(draft, cancellationToken);
        return Reply.Of(
            new Block.Paragraph(question),
            new Block.ButtonRow([
                .. readings.Select(time => new Button(PbComponents.LogId(draft.Id, time), $"Log {RaceTimeText.Format(time)}", ButtonLook.Main)),
                new Button(PbComponents.DropId(draft.Id), readings.Count > 1 ? "Neither" : "No, don't log it"),
            ])) with
        {
            Tone = Tone.Question,
            IsPrivate = true,
        };
    }

    private async Task<Reply> SettleAsync(ComponentPress press, ulong draftId, RaceTime? time, CancellationToken cancellationToken)
    {
        if (await drafts.FindAsync(press.Caller.Guild, draftId, cancellationToken) is not { } draft)
        {
            return Reply.Refusal(Markup.Raw("That question is settled already, or older than a day. `/pb 6:42` logs a mile.")) with { Replaces = true };
        }

        if (draft.UserId != press.Caller.Person.Id) return Reply.Refusal(Markup.Raw("That question is for the one who ran."));

        if (time is null)
        {
            await drafts.DropAsync(draft.GuildId, draft.Id, cancellationToken);
            await proofs.DropAsync(draft.GuildId, draft.Id, cancellationToken);
            return Reply.Of(new Block.Paragraph(Markup.Raw("Nothing was logged. Type it again whenever you like, such as `/pb 6:42`."))) with { IsPrivate = true, Replaces = true };
        }

        var member = await members.FindAsync(draft.GuildId, draft.UserId, cancellationToken);
        if (TooFast(time.Value, draft, member) is { } tooFast) return tooFast with { Replaces = true };

        var logged = await log.LogAsync(draft, time.Value, press, member.Settings, cancellationToken);
        await drafts.DropAsync(draft.GuildId, draft.Id, cancellationToken);
        return logged.Waits
            ? logged.Reply with { Replaces = true }
            : Reply.Of(new Block.Paragraph(Markup.Of($"Logged as **{time.Value}**."))) with { IsPrivate = true, Replaces = true, Then = logged.Reply };
    }
}
