using System.Data.Common;
using Dapper;
using MileBot.Core;
using MileBot.Core.Times;

namespace MileBot.Storage;

/// <summary>A member's own bests: the first entries of an index of the log, whether they are seen on boards or not.</summary>
internal static class OwnBests
{
    /// <summary>A member's best on a surface; null where there is none. Of equal times the earlier run is the best.</summary>
    public static async Task<StoredBest?> FindAsync(
        DbConnection connection, DbTransaction? transaction, ulong guildId, ulong userId, Surface surface, CancellationToken cancellationToken)
    {
        const string Sql = """
            SELECT time_hundredths AS TimeHundredths, run_on AS RunOn
            FROM performance
            WHERE guild_id = @guildId AND user_id = @userId AND surface = @surface AND removed_at IS NULL
            ORDER BY time_hundredths, run_on, performance_id
            LIMIT 1
            """;
        var parameters = new { guildId = (long)guildId, userId = (long)userId, surface = StoredText.Of(surface), cancellationToken };
        var row = await connection.QueryFirstOrDefaultAsync<Row>(Sql, parameters, transaction);
        return row is null
            ? null
            : new StoredBest(surface, RaceTime.FromHundredths(row.TimeHundredths), StoredText.ToDate(row.RunOn));
    }

    internal sealed class Row
    {
        public required long TimeHundredths { get; init; }

        public required string RunOn { get; init; }
    }
}
