using System.Data.Common;
using Dapper;
using MileBot.Core;
using MileBot.Core.Times;
using MileBot.Weekly;
using NodaTime;

namespace MileBot.Storage;

/// <summary>Reads what a weekly post tells of. Who is hidden or has left is left out everywhere.</summary>
internal sealed class WeeklyMiles(Database database)
{
    /// <summary>A mile logged after its week's post is told in the next, if it was run so many days before that one's week at most.</summary>
    private const int LateDays = 14;

    /// <summary>Who ran within so many days still chases barriers.</summary>
    private const int ActiveDays = 90;

    private const string Visible = """
         FROM performance AS p
        JOIN member AS m ON m.guild_id = p.guild_id AND m.user_id = p.user_id AND m.hidden_at IS NULL AND m.left_at IS NULL
        WHERE p.guild_id = @GuildId AND p.removed_at IS NULL AND COALESCE(p.approved_at, p.logged_at) <= @Until

        """;

    private const string BestColumns = "SELECT p.user_id AS UserId, p.surface AS Surface, MIN(p.time_hundredths) AS TimeHundredths";

    private const string RanWithin =
        "AND p.user_id IN (SELECT q.user_id FROM performance AS q WHERE q.guild_id = @GuildId AND q.removed_at IS NULL AND q.run_on BETWEEN @RunFrom AND @RunTo) ";

    /// <summary>Reads a week.</summary>
    /// <param name="guildId">The server.</param>
    /// <param name="lastDay">The last of the seven days.</param>
    /// <param name="until">What was logged later isn't looked at.</param>
    /// <param name="cancellationToken">Cancels the read.</param>
    public async Task<WeeklyFacts> ReadAsync(ulong guildId, DateOnly lastDay, Instant until, CancellationToken cancellationToken)
    {
        var facts = new WeeklyFacts(lastDay.AddDays(-6), lastDay);
        var read = new Reading(await database.OpenAsync(cancellationToken), (long)guildId, until.ToUnixTimeMilliseconds(), cancellationToken);
        await using var connection = read.Connection;
        var runs = await read.RunsAsync(facts.FirstDay, lastDay);
        return facts with
        {
            Runs = runs,
            BestsBefore = await read.BestsBeforeAsync(facts.FirstDay, lastDay),
            LateRuns = WeeklyNews.Untold(await read.RunsAsync(facts.FirstDay.AddDays(-LateDays), facts.FirstDay.AddDays(-1)), await read.PostsAsync()),
            Bests = await read.BestsAsync(lastDay.AddDays(-ActiveDays), lastDay),
            DaysOfYear = await read.DaysAsync(new DateOnly(lastDay.Year, 1, 1), lastDay),
            Runners = await read.RunnersAsync(lastDay.AddDays(-Math.Max(ActiveDays, lastDay.DayOfYear)), lastDay),
        };
    }

    /// <summary>One look at the log of one server, up to one instant.</summary>
    private sealed record Reading(DbConnection Connection, long GuildId, long Until, CancellationToken CancellationToken)
    {
        public async Task<IReadOnlyList<WeeklyRun>> RunsAsync(DateOnly from, DateOnly to)
        {
            const string Sql = "SELECT p.user_id AS UserId, p.surface AS Surface, p.time_hundredths AS TimeHundredths, p.run_on AS RunOn, COALESCE(p.approved_at, p.logged_at) AS LoggedAt"
                + Visible + "AND p.run_on BETWEEN @RunFrom AND @RunTo ORDER BY p.run_on, p.performance_id";
            var rows = await Connection.QueryAsync<RunRow>(Sql, With(from, to));
            return [.. rows.Select(row => row.ToRun())];
        }

        public async Task<IReadOnlyDictionary<(ulong UserId, Surface Surface), RaceTime>> BestsBeforeAsync(DateOnly from, DateOnly to)
        {
            const string Sql = BestColumns + Visible + RanWithin + "AND p.run_on < @RunFrom GROUP BY p.user_id, p.surface";
            var rows = await Connection.QueryAsync<BestRow>(Sql, With(from, to));
            return rows.ToDictionary(
                row => ((ulong)row.UserId, StoredText.ToEnum<Surface>(row.Surface)), row => RaceTime.FromHundredths(row.TimeHundredths));
        }

        public async Task<IReadOnlyList<(ulong UserId, Surface Surface, RaceTime Time)>> BestsAsync(DateOnly from, DateOnly to)
        {
            const string Sql = BestColumns + Visible + RanWithin + "AND p.run_on <= @RunTo GROUP BY p.user_id, p.surface";
            var rows = await Connection.QueryAsync<BestRow>(Sql, With(from, to));
            return [.. rows.Select(row => ((ulong)row.UserId, StoredText.ToEnum<Surface>(row.Surface), RaceTime.FromHundredths(row.TimeHundredths)))];
        }

        public async Task<IReadOnlyList<(ulong UserId, DateOnly On)>> DaysAsync(DateOnly from, DateOnly to)
        {
            const string Sql = "SELECT DISTINCT p.user_id AS UserId, p.run_on AS RunOn" + Visible + "AND p.run_on BETWEEN @RunFrom AND @RunTo";
            var rows = await Connection.QueryAsync<DayRow>(Sql, With(from, to));
            return [.. rows.Select(row => ((ulong)row.UserId, StoredText.ToDate(row.RunOn)))];
        }

        public async Task<IReadOnlyDictionary<ulong, WeeklyRunner>> RunnersAsync(DateOnly from, DateOnly to)
        {
            const string Sql = """
                SELECT m.user_id AS UserId, m.display_name AS DisplayName, m.category AS Category, m.birth_year AS BirthYear,
                    m.compare_with AS CompareWith
                FROM member AS m
                WHERE m.guild_id = @GuildId AND m.hidden_at IS NULL AND m.left_at IS NULL AND m.user_id IN (
                    SELECT p.user_id FROM performance AS p
                    WHERE p.guild_id = @GuildId AND p.removed_at IS NULL AND p.run_on BETWEEN @RunFrom AND @RunTo)
                """;
            var rows = await Connection.QueryAsync<RunnerRow>(Sql, With(from, to));
            return rows.Select(row => row.ToRunner()).ToDictionary(runner => runner.UserId);
        }

        /// <summary>The posts of the last weeks that may have told of miles.</summary>
        public async Task<IReadOnlyList<(DateOnly LastDay, Instant ClaimedAt)>> PostsAsync()
        {
            const string Sql = """
                SELECT last_day AS LastDay, claimed_at AS ClaimedAt
                FROM weekly_claim
                WHERE guild_id = @GuildId AND state IN ('sent', 'unknown') AND occurrence < 'now-' AND claimed_at < @Until
                ORDER BY claimed_at DESC
                LIMIT 10
                """;
            var rows = await Connection.QueryAsync<PostRow>(Sql, new { GuildId, Until, CancellationToken });
            return [.. rows.Select(row => (StoredText.ToDate(row.LastDay), Instant.FromUnixTimeMilliseconds(row.ClaimedAt)))];
        }

        private Parameters With(DateOnly from, DateOnly to) => new()
        {
            GuildId = GuildId,
            Until = Until,
            RunFrom = StoredText.Of(from),
            RunTo = StoredText.Of(to),
            CancellationToken = CancellationToken,
        };
    }

    internal sealed class Parameters
    {
        public required long GuildId { get; init; }

        public required long Until { get; init; }

        public required string RunFrom { get; init; }

        public required string RunTo { get; init; }

        public required CancellationToken CancellationToken { get; init; }
    }

    internal sealed class RunRow
    {
        public required long UserId { get; init; }

        public required string Surface { get; init; }

        public required long TimeHundredths { get; init; }

        public required string RunOn { get; init; }

        public required long LoggedAt { get; init; }

        public WeeklyRun ToRun() => new(
            (ulong)UserId,
            StoredText.ToEnum<Surface>(Surface),
            RaceTime.FromHundredths(TimeHundredths),
            StoredText.ToDate(RunOn),
            Instant.FromUnixTimeMilliseconds(LoggedAt));
    }

    internal sealed class BestRow
    {
        public required long UserId { get; init; }

        public required string Surface { get; init; }

        public required long TimeHundredths { get; init; }
    }

    internal sealed class DayRow
    {
        public required long UserId { get; init; }

        public required string RunOn { get; init; }
    }

    internal sealed class PostRow
    {
        public required string LastDay { get; init; }

        public required long ClaimedAt { get; init; }
    }

    internal sealed class RunnerRow
    {
        public required long UserId { get; init; }

        public required string DisplayName { get; init; }

        public string? Category { get; init; }

        public long? BirthYear { get; init; }

        public string? CompareWith { get; init; }

        public WeeklyRunner ToRunner() => new((ulong)UserId, ShownName.Of((ulong)UserId, DisplayName), new MemberSettings
        {
            Category = StoredText.ToEnumOrNull<Category>(Category),
            BirthYear = (int?)BirthYear,
            CompareWith = StoredText.ToEnumOrNull<Sex>(CompareWith),
        });
    }
}
