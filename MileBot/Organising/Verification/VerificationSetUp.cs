using MileBot.Storage;

namespace MileBot.Organising.Verification;

/// <summary>Whether some bests wait for an organiser's approval.</summary>
internal sealed class VerificationSetUp(VerificationRuleStore rules) : ISetUpStep
{
    /// <inheritdoc/>
    public string Command => "settings verification";

    /// <inheritdoc/>
    public string Gives => "has you approve bests above a place or a mark";

    /// <inheritdoc/>
    public async Task<bool> IsDoneAsync(ulong guildId, CancellationToken cancellationToken) => await rules.FindAsync(guildId, cancellationToken) is not null;
}
