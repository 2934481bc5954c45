using MileBot.Commands.Pb;
using MileBot.Core.Times;
using MileBot.Replies;
using MileBot.Storage;

namespace MileBot.Commands.History;

/// <summary>Lets a member look at one of their own miles, and mend what it says.</summary>
internal sealed class MileEditing(
    CorrectionStore corrections, DraftStore drafts, MemberStore members, PendingMileStore pending, PbPlausibility plausibility)
{
    /// <summary>Shows a mile to the one who ran it.</summary>
    public Task<Reply> ShowAsync(ComponentPress press, ulong performance, CancellationToken cancellationToken) =>
        WithOwnAsync(press, performance, mile => Task.FromResult(MileCard.Compose(mile)), cancellationToken);

    /// <summary>Shows a mile again after a question about it was answered with no.</summary>
    public Task<Reply> KeepAsync(ComponentPress press, ulong performance, CancellationToken cancellationToken) =>
        WithOwnAsync(press, performance, mile => Task.FromResult(MileCard.Compose(mile, Markup.Raw("Left as it was.")) with { Replaces = true }), cancellationToken);

    /// <summary>Opens the form.</summary>
    public Task<Reply> OpenAsync(ComponentPress press, ulong performance, CancellationToken cancellationToken) =>
        WithOwnAsync(press, performance, mile => Task.FromResult(Reply.Open(MileForm.Of(mile))), cancellationToken);

    /// <summary>Opens the form once more, with what was typed into it where that is still known.</summary>
    public Task<Reply> OpenAgainAsync(ComponentPress press, ulong performance, CancellationToken cancellationToken) =>
        WithOwnAsync(
            press,
            performance,
            async mile =>
            {
                var typed = press.Component.Snowflake(1) is { } id ? await drafts.FindAsync(press.Caller.Guild, id, cancellationToken) : null;
                return Reply.Open(MileForm.Of(
                    mile.Id,
                    typed?.UserId == mile.UserId ? typed.Details : mile.Details,
                    HistoryComponents.TextOf(press.Component, 2) ?? RaceTimeText.Format(mile.Time),
                    HistoryComponents.TextOf(press.Component, 3) ?? DateText.Of(mile.Details.RunOn)));
            },
            cancellationToken);

    /// <summary>Saves what the form says, or says what is wrong with it and keeps it for another try.</summary>
    public Task<Reply> SaveAsync(FormSubmission submission, ulong performance, CancellationToken cancellationToken) =>
        WithOwnAsync(submission, performance, mile => CheckAsync(submission, mile, cancellationToken), cancellationToken);

    /// <summary>Saves an edit that was asked about.</summary>
    public async Task<Reply> ConfirmAsync(ComponentPress press, ulong performance, ulong draftId, int hundredths, CancellationToken cancellationToken)
    {
        if (await drafts.FindAsync(press.Caller.Guild, draftId, cancellationToken) is not { } draft)
        {
            return Reply.Refusal(Markup.Raw("That question is settled already, or older than a day. `/history` shows your miles.")) with { Replaces = true };
        }

        if (draft.UserId != press.Caller.Person.Id) return Answers.NotYours;

        var reply = await EditAsync(Correction(press, draftId, performance, RaceTime.FromHundredths(hundredths), draft.Details), cancellationToken);
        await drafts.DropAsync(draft.GuildId, draft.Id, cancellationToken);
        return reply;
    }

    private async Task<Reply> CheckAsync(FormSubmission submission, StoredPerformance mile, CancellationToken cancellationToken)
    {
        var details = MileForm.Read(submission, mile.Details);
        var parsed = RaceTimeText.Parse(submission.Text(MileForm.Time));
        if (!parsed.TryGetValue(out var time, out var problem)) return await RejectAsync(submission, mile, details, Reply.Refusal(Markup.Raw(problem.Advice)), cancellationToken);

        if (!PbRequestReader.TryReadDate(submission.Text(MileForm.Date), submission.Today, out var runOn, out var refusal))
        {
            return await RejectAsync(submission, mile, details, refusal, cancellationToken);
        }

        details = details with { RunOn = runOn };
        if ((time, details.Surface) != (mile.Time, mile.Details.Surface))
        {
            var member = await members.FindAsync(submission.Caller.Guild, mile.UserId, cancellationToken);
            if (plausibility.FasterThanRecord(time, details.Surface, member.Settings.Category) is { } tooFast)
            {
                return await RejectAsync(submission, mile, details, tooFast, cancellationToken);
            }

            if (await DoubtAsync(submission, mile, time, cancellationToken) is { } doubt) return await AskAsync(submission, mile, time, details, doubt, cancellationToken);
        }

        return await EditAsync(Correction(submission, submission.Id, mile.Id, time, details), cancellationToken);
    }

    /// <summary>The question about a time that got far faster than all the member's other miles; how this one was typed before says nothing.</summary>
    private async Task<Markup?> DoubtAsync(FormSubmission submission, StoredPerformance mile, RaceTime time, CancellationToken cancellationToken) =>
        time < mile.Time && await corrections.FindFastestOtherAsync(submission.Caller.Guild, mile.UserId, mile.Id, cancellationToken) is { } fastest
            ? PbPlausibility.DoubtfulJump(time, fastest.Time)
            : null;

    private async Task<Reply> AskAsync(
        FormSubmission submission, StoredPerformance mile, RaceTime time, PerformanceDetails details, Markup doubt, CancellationToken cancellationToken)
    {
        await KeepAsync(submission, details, cancellationToken);
        return Reply.Of(
            new Block.Paragraph(doubt),
            new Block.ButtonRow(
            [
                new Button(HistoryComponents.ConfirmId(mile.Id, submission.Id, time), $"Change it to {RaceTimeText.Format(time)}", ButtonLook.Main),
                AgainButton(submission, mile),
                new Button(HistoryComponents.Of(HistoryComponents.Keep, mile.Id), "Leave it as it was"),
            ])) with
        {
            Tone = Tone.Question,
            IsPrivate = true,
            Replaces = true,
        };
    }

    private async Task<Reply> RejectAsync(
        FormSubmission submission, StoredPerformance mile, PerformanceDetails details, Reply refusal, CancellationToken cancellationToken)
    {
        await KeepAsync(submission, details, cancellationToken);
        var buttons = new Block.ButtonRow([AgainButton(submission, mile), new Button(HistoryComponents.Of(HistoryComponents.Keep, mile.Id), "Leave it as it was")]);
        return refusal with { Blocks = [.. refusal.Blocks, buttons], Replaces = true };
    }

    private Task KeepAsync(FormSubmission submission, PerformanceDetails details, CancellationToken cancellationToken) => drafts.KeepAsync(
        new Draft(submission.Caller.Guild, submission.Id, submission.Caller.Person.Id, submission.Now, details, IsPrivate: true), cancellationToken);

    private static Button AgainButton(FormSubmission submission, StoredPerformance mile) => new(
        HistoryComponents.AgainId(mile.Id, submission.Id, submission.Text(MileForm.Time) ?? "", submission.Text(MileForm.Date) ?? ""),
        "Open the form again",
        ButtonLook.Main);

    private async Task<Reply> EditAsync(MileCorrection correction, CancellationToken cancellationToken)
    {
        if (await corrections.FindAsync(correction.GuildId, correction.ReplacedId, cancellationToken) is { } old
            && await pending.FindGroundsAsync(old, correction, cancellationToken) is not null)
        {
            return MileCard.Compose(old, NeedsApproval(correction)) with { Tone = Tone.Problem, Replaces = true };
        }

        return await corrections.EditAsync(correction, cancellationToken) switch
        {
            CorrectionResult.Done done => MileCard.Compose(done.Mile, Markup.Of($"Changed. {MileCard.BestsNow(done.BestsNow)}")) with { Tone = Tone.Welcome, Replaces = true },
            CorrectionResult.Unchanged same => MileCard.Compose(same.Mile, Markup.Raw("It says all of that already.")) with { Replaces = true },
            CorrectionResult.NotYours => Answers.NotYours,
            _ => Answers.Gone,
        };
    }

    /// <summary>An edit is no way past the organisers, and has nowhere to wait.</summary>
    private static Markup NeedsApproval(MileCorrection correction) => Markup.Of(
        $"A {English.Adjective(correction.Details.Surface)} mile of {correction.Time} needs an organiser's OK here, so an edit can't make it one. Log it with `/pb`, its `date` and its `surface`, and delete this one once it counts. Nothing was changed.");

    private static MileCorrection Correction(Request request, ulong id, ulong performance, RaceTime time, PerformanceDetails details) =>
        new(request.Caller.Guild, id, performance, request.Caller.Person.Id, request.Now, time, details);

    private async Task<Reply> WithOwnAsync(
        Request request, ulong performance, Func<StoredPerformance, Task<Reply>> answer, CancellationToken cancellationToken)
    {
        if (await corrections.FindAsync(request.Caller.Guild, performance, cancellationToken) is not { } mile) return Answers.Gone;

        return mile.UserId == request.Caller.Person.Id ? await answer(mile) : Answers.NotYours;
    }
}
