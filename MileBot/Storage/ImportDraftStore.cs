using System.Data.Common;
using Dapper;
using MileBot.Organising.Importing;

namespace MileBot.Storage;

/// <summary>Lists of results that organisers uploaded and have not logged yet, so that their buttons work after a restart.</summary>
internal sealed class ImportDraftStore(Database database)
{
    /// <summary>Keeps a list; the same id a second time changes nothing.</summary>
    public Task KeepAsync(ImportDraft draft, IReadOnlyList<ImportLine> lines, CancellationToken cancellationToken) =>
        database.WriteAsync(
            async transaction =>
            {
                await GuildRows.EnsureAsync(transaction, draft.GuildId, cancellationToken);
                var isNew = await InsertAsync(transaction, draft, cancellationToken);
                if (isNew) await InsertAsync(transaction, draft, lines, cancellationToken);
                return isNew;
            },
            cancellationToken);

    /// <summary>Finds a list that waits; null where there is none, or not any more.</summary>
    public async Task<ImportDraft?> FindAsync(ulong guildId, ulong importId, CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenAsync(cancellationToken);
        return await ImportRows.FindDraftAsync(connection, null, guildId, importId, cancellationToken);
    }

    /// <summary>Works out what logging a list would do now.</summary>
    public async Task<ImportPlan> PlanAsync(ulong guildId, ulong importId, ImportRules rules, CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenAsync(cancellationToken);
        return await ImportRows.PlanAsync(connection, null, guildId, importId, rules, cancellationToken);
    }

    /// <summary>
    /// Everybody of whom the server has a name: members as last seen, the hidden ones and those who left too, and guests. It is the list's
    /// organiser who reads the names, and the mile of one who left would else be a guest's.
    /// </summary>
    public async Task<IReadOnlyList<KnownRunner>> KnownRunnersAsync(ulong guildId, CancellationToken cancellationToken)
    {
        const string Sql = "SELECT user_id AS UserId, display_name AS DisplayName FROM member WHERE guild_id = @guildId AND display_name <> '' ORDER BY user_id";
        await using var connection = await database.OpenAsync(cancellationToken);
        var rows = await connection.QueryAsync<RunnerRow>(Sql, new { guildId = (long)guildId, cancellationToken });
        return [.. rows.Select(row => new KnownRunner((ulong)row.UserId, row.DisplayName))];
    }

    /// <summary>Answers whom some lines are for. Lines that were not asked about, or were answered before, stay as they are.</summary>
    public Task AnswerAsync(
        ulong guildId, ulong importId, IEnumerable<int> lines, LineChoice choice, ulong? runnerId, CancellationToken cancellationToken) =>
        database.WriteAsync(
            async transaction =>
            {
                await using var answer = new RepeatedCommand(
                    transaction,
                    """
                    UPDATE import_line SET choice = @choice, user_id = @userId
                    WHERE guild_id = @guildId AND import_id = @importId AND line = @line AND choice = 'asked'
                    """,
                    "@choice", "@userId", "@guildId", "@importId", "@line");
                var answered = 0;
                foreach (var line in lines)
                {
                    answered += await answer.RunAsync(cancellationToken, StoredText.Of(choice), (long?)runnerId, (long)guildId, (long)importId, (long)line);
                }

                return answered;
            },
            cancellationToken);

    /// <summary>Forgets a list; false where it was gone.</summary>
    public Task<bool> DropAsync(ulong guildId, ulong importId, CancellationToken cancellationToken) =>
        database.WriteAsync(transaction => ImportRows.DeleteAsync(transaction, guildId, importId, cancellationToken), cancellationToken);

    private static async Task<bool> InsertAsync(DbTransaction transaction, ImportDraft draft, CancellationToken cancellationToken) =>
        await transaction.Connection!.ExecuteAsync(
            """
            INSERT INTO import_draft (guild_id, import_id, uploaded_by, uploaded_at, file_name)
            VALUES (@guildId, @importId, @uploadedBy, @uploadedAt, @fileName)
            ON CONFLICT (guild_id, import_id) DO NOTHING
            """,
            new
            {
                guildId = (long)draft.GuildId,
                importId = (long)draft.ImportId,
                uploadedBy = (long?)draft.UploadedBy,
                uploadedAt = draft.UploadedAt.ToUnixTimeMilliseconds(),
                fileName = draft.FileName,
                cancellationToken,
            },
            transaction) == 1;

    private static async Task InsertAsync(DbTransaction transaction, ImportDraft draft, IReadOnlyList<ImportLine> lines, CancellationToken cancellationToken)
    {
        await using var insert = new RepeatedCommand(
            transaction,
            """
            INSERT INTO import_line (guild_id, import_id, line, user_id, name, choice, problem, time_hundredths, run_on, surface, category, location, note)
            VALUES (@guildId, @importId, @line, @userId, @name, @choice, @problem, @timeHundredths, @runOn, @surface, @category, @location, @note)
            """,
            "@guildId", "@importId", "@line", "@userId", "@name", "@choice", "@problem", "@timeHundredths", "@runOn", "@surface", "@category", "@location", "@note");
        foreach (var line in lines)
        {
            var mile = line.Mile;
            await insert.RunAsync(
                cancellationToken,
                (long)draft.GuildId, (long)draft.ImportId, (long)line.Line, (long?)line.RunnerId, line.Name, StoredText.Of(line.Choice), line.Problem,
                mile?.Time.Hundredths, mile is null ? null : StoredText.Of(mile.RunOn), mile is null ? null : StoredText.Of(mile.Surface),
                StoredText.Of(mile?.Category), mile?.Location, mile?.Note);
        }
    }

    internal sealed class RunnerRow
    {
        public required long UserId { get; init; }

        public required string DisplayName { get; init; }
    }
}
