using System.Data.Common;
using Dapper;
using MileBot.Organising.Announcing;
using MileBot.Organising.Notices;
using NodaTime;

namespace MileBot.Storage;

/// <summary>Where the new bests of all servers are announced.</summary>
internal sealed class AnnouncementSettingsStore(Database database)
{
    /// <summary>Reads a server's; null where nothing is announced.</summary>
    public async Task<AnnouncementSettings?> FindAsync(ulong guildId, CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenAsync(cancellationToken);
        return await ReadAsync(connection, null, guildId, cancellationToken);
    }

    /// <summary>Sets a server's. What waits to be posted goes to the channel that is set now.</summary>
    public Task SetAsync(AnnouncementSettings settings, Instant now, CancellationToken cancellationToken) =>
        database.WriteAsync(
            async transaction =>
            {
                await GuildRows.EnsureAsync(transaction, settings.GuildId, cancellationToken);
                await WriteAsync(transaction, settings, cancellationToken);
                await NoticeRows.DropAsync(transaction, settings.GuildId, NoticeTopic.Announcements, cancellationToken);
                return await transaction.Connection!.ExecuteAsync(
                    """
                    UPDATE announcement SET channel_id = @channelId, retry_at = @now
                    WHERE guild_id = @guildId AND message_id IS NULL AND is_over = 0 AND in_doubt = 0
                    """,
                    new { guildId = (long)settings.GuildId, channelId = (long)settings.ChannelId, now = now.ToUnixTimeMilliseconds(), cancellationToken },
                    transaction);
            },
            cancellationToken);

    /// <summary>Announces nothing more; answers whether anything was.</summary>
    public async Task<bool> RemoveAsync(ulong guildId, CancellationToken cancellationToken) =>
        await database.WriteAsync(
            async transaction =>
            {
                await NoticeRows.DropAsync(transaction, guildId, NoticeTopic.Announcements, cancellationToken);
                return await transaction.Connection!.ExecuteAsync(
                    "DELETE FROM announcement_setting WHERE guild_id = @guildId", new { guildId = (long)guildId, cancellationToken }, transaction);
            },
            cancellationToken) > 0;

    /// <summary>Notes that the channel refused a post, or that it takes posts again.</summary>
    /// <param name="guildId">The server.</param>
    /// <param name="since">When it first refused; null where it took one.</param>
    /// <param name="problem">Why; null where it took one.</param>
    /// <param name="cancellationToken">Cancels the note.</param>
    public Task NoteRefusalAsync(ulong guildId, Instant? since, string? problem, CancellationToken cancellationToken) =>
        database.WriteAsync(
            transaction => transaction.Connection!.ExecuteAsync(
                "UPDATE announcement_setting SET refused_at = @since, problem = @problem WHERE guild_id = @guildId",
                new { guildId = (long)guildId, since = since?.ToUnixTimeMilliseconds(), problem, cancellationToken },
                transaction),
            cancellationToken);

    /// <summary>Gives a channel up, which an organiser is to be told. What waited to be posted is left out.</summary>
    public Task StopAsync(AnnouncementSettings settings, string why, Instant now, CancellationToken cancellationToken) =>
        database.WriteAsync(
            async transaction =>
            {
                // Who set it anew meanwhile, perhaps with another channel, mended it: then the refusal is forgotten.
                var parameters = new { guildId = (long)settings.GuildId, channelId = (long)settings.ChannelId, why, now = now.ToUnixTimeMilliseconds(), cancellationToken };
                var stopped = await transaction.Connection!.ExecuteAsync(
                    """
                    UPDATE announcement_setting SET stopped_at = @now, problem = @why
                    WHERE guild_id = @guildId AND channel_id = @channelId AND stopped_at IS NULL AND refused_at IS NOT NULL
                    """,
                    parameters,
                    transaction);
                if (stopped == 0) return 0;

                await transaction.Connection!.ExecuteAsync(
                    """
                    UPDATE announcement SET is_over = 1, retry_at = NULL, problem = @why
                    WHERE guild_id = @guildId AND message_id IS NULL AND is_over = 0 AND owner IS NULL
                    """,
                    parameters,
                    transaction);
                await NoticeRows.WriteAsync(transaction, new Notice(settings.GuildId, NoticeTopic.Announcements, why, settings.SetBy), now, cancellationToken);
                return stopped;
            },
            cancellationToken);

    internal static async Task<AnnouncementSettings?> ReadAsync(
        DbConnection connection, DbTransaction? transaction, ulong guildId, CancellationToken cancellationToken) =>
        (await connection.QuerySingleOrDefaultAsync<AnnouncementSettingsRow>(
            "SELECT " + AnnouncementSettingsRow.Columns + " FROM announcement_setting WHERE guild_id = @guildId",
            new { guildId = (long)guildId, cancellationToken },
            transaction))?.ToSettings();

    private static Task WriteAsync(DbTransaction transaction, AnnouncementSettings settings, CancellationToken cancellationToken) =>
        transaction.Connection!.ExecuteAsync(
            """
            INSERT INTO announcement_setting (guild_id, channel_id, threshold, daily_cap, set_by)
            VALUES (@guildId, @channelId, @threshold, @dailyCap, @setBy)
            ON CONFLICT (guild_id) DO UPDATE
            SET channel_id = excluded.channel_id, threshold = excluded.threshold, daily_cap = excluded.daily_cap, set_by = excluded.set_by,
                refused_at = NULL, stopped_at = NULL, problem = NULL
            """,
            new
            {
                guildId = (long)settings.GuildId,
                channelId = (long)settings.ChannelId,
                threshold = StoredText.Of(settings.Threshold),
                dailyCap = (long)settings.DailyCap,
                setBy = (long?)settings.SetBy,
                cancellationToken,
            },
            transaction);
}
