using MileBot.Organising.Verification;
using MileBot.Replies;

namespace MileBot.Commands.Pb;

/// <summary>
/// Tells a runner that a mile waits for an organiser's approval: them alone, since a time that isn't approved is shown to nobody else.
/// </summary>
internal static class PbWaitingReply
{
    private const int MostButtons = 5;

    /// <summary>The answer to a mile that was just logged.</summary>
    public static Reply Compose(PendingMile mile, bool hasProof) => Reply.Of(
        new Block.Heading(Markup.Of($"{mile.Time} is waiting for an organiser's OK")),
        new Block.Paragraph(Markup.Of(
            $"It doesn't count yet: {VerificationText.Why(mile)}. Once one of them says yes, it counts for {mile.Details.RunOn}; I'll write to you either way.")),
        new Block.Small(Markup.Raw(hasProof
            ? "Your proof goes to them with it."
            : "There is no file with it. If they may want to see something, withdraw it and log it with a `proof`, a picture or PDF.")),
        new Block.ButtonRow([new Button(VerificationIds.Of(VerificationIds.Withdraw, mile.Id), "Withdraw it")])) with
    {
        Tone = Tone.Question,
        IsPrivate = true,
    };

    /// <summary>All of a runner's miles that wait.</summary>
    public static Reply List(IReadOnlyList<PendingMile> waiting) => waiting.Count == 0
        ? Reply.Refusal(Markup.Raw("No mile of yours waits for an organiser's OK."))
        : Reply.Of(
            new Block.Heading(Markup.Of($"{English.Count(waiting.Count, "mile")} waiting for an organiser's OK")),
            new Block.Lines([.. waiting.Take(MostButtons).Select(mile => Markup.Of($"{VerificationText.Brief(mile)}, logged {VerificationText.Moment(mile.AskedAt)}"))]),
            new Block.ButtonRow([.. waiting.Take(MostButtons).Select(mile => new Button(VerificationIds.Of(VerificationIds.Withdraw, mile.Id), $"Withdraw {mile.Time}"))])) with
        {
            Tone = Tone.Question,
            IsPrivate = true,
        };

    /// <summary>The answer to a runner who took one back.</summary>
    public static Reply Withdrawn(Decision decision) => decision switch
    {
        Decision.Done done => Reply.Of(new Block.Paragraph(Markup.Of($"{VerificationText.Brief(done.Mile)} is withdrawn. Nothing was logged, and nobody decides about it any more."))) with
        {
            IsPrivate = true,
            Replaces = true,
        },
        Decision.Before { Mile.State: PendingState.Approved } => Reply.Refusal(Markup.Raw("An organiser has approved it meanwhile, so it counts. `/history` can delete it.")),
        Decision.Before { Mile.State: PendingState.Declined } => Reply.Refusal(Markup.Raw("An organiser has declined it meanwhile, so there is nothing to withdraw.")),
        Decision.NotTheirs => Reply.Refusal(Markup.Raw("Only the one who ran it can withdraw it.")),
        _ => Reply.Refusal(Markup.Raw("It is withdrawn already.")),
    };
}
