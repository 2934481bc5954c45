using MileBot.Organising;
using MileBot.Replies;
using MileBot.Storage;

namespace MileBot.Weekly;

/// <summary>Tells an organiser that the weekly post was paused since its channel can't be used any more.</summary>
internal sealed class WeeklyNotice(WeeklyJobStore jobs) : IOrganiserNotice
{
    /// <inheritdoc/>
    public async Task<Block?> TakeAsync(ulong guildId, CancellationToken cancellationToken) =>
        await jobs.TakeNoticeAsync(guildId, cancellationToken) is { } notice && await jobs.FindAsync(guildId, cancellationToken) is { } job
            ? WeeklyTeller.Notice(job, notice)
            : null;
}
