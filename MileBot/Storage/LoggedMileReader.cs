using System.Data.Common;
using Dapper;
using MileBot.Core.Progress;
using MileBot.Core.Times;

namespace MileBot.Storage;

/// <summary>
/// Reads what a logged mile changed from the log itself, so that a delivery repeated after a crash reads the same as the first.
/// </summary>
internal static class LoggedMileReader
{
    private const string Sql = """
        WITH other AS (
            SELECT time_hundredths, run_on, performance_id
            FROM performance
            WHERE guild_id = @guildId AND user_id = @userId AND surface = @surface
                AND removed_at IS NULL AND performance_id <> @performanceId
        ),
        previous AS (
            SELECT time_hundredths, run_on FROM other ORDER BY time_hundredths, run_on, performance_id LIMIT 1
        ),
        mine AS (
            SELECT time_hundredths, performance_id
            FROM best
            WHERE guild_id = @guildId AND surface = @surface AND period = 'all' AND user_id = @userId
        ),
        board AS (
            SELECT user_id, time_hundredths FROM best WHERE guild_id = @guildId AND surface = @surface AND period = 'all'
        )
        SELECT
            (SELECT time_hundredths FROM previous) AS PreviousHundredths,
            (SELECT run_on FROM previous) AS PreviousRunOn,
            (SELECT performance_id FROM mine) AS BestId,
            (SELECT COUNT(*) FROM board WHERE user_id <> @userId AND time_hundredths < (SELECT time_hundredths FROM previous)) AS FasterThanPrevious,
            (SELECT COUNT(*) FROM board WHERE user_id <> @userId AND time_hundredths < (SELECT time_hundredths FROM mine)) AS FasterThanBest,
            (SELECT COUNT(*) FROM board) AS Finishers,
            (SELECT MAX(run_on) FROM other) AS LatestRun,
            (SELECT MAX(run_on) FROM performance
                WHERE guild_id = @guildId AND user_id = @userId AND removed_at IS NULL AND performance_id <> @performanceId AND run_on <= @runOn
                    AND (surface <> 'trial' OR effort >= @hardEffort)) AS LastHardEffort,
            (SELECT COUNT(*) FROM other) + 1 AS Attempts
        """;

    public static async Task<LoggedMile> ReadAsync(DbTransaction transaction, NewPerformance mile, CancellationToken cancellationToken)
    {
        var row = await ReadRowAsync(transaction, mile, cancellationToken);
        var previous = row is { PreviousHundredths: { } hundredths, PreviousRunOn: { } runOn }
            ? new StoredBest(mile.Details.Surface, RaceTime.FromHundredths(hundredths), StoredText.ToDate(runOn))
            : null;
        return new LoggedMile(
            previous,
            row.BestId == (long)mile.Id,
            previous is null ? null : (int)row.FasterThanPrevious + 1,
            (int)row.FasterThanBest + 1,
            (int)row.Finishers,
            row.LatestRun is { } latest ? StoredText.ToDate(latest) : null,
            row.LastHardEffort is { } hard ? StoredText.ToDate(hard) : null,
            (int)row.Attempts);
    }

    private static Task<Row> ReadRowAsync(DbTransaction transaction, NewPerformance mile, CancellationToken cancellationToken)
    {
        return transaction.Connection!.QuerySingleAsync<Row>(
            Sql,
            new
            {
                guildId = (long)mile.GuildId,
                userId = (long)mile.UserId,
                performanceId = (long)mile.Id,
                surface = StoredText.Of(mile.Details.Surface),
                runOn = StoredText.Of(mile.Details.RunOn),
                hardEffort = (long)Recovery.HardFrom,
                cancellationToken,
            },
            transaction);
    }

    internal sealed class Row
    {
        public long? PreviousHundredths { get; init; }

        public string? PreviousRunOn { get; init; }

        public long? BestId { get; init; }

        public long FasterThanPrevious { get; init; }

        public long FasterThanBest { get; init; }

        public long Finishers { get; init; }

        public string? LatestRun { get; init; }

        public string? LastHardEffort { get; init; }

        public long Attempts { get; init; }
    }
}
