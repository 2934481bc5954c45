using MileBot.Core;

namespace MileBot.Storage;

/// <summary>The parameters of a board's SQL, and the two ways to say <c>board</c>: one row a member, their best.</summary>
internal sealed class BoardFilter(BoardQuery query)
{
    /// <summary>
    /// Bests kept ready, read from one index in the board's order. Left to itself the engine would copy the whole board aside first
    /// wherever a query names it twice.
    /// </summary>
    public const string KeptBests = """
        WITH board AS NOT MATERIALIZED (
            SELECT user_id, time_hundredths, run_on
            FROM best
            WHERE guild_id = @GuildId AND surface = @Surface AND period = @Period AND (@Category IS NULL OR category = @Category)
        )
        """;

    /// <summary>Bests of any stretch of days, found among its performances.</summary>
    public const string BestsOfDays = """
        WITH board AS (
            SELECT user_id, time_hundredths, run_on
            FROM (
                SELECT p.user_id, p.time_hundredths, p.run_on,
                    ROW_NUMBER() OVER (PARTITION BY p.user_id ORDER BY p.time_hundredths, p.run_on, p.performance_id) AS place
                FROM performance AS p
                JOIN member AS m ON m.guild_id = p.guild_id AND m.user_id = p.user_id
                WHERE p.guild_id = @GuildId AND p.surface = @Surface AND p.removed_at IS NULL
                    AND p.run_on BETWEEN @RunFrom AND @RunTo AND (@Category IS NULL OR m.category = @Category)
            ) AS ranked
            WHERE place = 1
        )
        """;

    public bool IsKept => query.Period is BoardPeriod.Kept;

    public Parameters With(CancellationToken cancellationToken, int skip = 0, int take = 0, ulong userId = 0, long timeHundredths = 0)
    {
        var (period, from, to) = query.Period switch
        {
            BoardPeriod.Kept kept => (kept.Period.Key, kept.Period.From, kept.Period.To),
            BoardPeriod.Days days => ("", days.From, days.To),
            _ => throw new InvalidOperationException($"No SQL for the period {query.Period}."),
        };
        return new Parameters
        {
            GuildId = (long)query.GuildId,
            Surface = StoredText.Of(query.Surface),
            Category = query.Category is Category.Everyone ? null : StoredText.Of(query.Category),
            Period = period,
            RunFrom = StoredText.Of(from),
            RunTo = StoredText.Of(to),
            Skip = skip,
            Take = take,
            UserId = (long)userId,
            TimeHundredths = timeHundredths,
            CancellationToken = cancellationToken,
        };
    }

    /// <summary>All that a board's SQL may name.</summary>
    internal sealed class Parameters
    {
        public required long GuildId { get; init; }

        public required string Surface { get; init; }

        public required string? Category { get; init; }

        public required string Period { get; init; }

        public required string RunFrom { get; init; }

        public required string RunTo { get; init; }

        public required long Skip { get; init; }

        public required long Take { get; init; }

        public required long UserId { get; init; }

        public required long TimeHundredths { get; init; }

        public required CancellationToken CancellationToken { get; init; }
    }
}
