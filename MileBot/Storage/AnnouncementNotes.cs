using System.Data.Common;
using Dapper;
using MileBot.Organising.Announcing;

namespace MileBot.Storage;

/// <summary>
/// Notes what is to be announced, in the transaction that changes the log: it is announced if the mile is stored, and only then.
/// </summary>
internal static class AnnouncementNotes
{
    /// <summary>How long an announcement follows what becomes of its miles.</summary>
    private const int DaysKept = 7;

    /// <summary>
    /// Notes a mile that was just logged, where it is a best that the server wants to be told of. A best of the same day is told in the
    /// same message. The same mile a second time changes nothing.
    /// </summary>
    /// <param name="transaction">The one that stores the mile.</param>
    /// <param name="mile">The mile, which says whether it may be announced.</param>
    /// <param name="logged">What it changed.</param>
    /// <param name="now">The instant at which it came into the log.</param>
    /// <param name="cancellationToken">Cancels the note.</param>
    public static async Task NoteAsync(
        DbTransaction transaction, NewPerformance mile, LoggedMile logged, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (!mile.MayBeAnnounced || !logged.IsBest) return;
        if (await AnnouncementSettingsStore.ReadAsync(transaction.Connection!, transaction, mile.GuildId, cancellationToken) is not { IsStopped: false } settings) return;

        var runner = await ReadRunnerAsync(transaction, mile, cancellationToken);
        if (!runner.IsAnnounced || logged.IsHistory(mile.Details.RunOn, BoardDay.In(runner.Zone ?? runner.ServerZone, now))) return;

        var day = StoredText.Of(BoardDay.In(runner.ServerZone, now));
        var announcement = await FindOfDayAsync(transaction, mile, settings, day, cancellationToken);
        if (announcement is null)
        {
            var isSeen = mile.SeenIn == settings.ChannelId;
            if (isSeen || !settings.Threshold.Admits(mile.Time, logged)) return;
            if (await CountAsync(transaction.Connection!, transaction, mile.GuildId, day, cancellationToken) >= settings.DailyCap) return;

            await ForgetOldAsync(transaction, mile.GuildId, day, cancellationToken);
            await InsertAsync(transaction, mile, logged, settings, day, now, cancellationToken);
        }

        await AddMileAsync(transaction, mile, announcement ?? (long)mile.Id, now, cancellationToken);
    }

    /// <summary>Notes that what a member's announcements tell of may have changed: a mile, or whether they may be told of at all.</summary>
    public static Task NoteChangeAsync(DbTransaction transaction, ulong guildId, ulong userId, CancellationToken cancellationToken) =>
        transaction.Connection!.ExecuteAsync(
            """
            UPDATE announcement SET version = version + 1, retry_at = COALESCE(retry_at, 0)
            WHERE guild_id = @guildId AND user_id = @userId AND is_over = 0
            """,
            new { guildId = (long)guildId, userId = (long)userId, cancellationToken },
            transaction);

    /// <summary>Notes that a mile was edited: what stood for it stands in the announcement, too.</summary>
    public static Task NoteEditAsync(DbTransaction transaction, ulong guildId, ulong replacedId, ulong id, CancellationToken cancellationToken) =>
        transaction.Connection!.ExecuteAsync(
            """
            INSERT INTO announced_mile (guild_id, performance_id, announcement_id, user_id, noted_at)
            SELECT guild_id, @id, announcement_id, user_id, noted_at
            FROM announced_mile
            WHERE guild_id = @guildId AND performance_id = @replacedId
            ON CONFLICT (guild_id, performance_id) DO NOTHING
            """,
            new { guildId = (long)guildId, replacedId = (long)replacedId, id = (long)id, cancellationToken },
            transaction);

    /// <summary>How many were made in a server on a local day, or are about to be.</summary>
    public static async Task<int> CountAsync(
        DbConnection connection, DbTransaction? transaction, ulong guildId, string day, CancellationToken cancellationToken) =>
        (int)await connection.ExecuteScalarAsync<long>(
            "SELECT COUNT(*) FROM announcement WHERE guild_id = @guildId AND local_day = @day AND is_over = 0",
            new { guildId = (long)guildId, day, cancellationToken },
            transaction);

    private static Task<RunnerRow> ReadRunnerAsync(DbTransaction transaction, NewPerformance mile, CancellationToken cancellationToken) =>
        transaction.Connection!.QuerySingleAsync<RunnerRow>(
            """
            SELECT m.announces AS Announces, m.hidden_at AS HiddenAt, m.left_at AS LeftAt, m.time_zone AS Zone, g.time_zone AS ServerZone
            FROM member AS m
            JOIN guild AS g ON g.guild_id = m.guild_id
            WHERE m.guild_id = @guildId AND m.user_id = @userId
            """,
            new { guildId = (long)mile.GuildId, userId = (long)mile.UserId, cancellationToken },
            transaction);

    /// <summary>The member's announcement of that day and surface; null where there is none.</summary>
    private static Task<long?> FindOfDayAsync(
        DbTransaction transaction, NewPerformance mile, AnnouncementSettings settings, string day, CancellationToken cancellationToken) =>
        transaction.Connection!.ExecuteScalarAsync<long?>(
            """
            SELECT MIN(announcement_id)
            FROM announcement
            WHERE guild_id = @guildId AND user_id = @userId AND surface = @surface AND local_day = @day AND channel_id = @channelId AND is_over = 0
            """,
            new
            {
                guildId = (long)mile.GuildId,
                userId = (long)mile.UserId,
                surface = StoredText.Of(mile.Details.Surface),
                day,
                channelId = (long)settings.ChannelId,
                cancellationToken,
            },
            transaction);

    private static Task InsertAsync(
        DbTransaction transaction, NewPerformance mile, LoggedMile logged, AnnouncementSettings settings, string day, DateTimeOffset now, CancellationToken cancellationToken) =>
        transaction.Connection!.ExecuteAsync(
            """
            INSERT INTO announcement (
                guild_id, announcement_id, user_id, surface, local_day, channel_id, before_hundredths, noted_at, version, is_over, retry_at,
                attempts, in_doubt)
            VALUES (@guildId, @id, @userId, @surface, @day, @channelId, @before, @now, 1, 0, @now, 0, 0)
            ON CONFLICT (guild_id, announcement_id) DO NOTHING
            """,
            new
            {
                guildId = (long)mile.GuildId,
                id = (long)mile.Id,
                userId = (long)mile.UserId,
                surface = StoredText.Of(mile.Details.Surface),
                day,
                channelId = (long)settings.ChannelId,
                before = logged.PreviousBest?.Time.Hundredths,
                now = now.ToUnixTimeMilliseconds(),
                cancellationToken,
            },
            transaction);

    private static Task AddMileAsync(
        DbTransaction transaction, NewPerformance mile, long announcementId, DateTimeOffset now, CancellationToken cancellationToken) =>
        transaction.Connection!.ExecuteAsync(
            """
            INSERT INTO announced_mile (guild_id, performance_id, announcement_id, user_id, noted_at)
            VALUES (@guildId, @id, @announcementId, @userId, @now)
            ON CONFLICT (guild_id, performance_id) DO NOTHING
            """,
            new
            {
                guildId = (long)mile.GuildId,
                id = (long)mile.Id,
                announcementId,
                userId = (long)mile.UserId,
                now = now.ToUnixTimeMilliseconds(),
                cancellationToken,
            },
            transaction);

    private static async Task ForgetOldAsync(DbTransaction transaction, ulong guildId, string day, CancellationToken cancellationToken)
    {
        var parameters = new { guildId = (long)guildId, before = StoredText.Of(StoredText.ToDate(day).AddDays(-DaysKept)), cancellationToken };
        await transaction.Connection!.ExecuteAsync(
            """
            DELETE FROM announced_mile
            WHERE guild_id = @guildId
                AND announcement_id IN (SELECT announcement_id FROM announcement WHERE guild_id = @guildId AND local_day < @before)
            """,
            parameters,
            transaction);
        await transaction.Connection!.ExecuteAsync("DELETE FROM announcement WHERE guild_id = @guildId AND local_day < @before", parameters, transaction);
    }

    internal sealed class RunnerRow
    {
        public required long Announces { get; init; }

        public long? HiddenAt { get; init; }

        public long? LeftAt { get; init; }

        public string? Zone { get; init; }

        public string? ServerZone { get; init; }

        public bool IsAnnounced => Announces != 0 && HiddenAt is null && LeftAt is null;
    }
}
