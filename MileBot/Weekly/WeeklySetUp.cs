using MileBot.Organising;
using MileBot.Storage;

namespace MileBot.Weekly;

/// <summary>The weekly post as one of the things to set up.</summary>
internal sealed class WeeklySetUp(WeeklyJobStore jobs) : ISetUpStep
{
    /// <inheritdoc/>
    public string Command => "weekly set";

    /// <inheritdoc/>
    public string Gives => "has the leaderboard posted every week";

    /// <inheritdoc/>
    public async Task<bool> IsDoneAsync(ulong guildId, CancellationToken cancellationToken) => await jobs.FindAsync(guildId, cancellationToken) is not null;
}
