using Dapper;
using MileBot.Core;
using MileBot.Core.Times;

namespace MileBot.Storage;

/// <summary>Reads the audit trail.</summary>
internal sealed class AuditStore(Database database)
{
    private const string Chosen = " FROM audit WHERE guild_id = @guildId AND (@userId IS NULL OR user_id = @userId) ";

    /// <summary>How many entries there are.</summary>
    /// <param name="userId">Only those about one member or guest; null for all.</param>
    public async Task<int> CountAsync(ulong guildId, ulong? userId, CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenAsync(cancellationToken);
        return (int)await connection.ExecuteScalarAsync<long>(
            "SELECT COUNT(*)" + Chosen, new { guildId = (long)guildId, userId = (long?)userId, cancellationToken });
    }

    /// <summary>Reads a page, the newest entries first. Of who is hidden it is told that something was done, and not with which mile.</summary>
    public async Task<IReadOnlyList<AuditLine>> PageAsync(ulong guildId, ulong? userId, int skip, int take, CancellationToken cancellationToken)
    {
        const string Sql = """
            SELECT a.audit_id AS Id, a.acted_by AS ActedBy, actor.display_name AS ActorName, a.acted_at AS ActedAt, a.action AS Action,
                a.user_id AS UserId, runner.display_name AS RunnerName, a.performance_id AS PerformanceId,
                CASE WHEN runner.hidden_at IS NULL THEN COALESCE(p.surface, w.surface) END AS Surface,
                CASE WHEN runner.hidden_at IS NULL THEN COALESCE(p.time_hundredths, w.time_hundredths) END AS TimeHundredths,
                CASE WHEN runner.hidden_at IS NULL THEN COALESCE(p.run_on, w.run_on) END AS RunOn,
                CASE WHEN runner.hidden_at IS NULL THEN a.detail END AS Detail, merged.guest_name AS GuestName
            FROM (SELECT *
            """ + Chosen + """
            ORDER BY acted_at DESC, audit_id DESC LIMIT @take OFFSET @skip) AS a
            LEFT JOIN member AS actor ON actor.guild_id = a.guild_id AND actor.user_id = a.acted_by
            LEFT JOIN member AS runner ON runner.guild_id = a.guild_id AND runner.user_id = a.user_id
            LEFT JOIN performance AS p ON p.guild_id = a.guild_id AND p.performance_id = a.performance_id
            LEFT JOIN pending_mile AS w ON w.guild_id = a.guild_id AND w.mile_id = a.performance_id
            LEFT JOIN guest_merge AS merged ON merged.guild_id = a.guild_id AND merged.merge_id = a.audit_id
            ORDER BY a.acted_at DESC, a.audit_id DESC
            """;
        await using var connection = await database.OpenAsync(cancellationToken);
        var rows = await connection.QueryAsync<Row>(
            Sql, new { guildId = (long)guildId, userId = (long?)userId, take = (long)take, skip = (long)skip, cancellationToken });
        return [.. rows.Select(row => row.ToLine(guildId))];
    }

    internal sealed class Row
    {
        public required long Id { get; init; }

        public long? ActedBy { get; init; }

        public string? ActorName { get; init; }

        public required long ActedAt { get; init; }

        public required string Action { get; init; }

        public long? UserId { get; init; }

        public string? RunnerName { get; init; }

        public long? PerformanceId { get; init; }

        public string? Detail { get; init; }

        public string? Surface { get; init; }

        public long? TimeHundredths { get; init; }

        public string? RunOn { get; init; }

        public string? GuestName { get; init; }

        public AuditLine ToLine(ulong guildId)
        {
            var at = DateTimeOffset.FromUnixTimeMilliseconds(ActedAt);
            var entry = new AuditEntry(guildId, (ulong)Id, (ulong?)ActedBy, at, StoredText.ToEnum<AuditAction>(Action))
            {
                UserId = (ulong?)UserId,
                PerformanceId = (ulong?)PerformanceId,
                Detail = Detail,
            };
            return new AuditLine(entry, ActorName, UserId is { } user && RunnerName is { } name ? new KnownRunner((ulong)user, name) : null)
            {
                Mile = this is { Surface: { } surface, TimeHundredths: { } hundredths, RunOn: { } runOn }
                    ? (StoredText.ToEnum<Surface>(surface), RaceTime.FromHundredths(hundredths), StoredText.ToDate(runOn))
                    : null,
                GuestName = GuestName,
            };
        }
    }
}
