using MileBot.Storage;
using NodaTime;

namespace MileBot.Organising.Verification;

/// <summary>Knows what is to be done next about miles that were put before the organisers, and does it.</summary>
internal sealed class VerificationDesk(PendingPostStore posts, VerificationPoster poster, VerificationTeller teller, TimeProvider time)
{
    /// <summary>Frees what an earlier run of this program left unfinished.</summary>
    public Task BeginAsync(CancellationToken cancellationToken) => posts.BeginAsync(time.GetUtcNow(), cancellationToken);

    /// <summary>What is to be done now: one thing of each kind and server, so that a server with many keeps no other waiting.</summary>
    /// <param name="most">How much of each kind.</param>
    /// <param name="cancellationToken">Cancels the read.</param>
    public async Task<IReadOnlyList<VerificationWork>> ReadAsync(int most, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var due = await posts.DueAsync(now, most, cancellationToken);
        var untold = await posts.ToTellAsync(now, most, cancellationToken);
        return
        [
            .. due.Select(post => new VerificationWork(post.GuildId, post.MileId, ToRunner: false)),
            .. untold.Select(mile => new VerificationWork(mile.GuildId, mile.MileId, ToRunner: true)),
        ];
    }

    /// <summary>The first instant from now on at which there will be something new to do; null for none in sight.</summary>
    public async Task<Instant?> NextInstantAsync(CancellationToken cancellationToken) =>
        await posts.NextInstantAsync(time.GetUtcNow(), cancellationToken) is { } next ? Instant.FromDateTimeOffset(next) : null;

    /// <summary>Does a piece of work.</summary>
    public Task DoAsync(VerificationWork work, CancellationToken cancellationToken) => work.ToRunner
        ? teller.TellAsync(work.GuildId, work.MileId, time.GetUtcNow(), cancellationToken)
        : poster.PostAsync(work.GuildId, work.MileId, time.GetUtcNow(), cancellationToken);
}
