using Dapper;

namespace MileBot.Storage;

/// <summary>The organisers' messages about miles: what is to be sent or brought up to date. A message is worked at by one at a time.</summary>
internal sealed class PendingPostStore(Database database)
{
    /// <summary>How long a message may be worked at. Longer than one attempt can take.</summary>
    private static readonly TimeSpan LeaseTime = TimeSpan.FromMinutes(2);

    /// <summary>A message that isn't sent yet waits for a channel that takes it.</summary>
    private const string CanBeDone = """
        (p.message_id IS NOT NULL
            OR EXISTS (SELECT 1 FROM verification AS v WHERE v.guild_id = p.guild_id AND v.problem IS NULL)
            OR NOT EXISTS (SELECT 1 FROM pending_mile AS m WHERE m.guild_id = p.guild_id AND m.mile_id = p.mile_id AND m.state IN ('waiting', 'filed')))
        AND NOT EXISTS (SELECT 1 FROM guild AS g WHERE g.guild_id = p.guild_id AND g.removed_at IS NOT NULL)
        """;

    /// <summary>Frees what an earlier run of this program left unfinished. Its database belongs to one process at a time, so nobody else is at it.</summary>
    public Task BeginAsync(DateTimeOffset now, CancellationToken cancellationToken) =>
        database.WriteAsync(
            transaction => transaction.Connection!.ExecuteAsync(
                "UPDATE pending_post SET due_at = @now WHERE due_at > @now AND in_doubt = 1",
                new { now = now.ToUnixTimeMilliseconds(), cancellationToken },
                transaction),
            cancellationToken);

    /// <summary>The messages to work at now, one a server, the longest due first.</summary>
    public async Task<IReadOnlyList<(ulong GuildId, ulong MileId)>> DueAsync(DateTimeOffset now, int take, CancellationToken cancellationToken)
    {
        const string Sql = "SELECT p.guild_id AS GuildId, MIN(p.mile_id) AS MileId FROM pending_post AS p WHERE p.due_at <= @now AND " + CanBeDone
            + " GROUP BY p.guild_id ORDER BY MIN(p.due_at) LIMIT @take";
        await using var connection = await database.OpenAsync(cancellationToken);
        var rows = await connection.QueryAsync<KeyRow>(Sql, new { now = now.ToUnixTimeMilliseconds(), take = (long)take, cancellationToken });
        return [.. rows.Select(row => row.ToKey())];
    }

    /// <summary>The miles whose runner is to be told now what was decided, one a server.</summary>
    public async Task<IReadOnlyList<(ulong GuildId, ulong MileId)>> ToTellAsync(DateTimeOffset now, int take, CancellationToken cancellationToken)
    {
        const string Sql = """
            SELECT p.guild_id AS GuildId, MIN(p.mile_id) AS MileId
            FROM pending_mile AS p
            WHERE p.tell_at <= @now AND NOT EXISTS (SELECT 1 FROM guild AS g WHERE g.guild_id = p.guild_id AND g.removed_at IS NOT NULL)
            GROUP BY p.guild_id
            ORDER BY MIN(p.tell_at)
            LIMIT @take
            """;
        await using var connection = await database.OpenAsync(cancellationToken);
        var rows = await connection.QueryAsync<KeyRow>(Sql, new { now = now.ToUnixTimeMilliseconds(), take = (long)take, cancellationToken });
        return [.. rows.Select(row => row.ToKey())];
    }

    /// <summary>The first instant after another at which there is something to do; null for none in sight.</summary>
    public async Task<DateTimeOffset?> NextInstantAsync(DateTimeOffset after, CancellationToken cancellationToken)
    {
        const string Sql = "SELECT MIN(at) FROM (SELECT MIN(due_at) AS at FROM pending_post WHERE due_at > @after"
            + " UNION ALL SELECT MIN(tell_at) FROM pending_mile WHERE tell_at > @after) AS instants";
        await using var connection = await database.OpenAsync(cancellationToken);
        var at = await connection.ExecuteScalarAsync<long?>(Sql, new { after = after.ToUnixTimeMilliseconds(), cancellationToken });
        return at is { } found ? DateTimeOffset.FromUnixTimeMilliseconds(found) : null;
    }

    /// <summary>Takes a message to work at it; null where another was faster. Should this process die now, its fate is in doubt.</summary>
    /// <param name="channelId">Where it is sent if it wasn't sent anywhere yet; null where no channel is set.</param>
    public Task<PendingPost?> TakeAsync(ulong guildId, ulong mileId, ulong? channelId, DateTimeOffset now, CancellationToken cancellationToken) =>
        database.WriteAsync(
            async transaction =>
            {
                var lease = now + LeaseTime;
                var parameters = new
                {
                    guildId = (long)guildId,
                    mileId = (long)mileId,
                    channelId = (long?)channelId,
                    now = now.ToUnixTimeMilliseconds(),
                    lease = lease.ToUnixTimeMilliseconds(),
                    cancellationToken,
                };
                var row = await transaction.Connection!.QuerySingleOrDefaultAsync<Row>(
                    """
                    SELECT channel_id AS ChannelId, message_id AS MessageId, created_at AS CreatedAt, attempts AS Attempts, in_doubt AS InDoubt
                    FROM pending_post
                    WHERE guild_id = @guildId AND mile_id = @mileId AND due_at <= @now
                    """,
                    parameters,
                    transaction);
                var taken = row is null ? 0 : await transaction.Connection!.ExecuteAsync(
                    """
                    UPDATE pending_post
                    SET due_at = @lease, attempts = attempts + 1,
                        in_doubt = CASE WHEN message_id IS NULL THEN 1 ELSE 0 END,
                        channel_id = CASE WHEN message_id IS NULL AND in_doubt = 0 THEN @channelId ELSE channel_id END
                    WHERE guild_id = @guildId AND mile_id = @mileId AND due_at <= @now
                    """,
                    parameters,
                    transaction);
                return taken == 1 ? row!.ToPost(guildId, mileId, channelId, lease) : null;
            },
            cancellationToken);

    /// <summary>Notes that the message is as it should be, unless it came due again meanwhile. A proof is a file of it by now; while its mile
    /// waits it is kept besides, for the case that the channel is lost and another takes its place.</summary>
    /// <param name="post">The message.</param>
    /// <param name="provesChannel">Whether its channel has just taken it, and so isn't lost.</param>
    /// <param name="cancellationToken">Cancels the note.</param>
    public Task FinishAsync(PendingPost post, bool provesChannel, CancellationToken cancellationToken) =>
        database.WriteAsync(
            async transaction =>
            {
                var parameters = new
                {
                    guildId = (long)post.GuildId,
                    mileId = (long)post.MileId,
                    channelId = (long?)post.ChannelId,
                    messageId = (long?)post.MessageId,
                    lease = post.Lease.ToUnixTimeMilliseconds(),
                    cancellationToken,
                };
                await transaction.Connection!.ExecuteAsync(
                    """
                    UPDATE pending_post
                    SET channel_id = @channelId, message_id = @messageId, in_doubt = 0, attempts = 0,
                        due_at = CASE WHEN due_at = @lease THEN NULL ELSE due_at END
                    WHERE guild_id = @guildId AND mile_id = @mileId
                    """,
                    parameters,
                    transaction);
                await transaction.Connection!.ExecuteAsync(
                    """
                    DELETE FROM pending_proof
                    WHERE guild_id = @guildId AND mile_id = @mileId AND NOT EXISTS (
                        SELECT 1 FROM pending_mile AS m WHERE m.guild_id = @guildId AND m.mile_id = @mileId AND m.state = 'waiting')
                    """,
                    parameters,
                    transaction);
                if (provesChannel && post.ChannelId is { } channel) await VerificationRuleStore.WorksAsync(transaction, post.GuildId, channel, cancellationToken);
                return true;
            },
            cancellationToken);

    /// <summary>Notes that nothing can be done about a message until an organiser changes something.</summary>
    public Task RestAsync(PendingPost post, CancellationToken cancellationToken) =>
        database.WriteAsync(
            transaction => transaction.Connection!.ExecuteAsync(
                "UPDATE pending_post SET in_doubt = 0, due_at = NULL WHERE guild_id = @guildId AND mile_id = @mileId AND due_at = @lease",
                new { guildId = (long)post.GuildId, mileId = (long)post.MileId, lease = post.Lease.ToUnixTimeMilliseconds(), cancellationToken },
                transaction),
            cancellationToken);

    /// <summary>Notes when a message is to be tried again.</summary>
    public Task RetryAsync(PendingPost post, DateTimeOffset at, CancellationToken cancellationToken) =>
        database.WriteAsync(
            transaction => transaction.Connection!.ExecuteAsync(
                """
                UPDATE pending_post
                SET in_doubt = @inDoubt, due_at = CASE WHEN due_at = @lease THEN @at ELSE due_at END
                WHERE guild_id = @guildId AND mile_id = @mileId
                """,
                new
                {
                    guildId = (long)post.GuildId,
                    mileId = (long)post.MileId,
                    inDoubt = post.IsInDoubt ? 1L : 0L,
                    at = at.ToUnixTimeMilliseconds(),
                    lease = post.Lease.ToUnixTimeMilliseconds(),
                    cancellationToken,
                },
                transaction),
            cancellationToken);

    /// <summary>Forgets a message whose mile was erased.</summary>
    public Task DropAsync(PendingPost post, CancellationToken cancellationToken) =>
        database.WriteAsync(
            transaction => transaction.Connection!.ExecuteAsync(
                "DELETE FROM pending_post WHERE guild_id = @guildId AND mile_id = @mileId",
                new { guildId = (long)post.GuildId, mileId = (long)post.MileId, cancellationToken },
                transaction),
            cancellationToken);

    /// <summary>Finds the message about a mile; null where there is none.</summary>
    public async Task<PendingPost?> FindAsync(ulong guildId, ulong mileId, CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenAsync(cancellationToken);
        var row = await connection.QuerySingleOrDefaultAsync<Row>(
            """
            SELECT channel_id AS ChannelId, message_id AS MessageId, created_at AS CreatedAt, attempts AS Attempts, in_doubt AS InDoubt
            FROM pending_post
            WHERE guild_id = @guildId AND mile_id = @mileId
            """,
            new { guildId = (long)guildId, mileId = (long)mileId, cancellationToken });
        return row?.ToPost(guildId, mileId, channelId: null, default);
    }

    internal sealed class KeyRow
    {
        public required long GuildId { get; init; }

        public required long MileId { get; init; }

        public (ulong GuildId, ulong MileId) ToKey() => ((ulong)GuildId, (ulong)MileId);
    }

    internal sealed class Row
    {
        public long? ChannelId { get; init; }

        public long? MessageId { get; init; }

        public required long CreatedAt { get; init; }

        public required long Attempts { get; init; }

        public required long InDoubt { get; init; }

        public PendingPost ToPost(ulong guildId, ulong mileId, ulong? channelId, DateTimeOffset lease) =>
            new(guildId, mileId, DateTimeOffset.FromUnixTimeMilliseconds(CreatedAt))
            {
                ChannelId = (ulong?)ChannelId is { } known && (MessageId is not null || InDoubt != 0) ? known : channelId,
                MessageId = (ulong?)MessageId,
                Attempts = (int)Attempts + 1,
                IsInDoubt = InDoubt != 0,
                Lease = lease,
            };
    }
}
