using System.Data.Common;
using Dapper;

namespace MileBot.Storage;

/// <summary>The audit trail, as written inside the transaction that does what it tells.</summary>
internal static class AuditRows
{
    /// <summary>Notes what an organiser did.</summary>
    public static Task WriteAsync(DbTransaction transaction, AuditEntry entry, CancellationToken cancellationToken) =>
        transaction.Connection!.ExecuteAsync(
            """
            INSERT INTO audit (guild_id, audit_id, acted_by, acted_at, action, user_id, performance_id, detail)
            VALUES (@guildId, @auditId, @actedBy, @actedAt, @action, @userId, @performanceId, @detail)
            ON CONFLICT (guild_id, audit_id) DO NOTHING
            """,
            new
            {
                guildId = (long)entry.GuildId,
                auditId = (long)entry.Id,
                actedBy = (long?)entry.ActedBy,
                actedAt = entry.At.ToUnixTimeMilliseconds(),
                action = StoredText.Of(entry.Action),
                userId = (long?)entry.UserId,
                performanceId = (long?)entry.PerformanceId,
                detail = entry.Detail,
                cancellationToken,
            },
            transaction);
}
