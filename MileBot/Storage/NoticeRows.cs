using System.Data.Common;
using Dapper;
using MileBot.Organising.Notices;
using NodaTime;

namespace MileBot.Storage;

/// <summary>Notices, as written inside a larger transaction.</summary>
internal static class NoticeRows
{
    /// <summary>Notes what there is to tell, from now on.</summary>
    public static Task WriteAsync(DbTransaction transaction, Notice notice, Instant now, CancellationToken cancellationToken) =>
        transaction.Connection!.ExecuteAsync(
            """
            INSERT INTO notice (guild_id, topic, why, set_by, tell_at) VALUES (@guildId, @topic, @why, @setBy, @now)
            ON CONFLICT (guild_id, topic) DO UPDATE SET why = excluded.why, set_by = excluded.set_by, tell_at = excluded.tell_at
            """,
            new
            {
                guildId = (long)notice.GuildId,
                topic = StoredText.Of(notice.Topic),
                why = notice.Why,
                setBy = (long?)notice.SetBy,
                now = now.ToUnixTimeMilliseconds(),
                cancellationToken,
            },
            transaction);

    /// <summary>Forgets it, since it was mended or is off.</summary>
    public static Task DropAsync(DbTransaction transaction, ulong guildId, NoticeTopic topic, CancellationToken cancellationToken) =>
        transaction.Connection!.ExecuteAsync(
            "DELETE FROM notice WHERE guild_id = @guildId AND topic = @topic",
            new { guildId = (long)guildId, topic = StoredText.Of(topic), cancellationToken },
            transaction);
}
