using MileBot.Core;
using MileBot.Storage;

namespace MileBot.Tests.Storage;

public class BoardDayTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_mile_falls_out_of_the_thirty_days_on_the_thirty_first_and_comes_back_with_the_clock()
    {
        await using var file = await TestDatabase.StartAsync();
        await new PerformanceStore(file.Database).LogAsync(Miles.Of(1, 11, 40_000, runOn: "2026-11-01"), Cancellation);

        (await CountAsync(file, PeriodKind.Last30Days, "2026-11-30T23:59:59Z")).ShouldBe(1);
        (await CountAsync(file, PeriodKind.Last30Days, "2026-12-01T00:00:00Z")).ShouldBe(0);
        (await CountAsync(file, PeriodKind.Last30Days, "2026-11-30T23:59:59Z")).ShouldBe(1);
    }

    [Theory]
    [InlineData(nameof(PeriodKind.Week), "2026-11-22T23:59:00Z", "2026-11-23T00:00:00Z")]
    [InlineData(nameof(PeriodKind.Month), "2026-11-30T23:59:00Z", "2026-12-01T00:00:00Z")]
    [InlineData(nameof(PeriodKind.Year), "2026-12-31T23:59:00Z", "2027-01-01T00:00:00Z")]
    public async Task A_new_period_starts_empty_and_leaves_nothing_of_the_old_one_behind(string kind, string last, string first)
    {
        var period = Enum.Parse<PeriodKind>(kind);
        await using var file = await TestDatabase.StartAsync();
        await new PerformanceStore(file.Database).LogAsync(Miles.Of(1, 11, 40_000, runOn: last[..10]), Cancellation);
        (await CountAsync(file, period, last)).ShouldBe(1);

        (await CountAsync(file, period, first)).ShouldBe(0);

        (await file.RawAsync("SELECT COUNT(DISTINCT substr(board, 1 + instr(board, '/'))) FROM standing WHERE board LIKE 'fastest%'")).ShouldBe(
            (await file.RawAsync("SELECT COUNT(DISTINCT substr(board, 1 + instr(board, '/'))) FROM standing_tally WHERE board LIKE 'fastest%'")));
        (await CountAsync(file, PeriodKind.AllTime, first)).ShouldBe(1);
        (await file.RawAsync($"SELECT COUNT(*) FROM standing WHERE board LIKE '%/{Key(period, last)}/%'")).ShouldBe(0L);
    }

    [Fact]
    public async Task Days_are_those_of_the_servers_zone()
    {
        await using var file = await TestDatabase.StartAsync();
        await file.RawAsync($"INSERT INTO guild (guild_id, name, time_zone) VALUES ({Miles.Guild}, 'Kiwis', 'Pacific/Auckland')");
        await new PerformanceStore(file.Database).LogAsync(Miles.Of(1, 11, 40_000, runOn: "2026-11-22"), Cancellation);

        // In Auckland, thirteen hours ahead in November, Monday began on Sunday at 11:00 UTC.
        (await CountAsync(file, PeriodKind.Week, "2026-11-22T10:59:00Z")).ShouldBe(1);
        (await CountAsync(file, PeriodKind.Week, "2026-11-22T11:00:00Z")).ShouldBe(0);
    }

    [Fact]
    public async Task A_mile_of_tomorrow_in_a_zone_ahead_counts_when_the_servers_day_comes()
    {
        await using var file = await TestDatabase.StartAsync();
        (await CountAsync(file, PeriodKind.Week, "2026-11-22T12:00:00Z")).ShouldBe(0);
        await new PerformanceStore(file.Database).LogAsync(Miles.Of(1, 11, 40_000, runOn: "2026-11-23"), Cancellation);

        (await CountAsync(file, PeriodKind.Last30Days, "2026-11-22T13:00:00Z")).ShouldBe(0);
        (await CountAsync(file, PeriodKind.Last30Days, "2026-11-23T00:00:00Z")).ShouldBe(1);
        (await CountAsync(file, PeriodKind.Week, "2026-11-23T00:00:00Z")).ShouldBe(1);
    }

    [Fact]
    public async Task A_server_that_slept_for_a_year_is_brought_up_to_date()
    {
        await using var file = await TestDatabase.StartAsync();
        await new PerformanceStore(file.Database).LogAsync(Miles.Of(1, 11, 40_000, runOn: "2026-11-01"), Cancellation);

        await new BoardStore(file.Database).BringUpToDateAsync(Miles.Guild, Miles.Noon.AddDays(400), Cancellation);

        (await file.RawAsync("SELECT as_of FROM board_day")).ShouldBe("2027-12-28");
        (await file.RawAsync("SELECT COUNT(*) FROM standing WHERE board NOT LIKE '%/all/%'")).ShouldBe(0L);
        (await CountAsync(file, PeriodKind.AllTime, "2027-12-28T12:00:00Z")).ShouldBe(1);
    }

    [Fact]
    public async Task A_file_of_the_version_before_boards_were_kept_opens_with_the_same_boards()
    {
        await using var file = new TestDatabase();
        await file.MigrateToAsync(2);
        await file.RawAsync("""
            INSERT INTO guild (guild_id, name) VALUES (100, 'Riverside Runners');
            INSERT INTO member (guild_id, user_id, display_name, category, birth_year, hidden_at) VALUES
                (100, 11, 'Ana', 'women', 1976, NULL), (100, 12, 'Bo', NULL, NULL, NULL), (100, 13, 'Cy', NULL, NULL, 1);
            INSERT INTO performance (guild_id, performance_id, user_id, surface, time_hundredths, run_on, logged_at, source, removed_at) VALUES
                (100, 1, 11, 'trial', 42000, '2026-10-01', 0, 'typed', NULL),
                (100, 2, 11, 'trial', 40200, '2026-11-20', 0, 'typed', NULL),
                (100, 3, 11, 'trial', 30000, '2026-11-21', 0, 'typed', 5),
                (100, 4, 12, 'trial', 39000, '2026-11-01', 0, 'typed', NULL),
                (100, 5, 13, 'trial', 35000, '2026-11-01', 0, 'typed', NULL);
            """);
        await file.OpenAsync();

        (await ReadAsync(file, BoardKind.Fastest, PeriodKind.Month)).ShouldBe([(1, "Bo"), (2, "Ana")]);
        (await ReadAsync(file, BoardKind.Improved, PeriodKind.Month)).ShouldBe([(1, "Ana")]);
        (await ReadAsync(file, BoardKind.AgeGraded, PeriodKind.AllTime)).ShouldBe([(1, "Ana")]);
        (await ReadAsync(file, BoardKind.Attempts, PeriodKind.AllTime)).ShouldBe([(1, "Ana"), (2, "Bo")]);
    }

    /// <summary>Interrupted between the migration and the derivation: what is missing is derived at the next start.</summary>
    [Fact]
    public async Task Boards_that_are_missing_at_the_start_are_derived()
    {
        await using var file = await TestDatabase.StartAsync();
        await new GuildStore(file.Database).MarkPresentAsync(Miles.Guild, "a club", Cancellation);
        await new PerformanceStore(file.Database).LogAsync(Miles.Of(1, 11, 40_000), Cancellation);
        await file.CloseAsync();
        await file.RawAsync("DELETE FROM standing; DELETE FROM standing_tally; DELETE FROM board_day;");

        await file.OpenAsync();

        (await file.RawAsync("SELECT COUNT(*) FROM board_day")).ShouldBe(1L);
        (await CountAsync(file, PeriodKind.Week, "2026-11-23T12:00:00Z")).ShouldBe(1);
    }

    private static string Key(PeriodKind period, string instant) => BoardPeriod.Of(period, StoredText.ToDate(instant[..10])).Key;

    private static async Task<int> CountAsync(TestDatabase file, PeriodKind period, string instant)
    {
        var now = DateTimeOffset.Parse(instant, System.Globalization.CultureInfo.InvariantCulture);
        var page = await new BoardStore(file.Database).ReadAsync(new(Miles.Guild, BoardKind.Fastest, Surface.Trial, Category.Everyone, period), 0, 10, 0, now, Cancellation);
        page.Rows.Count.ShouldBe(page.Ranked);
        return page.Ranked;
    }

    private static async Task<IEnumerable<(int Place, string Name)>> ReadAsync(TestDatabase file, BoardKind kind, PeriodKind period)
    {
        var page = await new BoardStore(file.Database).ReadAsync(new(Miles.Guild, kind, Surface.Trial, Category.Everyone, period), 0, 10, 0, Miles.Noon, Cancellation);
        return page.Rows.Select(row => (row.Place, row.DisplayName));
    }
}
