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
        )
        SELECT
            (SELECT time_hundredths FROM previous) AS PreviousHundredths,
            (SELECT run_on FROM previous) AS PreviousRunOn,
            (SELECT performance_id FROM performance
                WHERE guild_id = @guildId AND user_id = @userId AND surface = @surface AND removed_at IS NULL
                ORDER BY time_hundredths, run_on, performance_id
                LIMIT 1) AS BestId,
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
        var (rankBefore, rank, finishers) = await ReadRanksAsync(transaction, mile, previous?.Time, cancellationToken);
        return new LoggedMile(
            mile.Time,
            previous,
            row.BestId == (long)mile.Id,
            rankBefore,
            rank,
            finishers,
            row.LatestRun is { } latest ? StoredText.ToDate(latest) : null,
            row.LastHardEffort is { } hard ? StoredText.ToDate(hard) : null,
            (int)row.Attempts);
    }

    /// <summary>The place before, where there was a best before, and now; none for who is on no board.</summary>
    private static async Task<(int? Before, int? Now, int Finishers)> ReadRanksAsync(
        DbTransaction transaction, NewPerformance mile, RaceTime? previous, CancellationToken cancellationToken)
    {
        var connection = transaction.Connection!;
        var board = BoardKey.AllTimeFastest(mile.Details.Surface);
        var finishers = await BoardPlaces.CountAsync(connection, transaction, mile.GuildId, board, cancellationToken);
        if (await BoardPlaces.ScoreAsync(connection, transaction, mile.GuildId, board, mile.UserId, cancellationToken) is not { } own) return (null, null, finishers);

        int? before = null;
        if (previous is { } time)
        {
            // Their own row is at the new best already, where it must not count against the old one.
            var better = await BoardPlaces.BetterAsync(connection, transaction, mile.GuildId, board, time.Hundredths, cancellationToken);
            before = own < time.Hundredths ? better : better + 1;
        }

        return (before, 1 + await BoardPlaces.BetterAsync(connection, transaction, mile.GuildId, board, own, cancellationToken), finishers);
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

        public string? LatestRun { get; init; }

        public string? LastHardEffort { get; init; }

        public long Attempts { get; init; }
    }
}
