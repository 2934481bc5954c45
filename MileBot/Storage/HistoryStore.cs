using System.Data.Common;
using Dapper;
using MileBot.Core;
using MileBot.Core.Times;

namespace MileBot.Storage;

/// <summary>Reads a member's miles, the newest first.</summary>
internal sealed class HistoryStore(Database database)
{
    /// <summary>The miles that stand; <c>@surface</c> is null for those of all surfaces.</summary>
    private const string Miles = """
        FROM performance
        WHERE guild_id = @guildId AND user_id = @userId AND removed_at IS NULL AND (@surface IS NULL OR surface = @surface)

        """;

    /// <summary>Finds whose history it is; null where the member has never used the bot here.</summary>
    public async Task<HistoryOwner?> FindOwnerAsync(ulong guildId, ulong userId, CancellationToken cancellationToken)
    {
        const string Sql = """
            SELECT display_name AS DisplayName, COALESCE(hidden_at, left_at) AS UnseenSince
            FROM member
            WHERE guild_id = @guildId AND user_id = @userId
            """;
        await using var connection = await database.OpenAsync(cancellationToken);
        var row = await connection.QuerySingleOrDefaultAsync<OwnerRow>(Sql, new { guildId = (long)guildId, userId = (long)userId, cancellationToken });
        return row is null ? null : new HistoryOwner(row.DisplayName, row.UnseenSince is null);
    }

    /// <summary>What there is on each surface, the one with most miles first; surfaces without any are left out.</summary>
    public async Task<IReadOnlyList<SurfaceHistory>> SurfacesAsync(ulong guildId, ulong userId, CancellationToken cancellationToken)
    {
        const string First = "SELECT time_hundredths AS TimeHundredths, run_on AS RunOn " + Miles + "ORDER BY run_on, logged_at, performance_id LIMIT 1";
        const string Best = "SELECT time_hundredths AS TimeHundredths, run_on AS RunOn " + Miles + "ORDER BY time_hundredths, run_on, performance_id LIMIT 1";
        var found = new List<SurfaceHistory>();
        await using var connection = await database.OpenAsync(cancellationToken);
        foreach (var surface in Enum.GetValues<Surface>())
        {
            var parameters = new { guildId = (long)guildId, userId = (long)userId, surface = StoredText.Of(surface), cancellationToken };
            var attempts = (int)await connection.ExecuteScalarAsync<long>("SELECT COUNT(*) " + Miles, parameters);
            if (attempts == 0) continue;

            var first = await connection.QuerySingleAsync<TimeRow>(First, parameters);
            var best = await connection.QuerySingleAsync<TimeRow>(Best, parameters);
            found.Add(new SurfaceHistory(surface, attempts, first.ToBest(surface), best.ToBest(surface)));
        }

        return [.. found.OrderByDescending(history => history.Attempts).ThenBy(history => history.Surface)];
    }

    /// <summary>Reads a page, by the day of the run, then by when it was logged.</summary>
    /// <param name="surface">Its surface; null for all of them.</param>
    /// <param name="skip">How many newer ones come before the page.</param>
    /// <param name="take">How many it holds at most.</param>
    public async Task<IReadOnlyList<HistoryLine>> PageAsync(
        ulong guildId, ulong userId, Surface? surface, int skip, int take, CancellationToken cancellationToken)
    {
        const string Sql = """
            SELECT p.performance_id AS Id, p.surface AS Surface, p.time_hundredths AS TimeHundredths, p.run_on AS RunOn,
                p.effort AS Effort, p.location AS Location,
                CASE WHEN p.import_id IS NULL THEN p.logged_by END AS LoggedBy, p.import_id AS ImportId
            FROM (SELECT performance_id
            """ + " " + Miles + """
            ORDER BY run_on DESC, logged_at DESC, performance_id DESC LIMIT @take OFFSET @skip) AS page
            JOIN performance AS p ON p.guild_id = @guildId AND p.performance_id = page.performance_id
            ORDER BY p.run_on DESC, p.logged_at DESC, p.performance_id DESC
            """;
        await using var connection = await database.OpenAsync(cancellationToken);
        var parameters = new
        {
            guildId = (long)guildId,
            userId = (long)userId,
            surface = StoredText.Of(surface),
            skip = (long)skip,
            take = (long)take,
            cancellationToken,
        };
        var rows = (await connection.QueryAsync<LineRow>(Sql, parameters)).ToList();
        if (rows.Count == 0) return [];

        var bests = await BestsAsync(connection, guildId, userId, rows[^1].RunOn, rows[0].RunOn, cancellationToken);
        return [.. rows.Select(row => row.ToLine(bests.Contains(row.Id)))];
    }

    /// <summary>Reads all miles of one surface, in no order.</summary>
    public async Task<IReadOnlyList<RunMile>> MilesAsync(ulong guildId, ulong userId, Surface surface, CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenAsync(cancellationToken);
        var rows = await connection.QueryAsync<TimeRow>(
            "SELECT time_hundredths AS TimeHundredths, run_on AS RunOn " + Miles,
            new { guildId = (long)guildId, userId = (long)userId, surface = StoredText.Of(surface), cancellationToken });
        return [.. rows.Select(row => new RunMile(surface, RaceTime.FromHundredths(row.TimeHundredths), StoredText.ToDate(row.RunOn)))];
    }

    /// <summary>Whether a mile of that day, surface and time stands.</summary>
    public async Task<bool> HasAsync(ulong guildId, ulong userId, Surface surface, RaceTime time, DateOnly runOn, CancellationToken cancellationToken)
    {
        const string Sql = "SELECT COUNT(*) " + Miles + "AND time_hundredths = @timeHundredths AND run_on = @runOn";
        await using var connection = await database.OpenAsync(cancellationToken);
        return await connection.ExecuteScalarAsync<long>(
            Sql,
            new
            {
                guildId = (long)guildId,
                userId = (long)userId,
                surface = StoredText.Of(surface),
                timeHundredths = time.Hundredths,
                runOn = StoredText.Of(runOn),
                cancellationToken,
            }) > 0;
    }

    /// <summary>The ids of the miles of some days that were bests when they were run.</summary>
    private static async Task<IReadOnlySet<long>> BestsAsync(
        DbConnection connection, ulong guildId, ulong userId, string from, string to, CancellationToken cancellationToken)
    {
        const string Days = """
            SELECT performance_id AS Id, surface AS Surface, time_hundredths AS TimeHundredths, run_on AS RunOn, logged_at AS LoggedAt
            FROM performance
            WHERE guild_id = @guildId AND user_id = @userId AND removed_at IS NULL AND run_on BETWEEN @from AND @to
            """;
        const string Before = """
            SELECT surface AS Surface, MIN(time_hundredths) AS TimeHundredths
            FROM performance
            WHERE guild_id = @guildId AND user_id = @userId AND removed_at IS NULL AND run_on < @from
            GROUP BY surface
            """;
        var parameters = new { guildId = (long)guildId, userId = (long)userId, from, to, cancellationToken };
        var miles = await connection.QueryAsync<DayRow>(Days, parameters);
        var before = await connection.QueryAsync<FastestRow>(Before, parameters);
        return BestMarks.Find(
            miles.Select(row => new BestMarks.DayMile(row.Id, StoredText.ToEnum<Surface>(row.Surface), row.TimeHundredths, row.RunOn, row.LoggedAt)),
            before.ToDictionary(row => StoredText.ToEnum<Surface>(row.Surface), row => row.TimeHundredths));
    }

    internal sealed class OwnerRow
    {
        public required string DisplayName { get; init; }

        public long? UnseenSince { get; init; }
    }

    internal sealed class TimeRow
    {
        public required long TimeHundredths { get; init; }

        public required string RunOn { get; init; }

        public StoredBest ToBest(Surface surface) => new(surface, RaceTime.FromHundredths(TimeHundredths), StoredText.ToDate(RunOn));
    }

    internal sealed class LineRow
    {
        public required long Id { get; init; }

        public required string Surface { get; init; }

        public required long TimeHundredths { get; init; }

        public required string RunOn { get; init; }

        public long? Effort { get; init; }

        public string? Location { get; init; }

        public long? LoggedBy { get; init; }

        public long? ImportId { get; init; }

        public HistoryLine ToLine(bool wasBest) => new(
            (ulong)Id,
            StoredText.ToEnum<Surface>(Surface),
            RaceTime.FromHundredths(TimeHundredths),
            StoredText.ToDate(RunOn),
            (int?)Effort,
            Location,
            wasBest)
        {
            IsImported = ImportId is not null,
            IsByOrganiser = LoggedBy is not null,
        };
    }

    internal sealed class DayRow
    {
        public required long Id { get; init; }

        public required string Surface { get; init; }

        public required long TimeHundredths { get; init; }

        public required string RunOn { get; init; }

        public required long LoggedAt { get; init; }
    }

    internal sealed class FastestRow
    {
        public required string Surface { get; init; }

        public required long TimeHundredths { get; init; }
    }
}
