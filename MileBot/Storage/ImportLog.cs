using System.Data.Common;
using Dapper;
using MileBot.Organising.Importing;

namespace MileBot.Storage;

/// <summary>Logs uploaded lists and takes them back: each in one transaction, so that all of a list is there or nothing.</summary>
internal sealed class ImportLog(Database database)
{
    /// <summary>How long an import can be taken back as a whole.</summary>
    public static readonly TimeSpan UndoWindow = TimeSpan.FromDays(7);

    /// <summary>More lines than any file has that is taken: the ids of an import's guests and miles count from its own by their lines.</summary>
    private const int LastLine = 1 << 21;

    /// <summary>Logs a list. The same a second time logs nothing.</summary>
    /// <param name="order">Which, and who says so.</param>
    /// <param name="rules">What is asked of any mile.</param>
    /// <param name="progress">Takes how many miles are done, of how many.</param>
    /// <param name="cancellationToken">Ends it, and nothing is logged.</param>
    public Task<ImportOutcome> LogAsync(
        ImportOrder order, ImportRules rules, IProgress<(int Done, int Of)> progress, CancellationToken cancellationToken) =>
        database.WriteAsync<ImportOutcome>(
            async transaction =>
            {
                var connection = transaction.Connection!;
                if (await ImportRows.FindDraftAsync(connection, transaction, order.GuildId, order.ImportId, cancellationToken) is null)
                {
                    return await FindAsync(connection, transaction, order.GuildId, order.ImportId, cancellationToken);
                }

                var plan = await ImportRows.PlanAsync(connection, transaction, order.GuildId, order.ImportId, rules, cancellationToken);
                if (plan.Questions.Count > 0) return new ImportOutcome.Unanswered();

                var miles = plan.ToLog(order.WithDoubtful);
                var leavesOwnOut = !order.WithOwn && miles.Any(mile => mile.RunnerId == order.By.UserId)
                    && await VerificationRuleStore.ReadAsync(connection, transaction, order.GuildId, cancellationToken) is not null;
                if (leavesOwnOut) miles = [.. miles.Where(mile => mile.RunnerId != order.By.UserId)];
                await WriteAsync(transaction, order, plan.NewGuests, miles, progress, cancellationToken);
                await ImportRows.DeleteAsync(transaction, order.GuildId, order.ImportId, cancellationToken);
                return new ImportOutcome.Logged(miles.Count, miles.DistinctBy(mile => mile.RunnerId).Count(), plan.NewGuests.Count) { LeavesOwnOut = leavesOwnOut };
            },
            cancellationToken);

    /// <summary>What became of a list that waits no more.</summary>
    public async Task<ImportOutcome> FindAsync(ulong guildId, ulong importId, CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenAsync(cancellationToken);
        return await FindAsync(connection, null, guildId, importId, cancellationToken);
    }

    /// <summary>The import with which a line's mile came that is in the log; null where it came by itself.</summary>
    public async Task<ulong?> FindImportAsync(ulong guildId, ImportLine line, CancellationToken cancellationToken)
    {
        const string Sql = """
            SELECT import_id
            FROM performance
            WHERE guild_id = @guildId AND user_id = @userId AND surface = @surface AND time_hundredths = @timeHundredths AND run_on = @runOn
                AND removed_at IS NULL AND import_id IS NOT NULL
            LIMIT 1
            """;
        if (line is not { Mile: { } mile, RunnerId: { } runner }) return null;

        var parameters = new
        {
            guildId = (long)guildId,
            userId = (long)runner,
            surface = StoredText.Of(mile.Surface),
            timeHundredths = mile.Time.Hundredths,
            runOn = StoredText.Of(mile.RunOn),
            cancellationToken,
        };
        await using var connection = await database.OpenAsync(cancellationToken);
        return (ulong?)await connection.ExecuteScalarAsync<long?>(Sql, parameters);
    }

    /// <summary>Takes all of an import back: its miles are marked removed, also those that were edited since, and guests that have nothing else go.</summary>
    public Task<ImportUndo> UndoAsync(OrganiserAct act, ulong importId, CancellationToken cancellationToken) =>
        database.WriteAsync<ImportUndo>(
            async transaction =>
            {
                const string Sql = """
                    SELECT user_id AS UserId, logged_at AS LoggedAt
                    FROM performance
                    WHERE guild_id = @guildId AND import_id = @importId AND removed_at IS NULL
                    """;
                var parameters = new { guildId = (long)act.GuildId, importId = (long)importId, cancellationToken };
                var miles = (await transaction.Connection!.QueryAsync<MileRow>(Sql, parameters, transaction)).ToList();
                if (miles.Count == 0) return new ImportUndo.Nothing();
                if (miles.Exists(mile => act.At - DateTimeOffset.FromUnixTimeMilliseconds(mile.LoggedAt) > UndoWindow)) return new ImportUndo.TooLate();

                await MarkRemovedAsync(transaction, act, importId, cancellationToken);
                await DeriveAsync(transaction, act.GuildId, miles.Select(mile => (ulong)mile.UserId).Distinct(), cancellationToken);
                var guests = await GuestRows.DeleteUnusedAsync(
                    transaction, act.GuildId, importId, MadeId.Of(importId, 0), MadeId.Of(importId, LastLine), cancellationToken);
                await act.NoteAsync(transaction, AuditAction.UndoImport, null, null, Detail(miles.Count, guests), cancellationToken);
                return new ImportUndo.Done(miles.Count, guests);
            },
            cancellationToken);

    private static async Task WriteAsync(
        DbTransaction transaction,
        ImportOrder order,
        IReadOnlyList<ImportRunner> guests,
        IReadOnlyList<PlannedMile> miles,
        IProgress<(int Done, int Of)> progress,
        CancellationToken cancellationToken)
    {
        await BoardDay.EnsureAsync(transaction, order.GuildId, DateOnly.FromDateTime(order.By.At.UtcDateTime), cancellationToken);
        foreach (var guest in guests) await GuestRows.MakeAsync(transaction, order.GuildId, guest.Id, guest.Name, guest.Category, cancellationToken);
        await InsertAsync(transaction, order, miles, cancellationToken);
        await DeriveAsync(transaction, order.GuildId, Runners(miles, progress), cancellationToken);
        await order.By.NoteAsync(transaction, AuditAction.Import, null, null, Detail(miles.Count, guests.Count), cancellationToken);
    }

    /// <summary>Each runner once. Their standings are most of the work, so the miles of those before count as done.</summary>
    private static IEnumerable<ulong> Runners(IReadOnlyList<PlannedMile> miles, IProgress<(int Done, int Of)> progress)
    {
        var done = 0;
        foreach (var runner in miles.GroupBy(mile => mile.RunnerId))
        {
            progress.Report((done, miles.Count));
            yield return runner.Key;
            done += runner.Count();
        }
    }

    private static async Task InsertAsync(
        DbTransaction transaction, ImportOrder order, IReadOnlyList<PlannedMile> miles, CancellationToken cancellationToken)
    {
        await using var insert = new RepeatedCommand(
            transaction,
            """
            INSERT INTO performance (
                guild_id, performance_id, user_id, surface, time_hundredths, run_on, logged_at, source, location, note, logged_by, import_id)
            VALUES (
                @guildId, @performanceId, @userId, @surface, @timeHundredths, @runOn, @loggedAt, 'import', @location, @note, @loggedBy, @importId)
            """,
            "@guildId", "@performanceId", "@userId", "@surface", "@timeHundredths", "@runOn", "@loggedAt", "@location", "@note", "@loggedBy", "@importId");
        foreach (var planned in miles)
        {
            var mile = planned.Mile;
            await insert.RunAsync(
                cancellationToken,
                (long)order.GuildId, (long)MadeId.Of(order.ImportId, mile.Line), (long)planned.RunnerId, StoredText.Of(mile.Surface), mile.Time.Hundredths,
                StoredText.Of(mile.RunOn), order.By.At.ToUnixTimeMilliseconds(), mile.Location, mile.Note, (long)order.By.UserId, (long)order.ImportId);
        }
    }

    private static async Task DeriveAsync(DbTransaction transaction, ulong guildId, IEnumerable<ulong> runners, CancellationToken cancellationToken)
    {
        if (await BoardDay.FindAsync(transaction, guildId, cancellationToken) is { } asOf)
        {
            await Standings.DeriveAsync(transaction, guildId, runners, asOf, cancellationToken);
        }
    }

    private static Task MarkRemovedAsync(DbTransaction transaction, OrganiserAct act, ulong importId, CancellationToken cancellationToken) =>
        transaction.Connection!.ExecuteAsync(
            """
            UPDATE performance SET removed_at = @removedAt, removed_by = @removedBy
            WHERE guild_id = @guildId AND import_id = @importId AND (removed_at IS NULL OR removed_at = (
                SELECT g.merged_at FROM guest_merge AS g
                WHERE g.guild_id = performance.guild_id AND g.merge_id = performance.merge_id AND g.undone_at IS NULL))
            """,
            new
            {
                guildId = (long)act.GuildId,
                importId = (long)importId,
                removedAt = act.At.ToUnixTimeMilliseconds(),
                removedBy = (long)act.UserId,
                cancellationToken,
            },
            transaction);

    /// <summary>What the audit trail says of it; it names nobody.</summary>
    private static string Detail(int miles, int guests) => $"{miles} {(miles == 1 ? "mile" : "miles")}, {guests} {(guests == 1 ? "guest" : "guests")}";

    private static async Task<ImportOutcome> FindAsync(
        DbConnection connection, DbTransaction? transaction, ulong guildId, ulong importId, CancellationToken cancellationToken)
    {
        var standing = (int)await connection.ExecuteScalarAsync<long>(
            "SELECT COUNT(*) FROM performance WHERE guild_id = @guildId AND import_id = @importId AND removed_at IS NULL",
            new { guildId = (long)guildId, importId = (long)importId, cancellationToken },
            transaction);
        return standing > 0 ? new ImportOutcome.LoggedBefore(standing) : new ImportOutcome.Gone();
    }

    internal sealed class MileRow
    {
        public required long UserId { get; init; }

        public required long LoggedAt { get; init; }
    }
}
