using MileBot.Storage;

namespace MileBot.Organising;

/// <summary>The club's time zone as one of the things to set up.</summary>
internal sealed class ZoneSetUp(ServerSettingsStore servers) : ISetUpStep
{
    /// <inheritdoc/>
    public string Command => "settings server";

    /// <inheritdoc/>
    public string Gives => "sets the club's time zone: until then “today” is UTC's";

    /// <inheritdoc/>
    public async Task<bool> IsDoneAsync(ulong guildId, CancellationToken cancellationToken) =>
        (await servers.FindAsync(guildId, cancellationToken)).Zone is not null;
}
