using System.Data.Common;
using Dapper;
using MileBot.Core;
using MileBot.Core.Times;

namespace MileBot.Storage;

/// <summary>The derived table of bests: one row a member, surface and period.</summary>
internal static class BestRows
{
    /// <summary>
    /// Makes a member's rows anew for every period that holds <paramref name="runOn"/>, after a run of that day was added or
    /// removed. Of equal times the earlier run stays the best.
    /// </summary>
    public static async Task DeriveAsync(
        DbTransaction transaction, long guildId, long userId, Surface surface, DateOnly runOn, CancellationToken cancellationToken)
    {
        const string Clear = """
            DELETE FROM best
            WHERE guild_id = @guildId AND surface = @surface AND period = @period AND user_id = @userId
            """;
        const string Fill = """
            INSERT INTO best (guild_id, surface, period, user_id, category, time_hundredths, run_on, performance_id)
            SELECT p.guild_id, p.surface, @period, p.user_id, m.category, p.time_hundredths, p.run_on, p.performance_id
            FROM performance AS p
            JOIN member AS m ON m.guild_id = p.guild_id AND m.user_id = p.user_id
            WHERE p.guild_id = @guildId AND p.user_id = @userId AND p.surface = @surface
                AND p.removed_at IS NULL AND p.run_on BETWEEN @runFrom AND @runTo
            ORDER BY p.time_hundredths, p.run_on, p.performance_id
            LIMIT 1
            """;
        foreach (var period in BestPeriod.Containing(runOn))
        {
            var parameters = new
            {
                guildId,
                userId,
                surface = StoredText.Of(surface),
                period = period.Key,
                runFrom = StoredText.Of(period.From),
                runTo = StoredText.Of(period.To),
                cancellationToken,
            };
            await transaction.Connection!.ExecuteAsync(Clear, parameters, transaction);
            await transaction.Connection!.ExecuteAsync(Fill, parameters, transaction);
        }
    }

    /// <summary>Brings what a member's rows repeat of the member up to date, after the member changed.</summary>
    public static Task FollowMemberAsync(DbTransaction transaction, long guildId, long userId, CancellationToken cancellationToken) =>
        transaction.Connection!.ExecuteAsync(
            """
            UPDATE best
            SET category = (SELECT m.category FROM member AS m WHERE m.guild_id = best.guild_id AND m.user_id = best.user_id)
            WHERE guild_id = @guildId AND user_id = @userId
            """,
            new { guildId, userId, cancellationToken },
            transaction);

    /// <summary>A member's all-time best on a surface; null where there is none.</summary>
    public static async Task<StoredBest?> FindAsync(
        DbTransaction transaction, long guildId, long userId, Surface surface, CancellationToken cancellationToken)
    {
        const string Sql = """
            SELECT time_hundredths AS TimeHundredths, run_on AS RunOn
            FROM best
            WHERE guild_id = @guildId AND surface = @surface AND period = 'all' AND user_id = @userId
            """;
        var row = await transaction.Connection!.QuerySingleOrDefaultAsync<Row>(
            Sql, new { guildId, userId, surface = StoredText.Of(surface), cancellationToken }, transaction);
        return row is null ? null : new StoredBest(surface, RaceTime.FromHundredths(row.TimeHundredths), StoredText.ToDate(row.RunOn));
    }

    internal sealed class Row
    {
        public required long TimeHundredths { get; init; }

        public required string RunOn { get; init; }
    }
}
