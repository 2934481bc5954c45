using System.Data.Common;
using Dapper;
using MileBot.Core;
using MileBot.Core.Times;

namespace MileBot.Storage;

/// <summary>Reads the boards of a server.</summary>
internal sealed class BoardStore(Database database)
{
    /// <summary>How many members have a mile on each surface in a period, surfaces without any left out.</summary>
    public async Task<IReadOnlyDictionary<Surface, int>> FinishersAsync(ulong guildId, BoardPeriod period, CancellationToken cancellationToken)
    {
        var counts = new Dictionary<Surface, int>();
        await using var connection = await database.OpenAsync(cancellationToken);
        foreach (var surface in Enum.GetValues<Surface>())
        {
            var count = await CountAsync(connection, new BoardFilter(new BoardQuery(guildId, surface, Category.Everyone, period)), cancellationToken);
            if (count > 0) counts[surface] = count;
        }

        return counts;
    }

    /// <summary>Reads one page of the board of fastest miles, and the line of the member who asks.</summary>
    /// <param name="query">Which board.</param>
    /// <param name="skip">How many lines come before the page.</param>
    /// <param name="take">How many lines it holds at most.</param>
    /// <param name="userId">Who asks.</param>
    /// <param name="cancellationToken">Cancels the read.</param>
    public async Task<BoardPage> FastestAsync(BoardQuery query, int skip, int take, ulong userId, CancellationToken cancellationToken)
    {
        var filter = new BoardFilter(query);
        await using var connection = await database.OpenAsync(cancellationToken);
        var finishers = await CountAsync(connection, filter, cancellationToken);
        var rows = await PageAsync(connection, filter, skip, take, cancellationToken);
        var own = rows.FirstOrDefault(row => row.UserId == userId) ?? await OwnAsync(connection, filter, userId, cancellationToken);
        var ahead = own is { Place: > 1 } ? await AheadAsync(connection, filter, own, cancellationToken) : null;
        return new BoardPage(rows, finishers, own, ahead);
    }

    /// <summary>How many lines stand before a member's; null where they are not on the board.</summary>
    public async Task<int?> PositionAsync(BoardQuery query, ulong userId, CancellationToken cancellationToken)
    {
        const string Select = """
            SELECT (
                SELECT COUNT(*)
                FROM board
                WHERE (board.time_hundredths, board.run_on, board.user_id) < (mine.time_hundredths, mine.run_on, mine.user_id))
            FROM board AS mine
            WHERE mine.user_id = @UserId
            """;
        var filter = new BoardFilter(query);
        await using var connection = await database.OpenAsync(cancellationToken);
        var parameters = filter.With(cancellationToken, userId: userId);
        return (int?)(filter.IsKept
            ? await connection.ExecuteScalarAsync<long?>(BoardFilter.KeptBests + Select, parameters)
            : await connection.ExecuteScalarAsync<long?>(BoardFilter.BestsOfDays + Select, parameters));
    }

    private static async Task<int> CountAsync(DbConnection connection, BoardFilter filter, CancellationToken cancellationToken)
    {
        const string Select = "SELECT COUNT(*) FROM board";
        var parameters = filter.With(cancellationToken);
        return (int)(filter.IsKept
            ? await connection.ExecuteScalarAsync<long>(BoardFilter.KeptBests + Select, parameters)
            : await connection.ExecuteScalarAsync<long>(BoardFilter.BestsOfDays + Select, parameters));
    }

    private static async Task<IReadOnlyList<BoardRow>> PageAsync(
        DbConnection connection, BoardFilter filter, int skip, int take, CancellationToken cancellationToken)
    {
        const string Select = """
            , page AS (
                SELECT user_id, time_hundredths, run_on FROM board ORDER BY time_hundredths, run_on, user_id LIMIT @Take OFFSET @Skip
            )
            SELECT page.user_id AS UserId, m.display_name AS DisplayName, page.time_hundredths AS TimeHundredths, page.run_on AS RunOn,
                (SELECT COUNT(*) FROM board WHERE board.time_hundredths < page.time_hundredths) AS Faster
            FROM page
            JOIN member AS m ON m.guild_id = @GuildId AND m.user_id = page.user_id
            ORDER BY page.time_hundredths, page.run_on, page.user_id
            """;
        var parameters = filter.With(cancellationToken, skip: skip, take: take);
        var rows = filter.IsKept
            ? await connection.QueryAsync<Row>(BoardFilter.KeptBests + Select, parameters)
            : await connection.QueryAsync<Row>(BoardFilter.BestsOfDays + Select, parameters);
        return [.. rows.Select(row => row.ToBoardRow())];
    }

    private static async Task<BoardRow?> OwnAsync(DbConnection connection, BoardFilter filter, ulong userId, CancellationToken cancellationToken)
    {
        const string Select = """
            SELECT mine.user_id AS UserId, m.display_name AS DisplayName, mine.time_hundredths AS TimeHundredths, mine.run_on AS RunOn,
                (SELECT COUNT(*) FROM board WHERE board.time_hundredths < mine.time_hundredths) AS Faster
            FROM board AS mine
            JOIN member AS m ON m.guild_id = @GuildId AND m.user_id = mine.user_id
            WHERE mine.user_id = @UserId
            """;
        var parameters = filter.With(cancellationToken, userId: userId);
        var row = filter.IsKept
            ? await connection.QuerySingleOrDefaultAsync<Row>(BoardFilter.KeptBests + Select, parameters)
            : await connection.QuerySingleOrDefaultAsync<Row>(BoardFilter.BestsOfDays + Select, parameters);
        return row?.ToBoardRow();
    }

    private static async Task<BoardRow?> AheadAsync(DbConnection connection, BoardFilter filter, BoardRow own, CancellationToken cancellationToken)
    {
        const string Select = """
            , ahead AS (
                SELECT user_id, time_hundredths, run_on
                FROM board
                WHERE time_hundredths < @TimeHundredths
                ORDER BY time_hundredths DESC, run_on DESC, user_id DESC
                LIMIT 1
            )
            SELECT ahead.user_id AS UserId, m.display_name AS DisplayName, ahead.time_hundredths AS TimeHundredths, ahead.run_on AS RunOn,
                (SELECT COUNT(*) FROM board WHERE board.time_hundredths < ahead.time_hundredths) AS Faster
            FROM ahead
            JOIN member AS m ON m.guild_id = @GuildId AND m.user_id = ahead.user_id
            """;
        var parameters = filter.With(cancellationToken, timeHundredths: own.Time.Hundredths);
        var row = filter.IsKept
            ? await connection.QuerySingleOrDefaultAsync<Row>(BoardFilter.KeptBests + Select, parameters)
            : await connection.QuerySingleOrDefaultAsync<Row>(BoardFilter.BestsOfDays + Select, parameters);
        return row?.ToBoardRow();
    }

    internal sealed class Row
    {
        public required long UserId { get; init; }

        public required string DisplayName { get; init; }

        public required long TimeHundredths { get; init; }

        public required string RunOn { get; init; }

        public required long Faster { get; init; }

        public BoardRow ToBoardRow() => new(
            (int)Faster + 1, (ulong)UserId, DisplayName, RaceTime.FromHundredths(TimeHundredths), StoredText.ToDate(RunOn));
    }
}
