using System.Data.Common;
using Dapper;

namespace MileBot.Storage;

/// <summary>Counts on a board by its bands, so that it takes as long at the top as at the hundred thousandth place.</summary>
internal static class BoardPlaces
{
    /// <summary>Counts those before a score: whole bands from the tally, and what is left within its own.</summary>
    internal const string BetterSql = """
        SELECT
            (SELECT COALESCE(SUM(members), 0) FROM standing_tally WHERE guild_id = @guildId AND board = @board AND band < @band)
            + (SELECT COUNT(*) FROM standing WHERE guild_id = @guildId AND board = @board AND score >= @bandStart AND score < @score)
        """;

    /// <summary>How many members a board has.</summary>
    public static async Task<int> CountAsync(
        DbConnection connection, DbTransaction? transaction, ulong guildId, BoardKey board, CancellationToken cancellationToken) =>
        (int)await connection.ExecuteScalarAsync<long>(
            "SELECT COALESCE(SUM(members), 0) FROM standing_tally WHERE guild_id = @guildId AND board = @board",
            new { guildId = (long)guildId, board = board.ToString(), cancellationToken },
            transaction);

    /// <summary>How many on a board are better than a score.</summary>
    public static async Task<int> BetterAsync(
        DbConnection connection, DbTransaction? transaction, ulong guildId, BoardKey board, long score, CancellationToken cancellationToken)
    {
        var band = BoardScore.BandOf(board.Kind, score);
        var bandStart = band * BoardScore.BandWidth(board.Kind);
        return (int)await connection.ExecuteScalarAsync<long>(
            BetterSql, new { guildId = (long)guildId, board = board.ToString(), band, bandStart, score, cancellationToken }, transaction);
    }

    /// <summary>A member's score on a board; null where they are not on it.</summary>
    public static async Task<long?> ScoreAsync(
        DbConnection connection, DbTransaction? transaction, ulong guildId, BoardKey board, ulong userId, CancellationToken cancellationToken) =>
        await connection.ExecuteScalarAsync<long?>(
            "SELECT score FROM standing WHERE guild_id = @guildId AND user_id = @userId AND board = @board",
            new { guildId = (long)guildId, userId = (long)userId, board = board.ToString(), cancellationToken },
            transaction);

    /// <summary>Where the row after so many others is to be looked for: the first score of its band, and how many of the band come before it.</summary>
    public static async Task<(long Score, int Skip)> SeekAsync(
        DbConnection connection, ulong guildId, BoardKey board, int skip, CancellationToken cancellationToken)
    {
        const string Sql = """
            SELECT band AS Band, earlier AS Earlier
            FROM (
                SELECT band, SUM(members) OVER (ORDER BY band) - members AS earlier
                FROM standing_tally
                WHERE guild_id = @guildId AND board = @board
            ) AS bands
            WHERE earlier <= @skip
            ORDER BY band DESC
            LIMIT 1
            """;
        var found = await connection.QueryFirstOrDefaultAsync<BandRow>(
            Sql, new { guildId = (long)guildId, board = board.ToString(), skip = (long)skip, cancellationToken });
        return found is null ? (long.MinValue, skip) : (found.Band * BoardScore.BandWidth(board.Kind), skip - (int)found.Earlier);
    }

    internal sealed class BandRow
    {
        public required long Band { get; init; }

        public required long Earlier { get; init; }
    }
}
