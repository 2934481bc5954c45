using Dapper;
using MileBot.Core;
using MileBot.Core.Times;

namespace MileBot.Storage;

/// <summary>What members aim at: one goal a member and server.</summary>
internal sealed class GoalStore(Database database)
{
    private const string Miles = """
        SELECT performance_id AS PerformanceId, surface AS Surface, time_hundredths AS TimeHundredths, run_on AS RunOn
        FROM performance
        WHERE guild_id = @guildId AND user_id = @userId AND removed_at IS NULL

        """;

    private const string FastestFirst = " ORDER BY time_hundredths, run_on, performance_id LIMIT 1";

    private const string EarliestFirst = " ORDER BY logged_at, performance_id LIMIT 1";

    /// <summary>Sets a goal; one that was there is replaced, and progress counts from now.</summary>
    public Task SetAsync(
        ulong guildId, ulong userId, string displayName, RaceTime time, DateOnly? dueOn, DateOnly setOn, DateTimeOffset now, CancellationToken cancellationToken) =>
        database.WriteAsync(
            async transaction =>
            {
                await MemberRows.RememberAsync(transaction, guildId, userId, displayName, cancellationToken);
                return await transaction.Connection!.ExecuteAsync(
                    """
                    INSERT INTO goal (guild_id, user_id, time_hundredths, due_on, set_on, set_at)
                    VALUES (@guildId, @userId, @timeHundredths, @dueOn, @setOn, @setAt)
                    ON CONFLICT (guild_id, user_id) DO UPDATE
                    SET time_hundredths = excluded.time_hundredths, due_on = excluded.due_on, set_on = excluded.set_on, set_at = excluded.set_at
                    """,
                    new
                    {
                        guildId = (long)guildId,
                        userId = (long)userId,
                        timeHundredths = (long)time.Hundredths,
                        dueOn = dueOn is { } day ? StoredText.Of(day) : null,
                        setOn = StoredText.Of(setOn),
                        setAt = now.ToUnixTimeMilliseconds(),
                        cancellationToken,
                    },
                    transaction);
            },
            cancellationToken);

    /// <summary>Forgets a goal; answers whether there was one.</summary>
    public async Task<bool> DropAsync(ulong guildId, ulong userId, CancellationToken cancellationToken) =>
        await database.WriteAsync(
            transaction => transaction.Connection!.ExecuteAsync(
                "DELETE FROM goal WHERE guild_id = @guildId AND user_id = @userId",
                new { guildId = (long)guildId, userId = (long)userId, cancellationToken },
                transaction),
            cancellationToken) > 0;

    /// <summary>Reads a goal and how far its member is; null where none is set.</summary>
    public async Task<StoredGoal?> FindAsync(ulong guildId, ulong userId, CancellationToken cancellationToken)
    {
        const string GoalSql = """
            SELECT time_hundredths AS TimeHundredths, due_on AS DueOn, set_on AS SetOn, set_at AS SetAt
            FROM goal
            WHERE guild_id = @guildId AND user_id = @userId
            """;
        await using var connection = await database.OpenAsync(cancellationToken);
        var goal = await connection.QuerySingleOrDefaultAsync<GoalRow>(GoalSql, new { guildId = (long)guildId, userId = (long)userId, cancellationToken });
        if (goal is null) return null;

        var parameters = new
        {
            guildId = (long)guildId,
            userId = (long)userId,
            setAt = goal.SetAt,
            goalHundredths = goal.TimeHundredths,
            cancellationToken,
        };
        var start = await connection.QuerySingleOrDefaultAsync<MileRow>(Miles + "AND logged_at <= @setAt" + FastestFirst, parameters)
            ?? await connection.QuerySingleOrDefaultAsync<MileRow>(Miles + "AND logged_at > @setAt" + EarliestFirst, parameters);
        var best = await connection.QuerySingleOrDefaultAsync<MileRow>(Miles + FastestFirst, parameters);
        var reached = await connection.QuerySingleOrDefaultAsync<MileRow>(
            Miles + "AND logged_at > @setAt AND time_hundredths <= @goalHundredths" + EarliestFirst, parameters);
        return new StoredGoal(
            RaceTime.FromHundredths(goal.TimeHundredths),
            goal.DueOn is { } day ? StoredText.ToDate(day) : null,
            StoredText.ToDate(goal.SetOn),
            start?.ToBest(),
            best?.ToBest(),
            (ulong?)reached?.PerformanceId);
    }

    internal sealed class GoalRow
    {
        public required long TimeHundredths { get; init; }

        public string? DueOn { get; init; }

        public required string SetOn { get; init; }

        public required long SetAt { get; init; }
    }

    internal sealed class MileRow
    {
        public required long PerformanceId { get; init; }

        public required string Surface { get; init; }

        public required long TimeHundredths { get; init; }

        public required string RunOn { get; init; }

        public StoredBest ToBest() => new(StoredText.ToEnum<Surface>(Surface), RaceTime.FromHundredths(TimeHundredths), StoredText.ToDate(RunOn));
    }
}
