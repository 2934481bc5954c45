using MileBot.Storage;

namespace MileBot.Organising.Roles;

/// <summary>Whether there are barrier roles.</summary>
internal sealed class BarrierRoleSetUp(BarrierRoleStore barriers) : ISetUpStep
{
    /// <inheritdoc/>
    public string Command => "settings roles";

    /// <inheritdoc/>
    public string Gives => "gives a role to who ran under 8:00, 7:00 … 4:00";

    /// <inheritdoc/>
    public async Task<bool> IsDoneAsync(ulong guildId, CancellationToken cancellationToken) =>
        await barriers.FindAsync(guildId, cancellationToken) is not null;
}
