using System.Data.Common;
using System.Globalization;
using Dapper;
using MileBot.Weekly;
using NodaTime;

namespace MileBot.Storage;

/// <summary>
/// The claims of weekly posts. A claim belongs to one process until its lease is over; another may take it over then, and is told that
/// the post may have been sent.
/// </summary>
internal sealed class WeeklyClaimStore(Database database)
{
    /// <summary>How long a process may work at a claim. Longer than one attempt can take.</summary>
    public static readonly Duration Lease = Duration.FromMinutes(1);

    private readonly string owner = Guid.NewGuid().ToString("N", CultureInfo.InvariantCulture);

    /// <summary>Claims what is due in a server and moves its schedule on, in one step; null where nothing is due or another was faster.</summary>
    public Task<WeeklyClaim?> ClaimDueAsync(ulong guildId, Instant now, CancellationToken cancellationToken) =>
        database.WriteAsync(
            async transaction =>
            {
                var job = await WeeklyJobStore.ReadAsync(transaction.Connection!, transaction, guildId, cancellationToken);
                if (job?.Next is not { } due || due.DueAt > now) return null;

                await WeeklyJobStore.MoveOnAsync(transaction, job, WeeklyCalendar.Following(job.Slot, due), cancellationToken);
                var claim = WeeklyClaim.Of(job, due, now);
                return await InsertAsync(transaction, claim, cancellationToken) ? claim : null;
            },
            cancellationToken);

    /// <summary>Claims a post outside the schedule; null where the same was claimed before.</summary>
    public Task<WeeklyClaim?> ClaimAsync(WeeklyClaim claim, CancellationToken cancellationToken) =>
        database.WriteAsync(
            async transaction => await InsertAsync(transaction, claim, cancellationToken) ? claim : null,
            cancellationToken);

    /// <summary>Takes over a claim that waits to be tried again, or whose process died; null where another was faster.</summary>
    public Task<WeeklyClaim?> TakeAsync(ulong guildId, string occurrence, Instant now, CancellationToken cancellationToken) =>
        TakeAsync(guildId, occurrence, ClaimState.Claimed, now, cancellationToken);

    /// <summary>Takes a post of unknown fate up again because somebody looked and asks for it; null where another was faster.</summary>
    public async Task<WeeklyClaim?> ReopenAsync(ulong guildId, string occurrence, Instant now, CancellationToken cancellationToken) =>
        await TakeAsync(guildId, occurrence, ClaimState.Unknown, now, cancellationToken) is { } claim
            ? claim with { State = ClaimState.Claimed, IsInDoubt = false }
            : null;

    /// <summary>Notes what became of a claim.</summary>
    public Task<WeeklyClaim> FinishAsync(WeeklyClaim claim, CancellationToken cancellationToken) => UpdateAsync(claim, null, cancellationToken);

    /// <summary>Notes that a claim is to be tried again.</summary>
    public Task<WeeklyClaim> RetryAsync(WeeklyClaim claim, Instant at, CancellationToken cancellationToken) => UpdateAsync(claim, at, cancellationToken);

    /// <summary>Notes, before it is sent, that a claim's post goes to another channel than it was claimed for.</summary>
    public Task MoveAsync(WeeklyClaim claim, CancellationToken cancellationToken) =>
        database.WriteAsync(
            transaction => transaction.Connection!.ExecuteAsync(
                "UPDATE weekly_claim SET channel_id = @channelId WHERE guild_id = @guildId AND occurrence = @occurrence AND owner = @owner",
                new { guildId = (long)claim.GuildId, occurrence = claim.Occurrence, channelId = (long)claim.ChannelId, owner, cancellationToken },
                transaction),
            cancellationToken);

    /// <summary>Ends the leases of other processes, for one that has the database to itself: they are all over.</summary>
    public Task<int> EndLeasesAsync(Instant now, CancellationToken cancellationToken) =>
        database.WriteAsync(
            transaction => transaction.Connection!.ExecuteAsync(
                "UPDATE weekly_claim SET retry_at = @now, owner = NULL WHERE state = 'claimed' AND owner IS NOT NULL AND owner <> @owner",
                new { now = now.ToUnixTimeMilliseconds(), owner, cancellationToken },
                transaction),
            cancellationToken);

    /// <summary>The claims to be tried now, of servers whose post is neither paused nor off.</summary>
    public async Task<IReadOnlyList<(ulong GuildId, string Occurrence)>> OpenAsync(Instant now, int take, CancellationToken cancellationToken)
    {
        const string Sql = """
            SELECT c.guild_id AS GuildId, c.occurrence AS Occurrence
            FROM weekly_claim AS c
            JOIN weekly_job AS j ON j.guild_id = c.guild_id
            WHERE c.state = 'claimed' AND c.retry_at <= @now AND j.due_at IS NOT NULL
            """ + WeeklyJobStore.IsPresent + " ORDER BY c.retry_at LIMIT @take";
        await using var connection = await database.OpenAsync(cancellationToken);
        var rows = await connection.QueryAsync<OpenRow>(Sql, new { now = now.ToUnixTimeMilliseconds(), take = (long)take, cancellationToken });
        return [.. rows.Select(row => ((ulong)row.GuildId, row.Occurrence))];
    }

    /// <summary>The first instant after another at which there is something to do; null for none in sight.</summary>
    public async Task<Instant?> NextInstantAsync(Instant after, CancellationToken cancellationToken)
    {
        const string Sql = "SELECT MIN(at) FROM ("
            + "SELECT MIN(due_at) AS at FROM weekly_job WHERE due_at > @after"
            + " UNION ALL SELECT MIN(tell_at) FROM weekly_job WHERE tell_at > @after"
            + " UNION ALL SELECT MIN(retry_at) FROM weekly_claim WHERE state = 'claimed' AND retry_at > @after) AS instants";
        await using var connection = await database.OpenAsync(cancellationToken);
        var at = await connection.ExecuteScalarAsync<long?>(Sql, new { after = after.ToUnixTimeMilliseconds(), cancellationToken });
        return at is { } found ? Instant.FromUnixTimeMilliseconds(found) : null;
    }

    /// <summary>The latest claims of a server, the newest first.</summary>
    public async Task<IReadOnlyList<WeeklyClaim>> LatestAsync(ulong guildId, int take, CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenAsync(cancellationToken);
        var rows = await connection.QueryAsync<WeeklyClaimRow>(
            "SELECT " + WeeklyClaimRow.Columns + " FROM weekly_claim WHERE guild_id = @guildId ORDER BY claimed_at DESC, occurrence DESC LIMIT @take",
            new { guildId = (long)guildId, take = (long)take, cancellationToken });
        return [.. rows.Select(row => row.ToClaim())];
    }

    private Task<WeeklyClaim?> TakeAsync(ulong guildId, string occurrence, ClaimState state, Instant now, CancellationToken cancellationToken) =>
        database.WriteAsync(
            async transaction =>
            {
                var parameters = new
                {
                    guildId = (long)guildId,
                    occurrence,
                    state = StoredText.Of(state),
                    owner,
                    now = now.ToUnixTimeMilliseconds(),
                    until = (now + Lease).ToUnixTimeMilliseconds(),
                    cancellationToken,
                };
                var row = await transaction.Connection!.QuerySingleOrDefaultAsync<WeeklyClaimRow>(
                    "SELECT " + WeeklyClaimRow.Columns + """
                     FROM weekly_claim
                    WHERE guild_id = @guildId AND occurrence = @occurrence AND state = @state AND retry_at <= @now
                    """,
                    parameters,
                    transaction);
                var taken = row is null ? 0 : await transaction.Connection!.ExecuteAsync(
                    """
                    UPDATE weekly_claim
                    SET state = 'claimed', owner = @owner, retry_at = @until, attempts = attempts + 1, in_doubt = 1
                    WHERE guild_id = @guildId AND occurrence = @occurrence AND state = @state AND retry_at <= @now
                    """,
                    parameters,
                    transaction);
                return taken == 1 ? row!.ToClaim() : null;
            },
            cancellationToken);

    /// <summary>Inserts a claim as one that is worked at: should this process die, its fate is in doubt.</summary>
    private async Task<bool> InsertAsync(DbTransaction transaction, WeeklyClaim claim, CancellationToken cancellationToken) =>
        await transaction.Connection!.ExecuteAsync(
            """
            INSERT INTO weekly_claim (
                guild_id, occurrence, channel_id, due_at, last_day, claimed_at, state, owner, retry_at, attempts, in_doubt)
            VALUES (
                @guildId, @occurrence, @channelId, @dueAt, @lastDay, @claimedAt, 'claimed', @owner, @until, 1, 1)
            ON CONFLICT (guild_id, occurrence) DO NOTHING
            """,
            new
            {
                guildId = (long)claim.GuildId,
                occurrence = claim.Occurrence,
                channelId = (long)claim.ChannelId,
                dueAt = claim.DueAt.ToUnixTimeMilliseconds(),
                lastDay = StoredText.Of(claim.LastDay),
                claimedAt = claim.ClaimedAt.ToUnixTimeMilliseconds(),
                owner,
                until = (claim.ClaimedAt + Lease).ToUnixTimeMilliseconds(),
                cancellationToken,
            },
            transaction) == 1;

    private Task<WeeklyClaim> UpdateAsync(WeeklyClaim claim, Instant? retryAt, CancellationToken cancellationToken) =>
        database.WriteAsync(
            async transaction =>
            {
                await transaction.Connection!.ExecuteAsync(
                    """
                    UPDATE weekly_claim
                    SET channel_id = @channelId, state = @state, owner = NULL, retry_at = @retryAt, in_doubt = @inDoubt,
                        refused_at = @refusedAt, message_id = @messageId, problem = @problem
                    WHERE guild_id = @guildId AND occurrence = @occurrence AND owner = @owner
                    """,
                    new
                    {
                        guildId = (long)claim.GuildId,
                        occurrence = claim.Occurrence,
                        channelId = (long)claim.ChannelId,
                        state = StoredText.Of(claim.State),
                        retryAt = retryAt?.ToUnixTimeMilliseconds() ?? 0, // Finished, it waits for nobody.
                        inDoubt = claim.IsInDoubt ? 1L : 0L,
                        refusedAt = claim.RefusedAt?.ToUnixTimeMilliseconds(),
                        messageId = (long?)claim.MessageId,
                        problem = claim.Problem,
                        owner,
                        cancellationToken,
                    },
                    transaction);
                return claim;
            },
            cancellationToken);

    internal sealed class OpenRow
    {
        public required long GuildId { get; init; }

        public required string Occurrence { get; init; }
    }
}
