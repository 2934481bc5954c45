using MileBot.Core;
using MileBot.Replies;

namespace MileBot.Organising.Verification;

/// <summary>What organisers read about a mile, before they decide and after.</summary>
internal static class QueueMessage
{
    /// <summary>What takes the place of a message whose runner had everything about them erased.</summary>
    public static Reply Erased { get; } = Reply.Of(new Block.Paragraph(Markup.Raw("The runner had this mile erased."))) with { Tone = Tone.Plain };

    /// <summary>Composes the message.</summary>
    /// <param name="mile">The mile.</param>
    /// <param name="proof">The proof as a part of the message; null where none was given.</param>
    public static Reply Compose(PendingMile mile, Block? proof) => Compose(mile, proof, lacksProof: proof is null, Buttons(mile));

    /// <summary>Composes a copy for one organiser, who can decide there too or go on to the next.</summary>
    /// <param name="mile">A mile that waits.</param>
    /// <param name="proof">The proof, where it isn't in the organisers' channel.</param>
    /// <param name="isInChannel">Whether the message is in the organisers' channel, and the proof, if one was given, with it.</param>
    /// <param name="more">What more there is to say: what was done just before, or where the proof is.</param>
    public static Reply Copy(PendingMile mile, Block? proof, bool isInChannel, IEnumerable<Block> more)
    {
        var reply = Compose(
            mile,
            proof,
            lacksProof: proof is null && !isInChannel,
            [
                new Button(VerificationIds.Of(VerificationIds.Approve, mile.Id, isCopy: true), "Approve", ButtonLook.Main),
                new Button(VerificationIds.Of(VerificationIds.Decline, mile.Id, isCopy: true), "Decline", ButtonLook.Danger),
                new Button(VerificationIds.OfRunner(mile), "Their history"),
                new Button(VerificationIds.Of(VerificationIds.Queue, mile.Id), "Next ▶"),
            ]);
        return reply with { Blocks = [.. more, .. reply.Blocks], IsPrivate = true };
    }

    private static Reply Compose(PendingMile mile, Block? proof, bool lacksProof, IReadOnlyList<Button> buttons)
    {
        List<Block> blocks =
        [
            new Block.Heading(Heading(mile)),
            new Block.Small(Circumstances(mile)),
        ];
        if (mile.Grounds is { } grounds)
        {
            blocks.Add(new Block.Lines(
            [
                .. mile.IsHidden ? [] : (Markup[])[VerificationText.Change(mile.Best, mile.Time)],
                Markup.Of($"It would be {English.Ordinal(grounds.Place)} on this server's {English.Adjective(mile.Details.Surface)} board"),
            ]));
        }

        if (mile.Details.Note is { } note) blocks.Add(new Block.Paragraph(Markup.Of($"“{note}”")));
        if (proof is not null) blocks.Add(proof);
        blocks.Add(new Block.Small(Footer(mile, lacksProof)));
        if (Verdict(mile) is { } verdict) blocks.Add(new Block.Paragraph(verdict));
        blocks.Add(new Block.ButtonRow(buttons));
        return new Reply(blocks)
        {
            Tone = mile.State switch
            {
                PendingState.Waiting => Tone.Question,
                PendingState.Approved => Tone.Welcome,
                _ => Tone.Plain,
            },
        };
    }

    private static Markup Heading(PendingMile mile) => mile.State switch
    {
        PendingState.Waiting => Markup.Of($"{mile.DisplayName}: {mile.Time} waits for your OK"),
        PendingState.Approved => Markup.Of($"{mile.DisplayName}: {mile.Time} is approved"),
        PendingState.Declined => Markup.Of($"{mile.DisplayName}: {mile.Time} is declined"),
        PendingState.Withdrawn => Markup.Of($"{mile.DisplayName}: {mile.Time} is withdrawn"),
        _ => Markup.Of($"{mile.DisplayName}: a proof of {mile.Time}, for the record"),
    };

    private static Markup Circumstances(PendingMile mile)
    {
        var details = mile.Details;
        List<Markup> parts = [English.Title(details.Surface), Markup.Of($"{details.RunOn}")];
        if (details.Location is { } location) parts.Add(Markup.Of($"{location}"));
        if (details.Timing is { } timing) parts.Add(TimedBy(timing));
        if (details.Effort is { } effort) parts.Add(Markup.Of($"effort {effort} of 10"));
        if (details.Link is { } link) parts.Add(Markup.Raw($"[result](<{link}>)"));
        return Markup.Join(" · ", parts);
    }

    private static Markup TimedBy(Timing timing) => Markup.Raw(timing switch
    {
        Timing.Watch => "own watch",
        Timing.Hand => "timed by hand",
        _ => "timed automatically",
    });

    private static Markup Footer(PendingMile mile, bool lacksProof) => mile.State switch
    {
        PendingState.Filed => Markup.Of($"Logged {VerificationText.Moment(mile.AskedAt)}. It needed no approval and counts already."),
        _ => Markup.Of($"Logged {VerificationText.Moment(mile.AskedAt)}. Asked because {VerificationText.Why(mile)}.{Markup.Raw(lacksProof ? " No file is with it." : "")}"),
    };

    private static Markup? Verdict(PendingMile mile)
    {
        if (mile.Verdict is not { } verdict) return null;

        var who = verdict.ByName is { Length: > 0 } name ? Markup.Of($"{name}") : Markup.Raw("an organiser");
        return mile.State switch
        {
            PendingState.Approved when verdict.By == mile.UserId => Markup.Of($"**Approved** by {who}, whose own mile it is, {VerificationText.Moment(verdict.At)}"),
            PendingState.Approved => Markup.Of($"**Approved** by {who}, {VerificationText.Moment(verdict.At)}"),
            PendingState.Declined when verdict.Reason is { } reason => Markup.Of($"**Declined** by {who}, {VerificationText.Moment(verdict.At)}: “{reason}”"),
            PendingState.Declined => Markup.Of($"**Declined** by {who}, {VerificationText.Moment(verdict.At)}"),
            _ => Markup.Of($"**Withdrawn** by the runner, {VerificationText.Moment(verdict.At)}"),
        };
    }

    private static IReadOnlyList<Button> Buttons(PendingMile mile)
    {
        var history = new Button(VerificationIds.OfRunner(mile), "Their history");
        return mile.State is PendingState.Waiting
            ?
            [
                new Button(VerificationIds.Of(VerificationIds.Approve, mile.Id), "Approve", ButtonLook.Main),
                new Button(VerificationIds.Of(VerificationIds.Decline, mile.Id), "Decline", ButtonLook.Danger),
                history,
            ]
            : [history];
    }
}
