using MileBot.Replies;
using MileBot.Storage;

namespace MileBot.Organising.Verification;

/// <summary>Tells an organiser that bests wait for an approval where nobody sees them any more.</summary>
internal sealed class VerificationNotice(VerificationRuleStore rules) : IOrganiserNotice
{
    /// <inheritdoc/>
    public async Task<Block?> TakeAsync(ulong guildId, CancellationToken cancellationToken) =>
        await rules.TakeNoticeAsync(guildId, cancellationToken) is { Problem: { } problem } rule
            ? new Block.Paragraph(Markup.Of(
                $"**Bests wait unseen.** I can't post in {VerificationText.Channel(rule.ChannelId)}: {Markup.Raw(problem)} `/settings verification` shows what waits, and names another channel."))
            : null;
}
