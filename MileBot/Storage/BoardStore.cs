using System.Data.Common;
using Dapper;
using MileBot.Core;

namespace MileBot.Storage;

/// <summary>Reads the boards of a server. Who is hidden or has left is on none of them.</summary>
internal sealed class BoardStore(Database database)
{
    /// <summary>Reads a page in the board's order, from its index.</summary>
    internal const string PageSql = """
        SELECT s.user_id AS UserId, m.display_name AS DisplayName, s.score AS Score, s.reached_on AS ReachedOn,
            s.before_hundredths AS BeforeHundredths, s.after_hundredths AS AfterHundredths
        FROM (
            SELECT user_id, board, score, reached_on, before_hundredths, after_hundredths
            FROM standing
            WHERE guild_id = @guildId AND board = @board AND score >= @from
            ORDER BY score, reached_on, user_id
            LIMIT @take OFFSET @skip
        ) AS s
        JOIN member AS m ON m.guild_id = @guildId AND m.user_id = s.user_id
        ORDER BY s.score, s.reached_on, s.user_id
        """;

    /// <summary>Reads one page of a board, and the line of the member who asks.</summary>
    /// <param name="query">Which board.</param>
    /// <param name="skip">How many lines come before the page. Beyond the end, the last page of <paramref name="take"/> is read.</param>
    /// <param name="take">How many lines it holds at most.</param>
    /// <param name="userId">Who asks.</param>
    /// <param name="now">When: a board covers days of the server's calendar.</param>
    /// <param name="cancellationToken">Cancels the read.</param>
    public async Task<BoardPage> ReadAsync(
        BoardQuery query, int skip, int take, ulong userId, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var board = query.KeyOn(await BringUpToDateAsync(query.GuildId, now, cancellationToken));
        await using var connection = await database.OpenAsync(cancellationToken);
        var ranked = await BoardPlaces.CountAsync(connection, null, query.GuildId, board, cancellationToken);
        var first = ranked > 0 && skip >= ranked ? (ranked - 1) / take * take : skip;
        var rows = await PageAsync(connection, query.GuildId, board, first, take, cancellationToken);
        var own = rows.FirstOrDefault(row => row.UserId == userId) ?? await OwnAsync(connection, query.GuildId, board, userId, cancellationToken);
        var ahead = own is { Place: > 1 } ? await AheadAsync(connection, query.GuildId, board, own.Score.Order, cancellationToken) : null;
        var finishers = board.Kind is BoardKind.AgeGraded or BoardKind.Improved
            ? await BoardPlaces.CountAsync(connection, null, query.GuildId, board with { Kind = BoardKind.Fastest }, cancellationToken)
            : ranked;
        var firstTimers = board.Kind is BoardKind.Improved
            ? await BoardPlaces.CountAsync(connection, null, query.GuildId, board with { Kind = BoardKind.FirstTimers }, cancellationToken)
            : 0;
        var isHidden = own is null && await IsHiddenAsync(connection, query.GuildId, userId, cancellationToken);
        return new BoardPage(rows, first, ranked, finishers, firstTimers, own, ahead, isHidden);
    }

    /// <summary>How many lines stand before a member's; null where they are not on the board.</summary>
    public async Task<int?> PositionAsync(BoardQuery query, ulong userId, DateTimeOffset now, CancellationToken cancellationToken)
    {
        const string Before = """
            SELECT COUNT(*)
            FROM standing
            WHERE guild_id = @guildId AND board = @board AND score = @Score AND (reached_on, user_id) < (@ReachedOn, @UserId)
            """;
        var board = query.KeyOn(await BringUpToDateAsync(query.GuildId, now, cancellationToken));
        await using var connection = await database.OpenAsync(cancellationToken);
        if (await FindAsync(connection, query.GuildId, board, userId, cancellationToken) is not { } own) return null;

        var equal = await connection.ExecuteScalarAsync<long>(
            Before, new { guildId = (long)query.GuildId, board = board.ToString(), own.Score, own.ReachedOn, own.UserId, cancellationToken });
        return (int)equal + await BoardPlaces.BetterAsync(connection, null, query.GuildId, board, own.Score, cancellationToken);
    }

    /// <summary>How many members have a mile on each surface in a period and category, surfaces without any left out.</summary>
    public async Task<IReadOnlyDictionary<Surface, int>> FinishersAsync(
        ulong guildId, Category category, PeriodKind period, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var today = await BringUpToDateAsync(guildId, now, cancellationToken);
        var counts = new Dictionary<Surface, int>();
        await using var connection = await database.OpenAsync(cancellationToken);
        foreach (var surface in Enum.GetValues<Surface>())
        {
            var board = new BoardQuery(guildId, BoardKind.Fastest, surface, category, period).KeyOn(today);
            var count = await BoardPlaces.CountAsync(connection, null, guildId, board, cancellationToken);
            if (count > 0) counts[surface] = count;
        }

        return counts;
    }

    /// <summary>The servers whose boards are kept.</summary>
    public async Task<IReadOnlyList<ulong>> DerivedGuildsAsync(CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenAsync(cancellationToken);
        var ids = await connection.QueryAsync<long>("SELECT guild_id FROM board_day ORDER BY guild_id", new { cancellationToken });
        return [.. ids.Select(id => (ulong)id)];
    }

    /// <summary>Brings a server's boards to its own today, which need not be done before they are read; answers which day that is.</summary>
    public async Task<DateOnly> BringUpToDateAsync(ulong guildId, DateTimeOffset now, CancellationToken cancellationToken)
    {
        const string Sql = """
            SELECT g.time_zone AS TimeZone, d.as_of AS AsOf
            FROM (SELECT @guildId AS guild_id) AS asked
            LEFT JOIN guild AS g ON g.guild_id = asked.guild_id
            LEFT JOIN board_day AS d ON d.guild_id = asked.guild_id
            """;
        await using var connection = await database.OpenAsync(cancellationToken);
        var row = await connection.QuerySingleAsync<DayRow>(Sql, new { guildId = (long)guildId, cancellationToken });
        var today = BoardDay.In(row.TimeZone, now);
        if (!string.Equals(row.AsOf, StoredText.Of(today), StringComparison.Ordinal))
        {
            await database.WriteAsync(
                async transaction =>
                {
                    await BoardDay.MoveAsync(transaction, guildId, today, cancellationToken);
                    return today;
                },
                cancellationToken);
        }

        return today;
    }

    private static async Task<IReadOnlyList<BoardRow>> PageAsync(
        DbConnection connection, ulong guildId, BoardKey board, int skip, int take, CancellationToken cancellationToken)
    {
        var (from, skipThere) = await BoardPlaces.SeekAsync(connection, guildId, board, skip, cancellationToken);
        var parameters = new { guildId = (long)guildId, board = board.ToString(), from, take = (long)take, skip = (long)skipThere, cancellationToken };
        var page = (await connection.QueryAsync<Row>(PageSql, parameters)).ToList();
        var rows = new List<BoardRow>(page.Count);
        for (var i = 0; i < page.Count; i++)
        {
            var place = i == 0 ? await BoardPlaces.BetterAsync(connection, null, guildId, board, page[0].Score, cancellationToken) + 1
                : page[i].Score == page[i - 1].Score ? rows[i - 1].Place
                : skip + i + 1;
            rows.Add(page[i].ToBoardRow(board.Kind, place));
        }

        return rows;
    }

    private static async Task<BoardRow?> OwnAsync(
        DbConnection connection, ulong guildId, BoardKey board, ulong userId, CancellationToken cancellationToken) =>
        await FindAsync(connection, guildId, board, userId, cancellationToken) is { } row
            ? row.ToBoardRow(board.Kind, 1 + await BoardPlaces.BetterAsync(connection, null, guildId, board, row.Score, cancellationToken))
            : null;

    private static Task<Row?> FindAsync(DbConnection connection, ulong guildId, BoardKey board, ulong userId, CancellationToken cancellationToken) =>
        connection.QuerySingleOrDefaultAsync<Row>(
            """
            SELECT s.user_id AS UserId, m.display_name AS DisplayName, s.score AS Score, s.reached_on AS ReachedOn,
                s.before_hundredths AS BeforeHundredths, s.after_hundredths AS AfterHundredths
            FROM standing AS s
            JOIN member AS m ON m.guild_id = s.guild_id AND m.user_id = s.user_id
            WHERE s.guild_id = @guildId AND s.user_id = @userId AND s.board = @board
            """,
            new { guildId = (long)guildId, userId = (long)userId, board = board.ToString(), cancellationToken });

    private static async Task<BoardRow?> AheadAsync(
        DbConnection connection, ulong guildId, BoardKey board, long score, CancellationToken cancellationToken)
    {
        const string Sql = """
            SELECT s.user_id AS UserId, m.display_name AS DisplayName, s.score AS Score, s.reached_on AS ReachedOn,
                s.before_hundredths AS BeforeHundredths, s.after_hundredths AS AfterHundredths
            FROM standing AS s
            JOIN member AS m ON m.guild_id = s.guild_id AND m.user_id = s.user_id
            WHERE s.guild_id = @guildId AND s.board = @board AND s.score < @score
            ORDER BY s.score DESC, s.reached_on DESC, s.user_id DESC
            LIMIT 1
            """;
        var row = await connection.QuerySingleOrDefaultAsync<Row>(
            Sql, new { guildId = (long)guildId, board = board.ToString(), score, cancellationToken });
        return row?.ToBoardRow(board.Kind, 1 + await BoardPlaces.BetterAsync(connection, null, guildId, board, row.Score, cancellationToken));
    }

    private static async Task<bool> IsHiddenAsync(DbConnection connection, ulong guildId, ulong userId, CancellationToken cancellationToken) =>
        await connection.ExecuteScalarAsync<long?>(
            "SELECT hidden_at FROM member WHERE guild_id = @guildId AND user_id = @userId",
            new { guildId = (long)guildId, userId = (long)userId, cancellationToken }) is not null;

    internal sealed class DayRow
    {
        public string? TimeZone { get; init; }

        public string? AsOf { get; init; }
    }

    internal sealed class Row
    {
        public required long UserId { get; init; }

        public required string DisplayName { get; init; }

        public required long Score { get; init; }

        public required string ReachedOn { get; init; }

        public long? BeforeHundredths { get; init; }

        public long? AfterHundredths { get; init; }

        public BoardRow ToBoardRow(BoardKind kind, int place) => new(
            place, (ulong)UserId, ShownName.Of((ulong)UserId, DisplayName), BoardScore.Read(kind, Score, BeforeHundredths, AfterHundredths), StoredText.ToDate(ReachedOn));
    }
}
