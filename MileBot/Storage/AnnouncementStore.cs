using System.Data.Common;
using System.Globalization;
using Dapper;
using MileBot.Core.Times;
using MileBot.Organising.Announcing;
using NodaTime;

namespace MileBot.Storage;

/// <summary>
/// The announcements that wait to be posted, changed or taken back. One belongs to one process until its lease is over; another may take
/// it over then, and is told that it may have been sent.
/// </summary>
internal sealed class AnnouncementStore(Database database)
{
    /// <summary>How long a process may work at one. Longer than an attempt can take.</summary>
    private static readonly Duration Lease = Duration.FromMinutes(2);

    private readonly string owner = Guid.NewGuid().ToString("N", CultureInfo.InvariantCulture);

    /// <summary>Ends the leases of other processes, for one that has the database to itself: they are all over.</summary>
    public Task<int> EndLeasesAsync(Instant now, CancellationToken cancellationToken) =>
        database.WriteAsync(
            transaction => transaction.Connection!.ExecuteAsync(
                "UPDATE announcement SET retry_at = @now, owner = NULL WHERE retry_at IS NOT NULL AND owner IS NOT NULL AND owner <> @owner",
                new { now = now.ToUnixTimeMilliseconds(), owner, cancellationToken },
                transaction),
            cancellationToken);

    /// <summary>The servers with something to do, the longest due first.</summary>
    public async Task<IReadOnlyList<ulong>> DueAsync(Instant now, int take, CancellationToken cancellationToken)
    {
        const string Sql = """
            SELECT a.guild_id
            FROM announcement AS a
            WHERE a.retry_at <= @now AND NOT EXISTS (SELECT 1 FROM guild AS g WHERE g.guild_id = a.guild_id AND g.removed_at IS NOT NULL)
            GROUP BY a.guild_id
            ORDER BY MIN(a.retry_at)
            LIMIT @take
            """;
        await using var connection = await database.OpenAsync(cancellationToken);
        var ids = await connection.QueryAsync<long>(Sql, new { now = now.ToUnixTimeMilliseconds(), take = (long)take, cancellationToken });
        return [.. ids.Select(id => (ulong)id)];
    }

    /// <summary>The first instant after another at which there is something to do; null for none in sight.</summary>
    public async Task<Instant?> NextInstantAsync(Instant after, CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenAsync(cancellationToken);
        var at = await connection.ExecuteScalarAsync<long?>(
            "SELECT MIN(retry_at) FROM announcement WHERE retry_at > @after", new { after = after.ToUnixTimeMilliseconds(), cancellationToken });
        return at is { } found ? Instant.FromUnixTimeMilliseconds(found) : null;
    }

    /// <summary>Takes the one that is due the longest in a server; null where none is.</summary>
    public Task<Announcement?> TakeAsync(ulong guildId, Instant now, CancellationToken cancellationToken) =>
        database.WriteAsync(
            async transaction =>
            {
                var row = await transaction.Connection!.QueryFirstOrDefaultAsync<AnnouncementRow>(
                    "SELECT " + AnnouncementRow.Columns + " FROM announcement WHERE guild_id = @guildId AND retry_at <= @now ORDER BY retry_at, announcement_id LIMIT 1",
                    new { guildId = (long)guildId, now = now.ToUnixTimeMilliseconds(), cancellationToken },
                    transaction);
                if (row is null) return null;

                await transaction.Connection!.ExecuteAsync(
                    """
                    UPDATE announcement SET owner = @owner, retry_at = @until, attempts = attempts + 1, in_doubt = 1
                    WHERE guild_id = @guildId AND announcement_id = @id
                    """,
                    new { guildId = (long)guildId, id = row.Id, owner, until = (now + Lease).ToUnixTimeMilliseconds(), cancellationToken },
                    transaction);
                return row.ToAnnouncement();
            },
            cancellationToken);

    /// <summary>Notes, before it is sent, that one goes to another channel than it was noted for.</summary>
    public Task MoveAsync(Announcement announcement, CancellationToken cancellationToken) =>
        database.WriteAsync(
            transaction => transaction.Connection!.ExecuteAsync(
                "UPDATE announcement SET channel_id = @channelId WHERE guild_id = @guildId AND announcement_id = @id AND owner = @owner",
                new { guildId = (long)announcement.GuildId, id = (long)announcement.Id, channelId = (long)announcement.ChannelId, owner, cancellationToken },
                transaction),
            cancellationToken);

    /// <summary>Notes what became of one. Where something changed meanwhile it is seen to at once.</summary>
    public Task FinishAsync(Announcement announcement, Instant now, CancellationToken cancellationToken) =>
        UpdateAsync(announcement, attempts: 0, changedAt: now, retryAt: null, cancellationToken);

    /// <summary>Notes that one is to be tried again.</summary>
    public Task RetryAsync(Announcement announcement, Instant at, CancellationToken cancellationToken) =>
        UpdateAsync(announcement, announcement.Attempts + 1, changedAt: at, retryAt: at, cancellationToken);

    /// <summary>What one has to say now: the fastest of its miles that still is a best; null where none is, or its runner doesn't want it.</summary>
    public async Task<AnnouncedBest?> FindBestAsync(Announcement announcement, CancellationToken cancellationToken)
    {
        const string Sql = """
            SELECT p.performance_id AS Id, p.user_id AS UserId, p.time_hundredths AS TimeHundredths, p.run_on AS RunOn, m.display_name AS DisplayName
            FROM announced_mile AS a
            JOIN performance AS p ON p.guild_id = a.guild_id AND p.performance_id = a.performance_id
            JOIN member AS m ON m.guild_id = p.guild_id AND m.user_id = p.user_id
            WHERE a.guild_id = @guildId AND a.announcement_id = @id AND p.removed_at IS NULL AND p.surface = @surface AND p.run_on >= @earliest
                AND p.time_hundredths < @before AND m.announces = 1 AND m.hidden_at IS NULL AND m.left_at IS NULL
            ORDER BY p.time_hundredths, p.run_on, p.performance_id
            LIMIT 1
            """;
        await using var connection = await database.OpenAsync(cancellationToken);
        var parameters = new
        {
            guildId = (long)announcement.GuildId,
            id = (long)announcement.Id,
            surface = StoredText.Of(announcement.Surface),
            earliest = StoredText.Of(announcement.NotedAt.InUtc().Date.ToDateOnly().AddDays(-LoggedMile.NewsDays - 1)),
            before = announcement.Before?.Hundredths ?? long.MaxValue,
            cancellationToken,
        };
        return await connection.QueryFirstOrDefaultAsync<BestRow>(Sql, parameters) is { } row
            ? await RankAsync(connection, announcement, row, cancellationToken)
            : null;
    }

    /// <summary>Whether it is kept still: with its runner's other data it may have been erased.</summary>
    public async Task<bool> ExistsAsync(Announcement announcement, CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenAsync(cancellationToken);
        return await connection.ExecuteScalarAsync<long>(
            "SELECT COUNT(*) FROM announcement WHERE guild_id = @guildId AND announcement_id = @id",
            new { guildId = (long)announcement.GuildId, id = (long)announcement.Id, cancellationToken }) > 0;
    }

    /// <summary>How many were made in a server on its local day, or are about to be.</summary>
    public async Task<int> CountAsync(ulong guildId, DateOnly day, CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenAsync(cancellationToken);
        return await AnnouncementNotes.CountAsync(connection, null, guildId, StoredText.Of(day), cancellationToken);
    }

    private static async Task<AnnouncedBest> RankAsync(DbConnection connection, Announcement announcement, BestRow row, CancellationToken cancellationToken)
    {
        var board = BoardKey.AllTimeFastest(announcement.Surface);
        var finishers = await BoardPlaces.CountAsync(connection, null, announcement.GuildId, board, cancellationToken);
        int? rank = await BoardPlaces.ScoreAsync(connection, null, announcement.GuildId, board, (ulong)row.UserId, cancellationToken) is { } own
            ? 1 + await BoardPlaces.BetterAsync(connection, null, announcement.GuildId, board, own, cancellationToken)
            : null;
        return new AnnouncedBest(
            (ulong)row.Id,
            (ulong)row.UserId,
            ShownName.Of((ulong)row.UserId, row.DisplayName),
            announcement.Surface,
            RaceTime.FromHundredths(row.TimeHundredths),
            announcement.Before,
            StoredText.ToDate(row.RunOn),
            rank,
            finishers);
    }

    private Task<int> UpdateAsync(Announcement announcement, int attempts, Instant changedAt, Instant? retryAt, CancellationToken cancellationToken) =>
        database.WriteAsync(
            transaction => transaction.Connection!.ExecuteAsync(
                """
                UPDATE announcement
                SET is_over = @isOver, shown_id = @shownId, message_id = @messageId, attempts = @attempts, in_doubt = @inDoubt, problem = @problem,
                    owner = NULL, retry_at = CASE WHEN @isOver = 0 AND version <> @version THEN @changedAt ELSE @retryAt END
                WHERE guild_id = @guildId AND announcement_id = @id AND owner = @owner
                """,
                new
                {
                    guildId = (long)announcement.GuildId,
                    id = (long)announcement.Id,
                    isOver = announcement.IsOver ? 1L : 0L,
                    shownId = (long?)announcement.ShownId,
                    messageId = (long?)announcement.MessageId,
                    attempts = (long)attempts,
                    inDoubt = announcement.IsInDoubt ? 1L : 0L,
                    problem = announcement.Problem,
                    version = announcement.Version,
                    changedAt = changedAt.ToUnixTimeMilliseconds(),
                    retryAt = retryAt?.ToUnixTimeMilliseconds(),
                    owner,
                    cancellationToken,
                },
                transaction),
            cancellationToken);

    internal sealed class BestRow
    {
        public required long Id { get; init; }

        public required long UserId { get; init; }

        public required long TimeHundredths { get; init; }

        public required string RunOn { get; init; }

        public required string DisplayName { get; init; }
    }
}
