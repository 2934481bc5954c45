using MileBot.Storage;
using NodaTime;

namespace MileBot.Organising.Announcing;

/// <summary>Knows which servers have something to announce, and does it one after another for each.</summary>
internal sealed class AnnouncementDesk(AnnouncementStore announcements, AnnouncementPoster poster, TimeProvider time)
{
    private Instant Now => Instant.FromDateTimeOffset(time.GetUtcNow());

    /// <summary>Frees what an earlier run of this program left unfinished. Its database belongs to one process at a time, so nobody else is at it.</summary>
    public Task BeginAsync(CancellationToken cancellationToken) => announcements.EndLeasesAsync(Now, cancellationToken);

    /// <summary>The servers with something to do now.</summary>
    public Task<IReadOnlyList<ulong>> ReadAsync(int most, CancellationToken cancellationToken) => announcements.DueAsync(Now, most, cancellationToken);

    /// <summary>The first instant from now on at which there will be something new to do; null for none in sight.</summary>
    public Task<Instant?> NextInstantAsync(CancellationToken cancellationToken) => announcements.NextInstantAsync(Now, cancellationToken);

    /// <summary>Sees to one announcement of a server.</summary>
    public async Task DoAsync(ulong guildId, CancellationToken cancellationToken)
    {
        var now = Now;
        if (await announcements.TakeAsync(guildId, now, cancellationToken) is { } announcement) await poster.PostAsync(announcement, now, cancellationToken);
    }
}
