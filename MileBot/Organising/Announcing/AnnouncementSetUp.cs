using MileBot.Storage;

namespace MileBot.Organising.Announcing;

/// <summary>Whether new bests are announced.</summary>
internal sealed class AnnouncementSetUp(AnnouncementSettingsStore settings) : ISetUpStep
{
    /// <inheritdoc/>
    public string Command => "settings announcements";

    /// <inheritdoc/>
    public string Gives => "tells new bests in a channel of your choice";

    /// <inheritdoc/>
    public async Task<bool> IsDoneAsync(ulong guildId, CancellationToken cancellationToken) =>
        await settings.FindAsync(guildId, cancellationToken) is not null;
}
