using System.Data.Common;
using Dapper;
using MileBot.Core;
using MileBot.Core.Times;
using MileBot.Organising.Importing;

namespace MileBot.Storage;

/// <summary>The tables of uploaded lists, as read and changed inside larger transactions.</summary>
internal static class ImportRows
{
    /// <summary>The members and guests for whom a list has lines.</summary>
    private const string Runners = """
        (SELECT DISTINCT user_id FROM import_line WHERE guild_id = @guildId AND import_id = @importId AND user_id IS NOT NULL) AS listed

        """;

    /// <summary>Finds a list that waits; null where there is none, or not any more.</summary>
    public static async Task<ImportDraft?> FindDraftAsync(
        DbConnection connection, DbTransaction? transaction, ulong guildId, ulong importId, CancellationToken cancellationToken)
    {
        var row = await connection.QuerySingleOrDefaultAsync<DraftRow>(
            """
            SELECT uploaded_by AS UploadedBy, uploaded_at AS UploadedAt, file_name AS FileName
            FROM import_draft
            WHERE guild_id = @guildId AND import_id = @importId
            """,
            new { guildId = (long)guildId, importId = (long)importId, cancellationToken },
            transaction);
        return row is null
            ? null
            : new ImportDraft(guildId, importId, (ulong?)row.UploadedBy, DateTimeOffset.FromUnixTimeMilliseconds(row.UploadedAt), row.FileName);
    }

    /// <summary>Works out what logging a list would do now.</summary>
    public static async Task<ImportPlan> PlanAsync(
        DbConnection connection, DbTransaction? transaction, ulong guildId, ulong importId, ImportRules rules, CancellationToken cancellationToken)
    {
        const string Sql = "SELECT " + ImportLineRow.Columns + " FROM import_line WHERE guild_id = @guildId AND import_id = @importId ORDER BY line";
        var parameters = new { guildId = (long)guildId, importId = (long)importId, cancellationToken };
        var lines = await connection.QueryAsync<ImportLineRow>(Sql, parameters, transaction);
        var known = await ReadRunnersAsync(connection, transaction, guildId, importId, cancellationToken);
        return ImportPlanner.Plan(importId, [.. lines.Select(row => row.ToLine())], known, rules);
    }

    /// <summary>Deletes a list; false where it was gone.</summary>
    public static async Task<bool> DeleteAsync(DbTransaction transaction, ulong guildId, ulong importId, CancellationToken cancellationToken)
    {
        var parameters = new { guildId = (long)guildId, importId = (long)importId, cancellationToken };
        await transaction.Connection!.ExecuteAsync("DELETE FROM import_line WHERE guild_id = @guildId AND import_id = @importId", parameters, transaction);
        return await transaction.Connection!.ExecuteAsync("DELETE FROM import_draft WHERE guild_id = @guildId AND import_id = @importId", parameters, transaction) > 0;
    }

    /// <summary>Deletes the lists that were uploaded before an instant.</summary>
    public static async Task DeleteOlderThanAsync(DbTransaction transaction, DateTimeOffset instant, CancellationToken cancellationToken)
    {
        var parameters = new { instant = instant.ToUnixTimeMilliseconds(), cancellationToken };
        await transaction.Connection!.ExecuteAsync(
            """
            DELETE FROM import_line
            WHERE NOT EXISTS (
                SELECT 1 FROM import_draft AS d
                WHERE d.guild_id = import_line.guild_id AND d.import_id = import_line.import_id AND d.uploaded_at >= @instant)
            """,
            parameters,
            transaction);
        await transaction.Connection!.ExecuteAsync("DELETE FROM import_draft WHERE uploaded_at < @instant", parameters, transaction);
    }

    private static async Task<IReadOnlyDictionary<ulong, ImportRunner>> ReadRunnersAsync(
        DbConnection connection, DbTransaction? transaction, ulong guildId, ulong importId, CancellationToken cancellationToken)
    {
        const string Members = "SELECT m.user_id AS UserId, m.display_name AS DisplayName, m.category AS Category, m.hidden_at AS HiddenAt FROM " + Runners
            + "JOIN member AS m ON m.guild_id = @guildId AND m.user_id = listed.user_id";
        const string Miles = "SELECT p.user_id AS UserId, p.surface AS Surface, p.time_hundredths AS TimeHundredths, p.run_on AS RunOn FROM " + Runners
            + "JOIN performance AS p ON p.guild_id = @guildId AND p.user_id = listed.user_id WHERE p.removed_at IS NULL";
        var parameters = new { guildId = (long)guildId, importId = (long)importId, cancellationToken };
        var members = await connection.QueryAsync<MemberRow>(Members, parameters, transaction);
        var miles = (await connection.QueryAsync<MileRow>(Miles, parameters, transaction)).ToLookup(row => row.UserId, row => row.ToMile());
        return members.ToDictionary(
            row => (ulong)row.UserId,
            row => new ImportRunner((ulong)row.UserId, row.DisplayName, StoredText.ToEnumOrNull<Category>(row.Category), [.. miles[row.UserId]])
            {
                IsHidden = row.HiddenAt is not null,
            });
    }

    internal sealed class DraftRow
    {
        public long? UploadedBy { get; init; }

        public required long UploadedAt { get; init; }

        public required string FileName { get; init; }
    }

    internal sealed class MemberRow
    {
        public required long UserId { get; init; }

        public required string DisplayName { get; init; }

        public string? Category { get; init; }

        public long? HiddenAt { get; init; }
    }

    internal sealed class MileRow
    {
        public required long UserId { get; init; }

        public required string Surface { get; init; }

        public required long TimeHundredths { get; init; }

        public required string RunOn { get; init; }

        public ImportRunner.LoggedMile ToMile() =>
            new(StoredText.ToEnum<Surface>(Surface), RaceTime.FromHundredths(TimeHundredths), StoredText.ToDate(RunOn));
    }
}
