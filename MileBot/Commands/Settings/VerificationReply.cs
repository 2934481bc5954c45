using MileBot.Organising.Verification;
using MileBot.Replies;
using MileBot.Weekly;

namespace MileBot.Commands.Settings;

/// <summary>What is said about approvals to those who manage the server.</summary>
internal static class VerificationReply
{
    private const string Example = "`/settings verification channel:#organisers place:3`";

    public static Reply OffAndOn { get; } = Reply.Refusal(Markup.Raw(
        "That switches it off and sets it at once. Give `off:True` alone, or leave it out. Nothing was changed."));

    public static Reply NoChannel { get; } = Reply.Refusal(Markup.Raw(
        $"It needs a channel where organisers approve or decline. Try {Example}. Nothing was changed."));

    public static Reply KeptWaiting { get; } = Reply.Of(new Block.Paragraph(Markup.Raw(
        "They go on waiting: the buttons in the organisers' channel still work, and `/settings verification` shows what waits."))) with
    {
        IsPrivate = true,
        Replaces = true,
    };

    public static Reply NothingAsked(bool isSet) => Reply.Refusal(Markup.Raw(isSet
        ? "Then no best would need an OK. `/settings verification off:True` switches it off. Nothing was changed."
        : $"Which bests? Give a `place`, a `mark` or both: {Example} asks for an OK for whoever would be among the first three. Nothing was changed."));

    /// <summary>Where it stands.</summary>
    /// <param name="rule">What is set; null for nothing.</param>
    /// <param name="waiting">How many miles wait.</param>
    /// <param name="isChanged">Whether that was just set.</param>
    public static Reply Show(VerificationRule? rule, int waiting, bool isChanged)
    {
        List<Block> blocks = [new Block.Heading(Markup.Raw(isChanged ? "Saved: bests that need an OK" : "Bests that need an OK"))];
        blocks.Add(new Block.Lines(rule is null
            ? [Markup.Raw("None: every best counts at once, and no proof is kept."), Markup.Raw($"{Example} has organisers look at the top 3 of each board first.")]
            : [Markup.Of($"Asked for: {VerificationText.Of(rule)}"), Markup.Of($"Where: {WeeklyText.Channel(rule.ChannelId)}")]));
        if (rule is { Problem: { } problem })
        {
            blocks.Add(new Block.Paragraph(VerificationText.Lost(rule.ChannelId, problem)));
        }

        blocks.Add(new Block.Paragraph(waiting == 0 ? Markup.Raw("Nothing waits.") : Markup.Of($"**{English.Count(waiting, "mile")}** waiting.")));
        if (rule is not null)
        {
            blocks.Add(new Block.Small(Markup.Raw(
                "Whoever reads that channel sees the proofs, so make it an organisers' channel. Any organiser decides there; about one's own best only who has Manage Server. While a board has fewer runners than the place, each first best on it needs an OK.")));
        }

        if (waiting > 0) blocks.Add(new Block.ButtonRow([OpenQueue]));
        return new Reply(blocks) { IsPrivate = true, Tone = rule?.Problem is null ? Tone.Plain : Tone.Problem };
    }

    /// <summary>After it was switched off.</summary>
    /// <param name="wasOn">Whether it was on before.</param>
    /// <param name="waiting">How many miles wait all the same.</param>
    public static Reply Off(bool wasOn, int waiting)
    {
        var said = Markup.Raw(wasOn ? "Off: from now on every best counts at once." : "It is off already: every best counts at once.");
        return waiting == 0
            ? Reply.Of(new Block.Paragraph(said)) with { IsPrivate = true }
            : Reply.Of(
                new Block.Paragraph(Markup.Of($"{said} Still waiting from before: **{English.Count(waiting, "mile")}**. What shall become of that?")),
                VerificationPage.QuestionAboutWaiting) with
            { IsPrivate = true, Tone = Tone.Question };
    }

    public static Reply AllApproved(int approved) => Reply.Of(new Block.Paragraph(approved == 0
        ? Markup.Raw("Nothing waits any more.")
        : Markup.Of($"Approved: {English.Count(approved, "mile")}. Their runners get a message."))) with
    {
        IsPrivate = true,
        Replaces = true,
    };

    private static Button OpenQueue { get; } = new(VerificationIds.Of(VerificationIds.Queue, 0), "Show what waits", ButtonLook.Main);
}
