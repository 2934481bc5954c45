using MileBot.Storage;
using NodaTime;

namespace MileBot.Weekly;

/// <summary>Knows what is to be done next for which server, and does it.</summary>
internal sealed class WeeklyDesk(WeeklyJobStore jobs, WeeklyClaimStore claims, WeeklyPoster poster, WeeklyTeller teller, TimeProvider time)
{
    private Instant Now => Instant.FromDateTimeOffset(time.GetUtcNow());

    /// <summary>Frees what an earlier run of this program left unfinished. Its database belongs to one process at a time, so nobody else is at it.</summary>
    public Task BeginAsync(CancellationToken cancellationToken) => claims.EndLeasesAsync(Now, cancellationToken);

    /// <summary>What is to be done now, some of each kind, so that many posts due at once keep nothing else waiting.</summary>
    /// <param name="most">How much of each kind.</param>
    /// <param name="cancellationToken">Cancels the read.</param>
    public async Task<IReadOnlyList<WeeklyWork>> ReadAsync(int most, CancellationToken cancellationToken)
    {
        var now = Now;
        var open = await claims.OpenAsync(now, most, cancellationToken);
        var due = await jobs.DueAsync(now, most, cancellationToken);
        var untold = await jobs.ToTellAsync(now, most, cancellationToken);
        return
        [
            .. open.Select(claim => new WeeklyWork.Open(claim.GuildId, claim.Occurrence)),
            .. due.Select(guildId => new WeeklyWork.Due(guildId)),
            .. untold.Select(guildId => new WeeklyWork.Tell(guildId)),
        ];
    }

    /// <summary>The first instant from now on at which there will be something new to do; null for none in sight.</summary>
    public Task<Instant?> NextInstantAsync(CancellationToken cancellationToken) => claims.NextInstantAsync(Now, cancellationToken);

    /// <summary>Does a piece of work.</summary>
    public async Task DoAsync(WeeklyWork work, CancellationToken cancellationToken)
    {
        if (await jobs.FindAsync(work.GuildId, cancellationToken) is not { } job) return;

        var now = Now;
        if (work is WeeklyWork.Tell)
        {
            await teller.TellAsync(job, now, cancellationToken);
            return;
        }

        var claim = work is WeeklyWork.Open open
            ? await claims.TakeAsync(open.GuildId, open.Occurrence, now, cancellationToken)
            : await claims.ClaimDueAsync(work.GuildId, now, cancellationToken);
        if (claim is not null) await poster.PostAsync(job, claim, now, cancellationToken);
    }

    /// <summary>Posts now, outside the schedule; null where the same request was answered before.</summary>
    public async Task<WeeklyClaim?> PostNowAsync(WeeklyJob job, ulong interactionId, CancellationToken cancellationToken)
    {
        var now = Now;
        return await claims.ClaimAsync(WeeklyClaim.Extra(job, interactionId, now), cancellationToken) is { } claim
            ? await poster.PostAsync(job, claim, now, cancellationToken)
            : null;
    }

    /// <summary>Posts what nobody could tell the fate of, since somebody looked and it isn't there; null where another was faster.</summary>
    public async Task<WeeklyClaim?> PostAgainAsync(WeeklyJob job, string occurrence, CancellationToken cancellationToken)
    {
        var now = Now;
        return await claims.ReopenAsync(job.GuildId, occurrence, now, cancellationToken) is { } claim
            ? await poster.PostAsync(job, claim with { DueAt = now }, now, cancellationToken)
            : null;
    }
}
