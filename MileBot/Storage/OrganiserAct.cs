using System.Data.Common;
using Dapper;

namespace MileBot.Storage;

/// <summary>Something that an organiser does just now.</summary>
/// <param name="GuildId">Where.</param>
/// <param name="Id">The id of the interaction that does it: a second delivery is harmless.</param>
/// <param name="UserId">The organiser.</param>
/// <param name="DisplayName">How they are called in the server.</param>
/// <param name="At">When.</param>
internal sealed record OrganiserAct(ulong GuildId, ulong Id, ulong UserId, string DisplayName, DateTimeOffset At)
{
    /// <summary>Notes it in the audit trail, with the name by which the trail calls them.</summary>
    public async Task NoteAsync(
        DbTransaction transaction, AuditAction action, ulong? userId, ulong? performanceId, string? detail, CancellationToken cancellationToken)
    {
        await MemberRows.RememberAsync(transaction, GuildId, UserId, DisplayName, cancellationToken);
        var entry = new AuditEntry(GuildId, Id, UserId, At, action) { UserId = userId, PerformanceId = performanceId, Detail = detail };
        await AuditRows.WriteAsync(transaction, entry, cancellationToken);
    }

    /// <summary>Whether it was done before, when it was delivered the first time.</summary>
    public async Task<bool> IsDoneAsync(DbTransaction transaction, CancellationToken cancellationToken) =>
        await transaction.Connection!.ExecuteScalarAsync<long>(
            "SELECT COUNT(*) FROM audit WHERE guild_id = @guildId AND audit_id = @auditId",
            new { guildId = (long)GuildId, auditId = (long)Id, cancellationToken },
            transaction) > 0;
}
