using MileBot.Replies;
using MileBot.Storage;

namespace MileBot.Organising.Verification;

/// <summary>What a runner is written once it is decided whether their mile counts.</summary>
internal static class VerificationLetter
{
    /// <summary>Composes the letter.</summary>
    /// <param name="mile">The mile, approved or declined.</param>
    /// <param name="guildName">What the server is called; empty where Discord didn't tell it yet.</param>
    /// <param name="best">The runner's best on that surface now; null where there is none.</param>
    public static Reply Compose(PendingMile mile, string guildName, RankedBest? best)
    {
        var where = guildName.Length > 0 ? Markup.Of($"{guildName}") : Markup.Raw("your server");
        return mile.State is PendingState.Approved ? Approved(mile, where, best) : Declined(mile, where);
    }

    private static Reply Approved(PendingMile mile, Markup where, RankedBest? best)
    {
        List<Markup> lines = [VerificationText.Change(mile.Best, mile.Time)];
        if (best is { Rank: { } rank } && best.Time == mile.Time)
        {
            lines.Add(Markup.Of($"**{English.Ordinal(rank)}** of {best.Finishers} on the {English.Adjective(mile.Details.Surface)} board of {where}"));
        }

        return Reply.Of(
            new Block.Heading(Markup.Of($"{mile.Time} counts!")),
            new Block.Paragraph(Markup.Of($"An organiser of {where} approved your {English.Adjective(mile.Details.Surface)} mile of {mile.Details.RunOn}. Well run!")),
            new Block.Lines(lines),
            new Block.Small(Markup.Raw("`/pbs` and `/history` show it there."))) with
        { Tone = Tone.Celebration };
    }

    private static Reply Declined(PendingMile mile, Markup where)
    {
        List<Block> blocks =
        [
            new Block.Heading(Markup.Of($"{mile.Time} doesn't count yet")),
            new Block.Paragraph(Markup.Of(
                $"An organiser of {where} didn't approve your {English.Adjective(mile.Details.Surface)} mile of {mile.Details.RunOn}, so it is in no log and on no board.")),
        ];
        if (mile.Verdict?.Reason is { } reason) blocks.Add(new Block.Paragraph(Markup.Of($"Their reason: “{reason}”")));
        blocks.Add(new Block.Small(Markup.Raw(
            "If something was missing, log it once more there with `/pb` and its `date`, and add a `proof` (a picture or PDF) or a `link`. What you logged before stays as it is.")));
        return new Reply(blocks) { Tone = Tone.Plain };
    }
}
