using MileBot.Core;
using MileBot.Core.Progress;
using MileBot.Core.Times;
using MileBot.Storage;

namespace MileBot.Tests.Storage;

public class BoardStoreTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Equal_times_share_a_place_and_the_earlier_run_stands_first()
    {
        await using var file = await TestDatabase.StartAsync();
        await LogAsync(file, Miles.Of(1, 11, 40_000), Miles.Of(2, 12, 41_000, runOn: "2026-11-20"), Miles.Of(3, 13, 41_000, runOn: "2026-11-10"), Miles.Of(4, 14, 42_000));

        var page = await ReadAsync(file, BoardKind.Fastest, user: 14);

        page.Rows.Select(row => (row.Place, row.UserId)).ShouldBe([(1, 11UL), (2, 13UL), (2, 12UL), (4, 14UL)]);
        page.Own!.Place.ShouldBe(4);
        page.JustAhead!.UserId.ShouldBe(12UL);
        (page.Ranked, page.Finishers).ShouldBe((4, 4));
    }

    [Fact]
    public async Task Of_equal_times_run_on_the_same_day_the_older_account_stands_first()
    {
        await using var file = await TestDatabase.StartAsync();
        await LogAsync(file, Miles.Of(1, 13, 40_000), Miles.Of(2, 11, 40_000), Miles.Of(3, 12, 40_000));

        (await ReadAsync(file, BoardKind.Fastest)).Rows.Select(row => (row.Place, row.UserId)).ShouldBe([(1, 11UL), (1, 12UL), (1, 13UL)]);
    }

    [Fact]
    public async Task A_member_beyond_the_page_still_has_a_line_of_their_own()
    {
        await using var file = await TestDatabase.StartAsync();
        await LogAsync(file, [.. Enumerable.Range(1, 25).Select(i => Miles.Of((ulong)i, (ulong)(100 + i), 40_000 + (i * 100)))]);
        var boards = new BoardStore(file.Database);
        var query = new BoardQuery(Miles.Guild, BoardKind.Fastest, Surface.Trial, Category.Everyone, PeriodKind.AllTime);

        var page = await boards.ReadAsync(query, 0, 10, 123, Miles.Noon, Cancellation);

        page.Rows.Count.ShouldBe(10);
        page.Own!.Place.ShouldBe(23);
        page.JustAhead!.UserId.ShouldBe(122UL);
        (await boards.PositionAsync(query, 123, Miles.Noon, Cancellation)).ShouldBe(22);
        (await boards.PositionAsync(query, 999, Miles.Noon, Cancellation)).ShouldBeNull();
    }

    [Fact]
    public async Task Beyond_the_end_the_last_page_is_read()
    {
        await using var file = await TestDatabase.StartAsync();
        await LogAsync(file, [.. Enumerable.Range(1, 12).Select(i => Miles.Of((ulong)i, (ulong)(100 + i), 40_000 + (i * 100)))]);
        var query = new BoardQuery(Miles.Guild, BoardKind.Fastest, Surface.Trial, Category.Everyone, PeriodKind.AllTime);

        var page = await new BoardStore(file.Database).ReadAsync(query, 20, 10, 0, Miles.Noon, Cancellation);

        page.Skipped.ShouldBe(10);
        page.Rows.Select(row => row.Place).ShouldBe([11, 12]);
    }

    [Fact]
    public async Task Servers_surfaces_and_categories_are_kept_apart()
    {
        await using var file = await TestDatabase.StartAsync();
        await LogAsync(
            file,
            Miles.Of(1, 11, 40_000),
            Miles.Of(2, 12, 39_000, Surface.Road),
            Miles.Of(3, 13, 38_000, guild: Miles.OtherGuild),
            Miles.Of(4, 14, 43_000));
        await SayAsync(file, 14, settings => settings with { Category = Category.Women });
        var boards = new BoardStore(file.Database);
        async Task<ulong[]> Who(ulong guild, Surface surface, Category category) =>
            [.. (await boards.ReadAsync(new(guild, BoardKind.Fastest, surface, category, PeriodKind.AllTime), 0, 10, 0, Miles.Noon, Cancellation)).Rows.Select(row => row.UserId)];

        (await Who(Miles.Guild, Surface.Trial, Category.Everyone)).ShouldBe([11UL, 14UL]);
        (await Who(Miles.Guild, Surface.Trial, Category.Women)).ShouldBe([14UL]);
        (await Who(Miles.Guild, Surface.Road, Category.Everyone)).ShouldBe([12UL]);
        (await Who(Miles.OtherGuild, Surface.Trial, Category.Everyone)).ShouldBe([13UL]);
        (await Who(Miles.OtherGuild, Surface.Trial, Category.Women)).ShouldBeEmpty();
        (await boards.FinishersAsync(Miles.Guild, Category.Everyone, PeriodKind.AllTime, Miles.Noon, Cancellation))
            .ShouldBe(new Dictionary<Surface, int> { [Surface.Trial] = 2, [Surface.Road] = 1 }, ignoreOrder: true);
    }

    [Fact]
    public async Task A_server_without_miles_has_empty_boards()
    {
        await using var file = await TestDatabase.StartAsync();

        foreach (var kind in Enum.GetValues<BoardKind>())
        {
            var page = await ReadAsync(file, kind);
            page.Rows.ShouldBeEmpty();
            (page.Ranked, page.Finishers, page.Own, page.JustAhead).ShouldBe((0, 0, null, null));
        }
    }

    [Fact]
    public async Task Improvement_is_against_ones_own_best_from_before_and_first_timers_are_counted_beside()
    {
        await using var file = await TestDatabase.StartAsync();
        await LogAsync(
            file,
            Miles.Of(1, 11, 42_000, runOn: "2026-10-01"),
            Miles.Of(2, 11, 40_000, runOn: "2026-10-15"),
            Miles.Of(3, 11, 39_000, runOn: "2026-11-05"),   // 2.5 % on 6:40
            Miles.Of(4, 12, 60_000, runOn: "2026-10-31"),
            Miles.Of(5, 12, 57_000, runOn: "2026-11-01"),   // 5 % on 10:00
            Miles.Of(6, 13, 50_000, runOn: "2026-10-01"),
            Miles.Of(7, 13, 51_000, runOn: "2026-11-02"),   // not faster
            Miles.Of(8, 14, 36_000, runOn: "2026-11-03"),   // a first mile
            Miles.Of(9, 14, 35_000, runOn: "2026-11-10"));

        var month = await ReadAsync(file, BoardKind.Improved, PeriodKind.Month, user: 11);
        var always = await ReadAsync(file, BoardKind.Improved);

        month.Rows.Select(row => (row.Place, row.UserId, row.Score)).ShouldBe([(1, 12UL, Gain(60_000, 57_000)), (2, 11UL, Gain(40_000, 39_000))]);
        (month.Ranked, month.FirstTimers, month.Finishers).ShouldBe((2, 1, 4));
        month.JustAhead!.UserId.ShouldBe(12UL);
        // 7.14 %, 5 % and 2.78 % from the first mile to the best.
        always.Rows.Select(row => (row.UserId, row.Score)).ShouldBe([(11UL, Gain(42_000, 39_000)), (12UL, Gain(60_000, 57_000)), (14UL, Gain(36_000, 35_000))]);
    }

    [Fact]
    public async Task A_back_dated_mile_moves_the_baseline_of_later_periods()
    {
        await using var file = await TestDatabase.StartAsync();
        await LogAsync(file, Miles.Of(1, 11, 42_000, runOn: "2026-10-01"), Miles.Of(2, 11, 40_000, runOn: "2026-11-05"));

        await LogAsync(file, Miles.Of(3, 11, 41_000, runOn: "2025-05-01"));
        (await ReadAsync(file, BoardKind.Improved, PeriodKind.Month)).Rows.ShouldHaveSingleItem().Score.ShouldBe(Gain(41_000, 40_000));

        await LogAsync(file, Miles.Of(4, 11, 39_000, runOn: "2025-06-01"));
        (await ReadAsync(file, BoardKind.Improved, PeriodKind.Month)).Rows.ShouldBeEmpty();
    }

    [Fact]
    public async Task Weeks_and_miles_are_counted_over_all_surfaces_and_same_day_miles_each()
    {
        await using var file = await TestDatabase.StartAsync();
        await LogAsync(
            file,
            Miles.Of(1, 11, 42_000, runOn: "2026-11-02"),
            Miles.Of(2, 11, 42_000, Surface.Road, "2026-11-08"),   // the Sunday of the same week
            Miles.Of(3, 11, 42_000, Surface.Track, "2026-11-08"),
            Miles.Of(4, 12, 50_000, runOn: "2026-11-08"),
            Miles.Of(5, 12, 50_000, runOn: "2026-11-09"));

        var weeks = await ReadAsync(file, BoardKind.Consistent, PeriodKind.Month);
        var miles = await ReadAsync(file, BoardKind.Attempts, PeriodKind.Month);

        weeks.Rows.Select(row => (row.Place, row.UserId, ((BoardScore.Count)row.Score).Number)).ShouldBe([(1, 12UL, 2), (2, 11UL, 1)]);
        miles.Rows.Select(row => (row.Place, row.UserId, ((BoardScore.Count)row.Score).Number)).ShouldBe([(1, 11UL, 3), (2, 12UL, 2)]);
    }

    /// <summary>WMA 2023, mile, men: the age standard of 50 is 4:22.68 (Howard Grubb's tables), so 6:00 makes 73.0 %.</summary>
    [Fact]
    public async Task An_age_grade_takes_a_birth_year_and_a_table_and_follows_both()
    {
        await using var file = await TestDatabase.StartAsync();
        await LogAsync(file, Miles.Of(1, 11, 36_000), Miles.Of(2, 12, 36_000), Miles.Of(3, 13, 36_000));
        await SayAsync(file, 11, settings => settings with { BirthYear = 1976, Category = Category.Men });
        await SayAsync(file, 12, settings => settings with { BirthYear = 1976, Category = Category.Nonbinary });
        await SayAsync(file, 13, settings => settings with { Category = Category.Men });

        var page = await ReadAsync(file, BoardKind.AgeGraded);
        page.Rows.ShouldHaveSingleItem().UserId.ShouldBe(11UL);
        (page.Ranked, page.Finishers).ShouldBe((1, 3));

        await SayAsync(file, 12, settings => settings with { CompareWith = Sex.Women });
        var both = await ReadAsync(file, BoardKind.AgeGraded);
        both.Rows.Select(row => row.UserId).ShouldBe([12UL, 11UL]);
        (await ReadAsync(file, BoardKind.AgeGraded, category: Category.Nonbinary)).Rows.ShouldHaveSingleItem().Place.ShouldBe(1);

        await SayAsync(file, 11, settings => settings with { BirthYear = null });
        (await ReadAsync(file, BoardKind.AgeGraded)).Rows.ShouldHaveSingleItem().UserId.ShouldBe(12UL);
    }

    [Fact]
    public async Task The_best_age_grade_need_not_be_the_fastest_mile()
    {
        await using var file = await TestDatabase.StartAsync();
        await LogAsync(file, Miles.Of(1, 11, 30_000, runOn: "2006-06-01"), Miles.Of(2, 11, 31_000, runOn: "2026-06-01"));
        await SayAsync(file, 11, settings => settings with { BirthYear = 1960, Category = Category.Men });

        (await ReadAsync(file, BoardKind.AgeGraded)).Rows.ShouldHaveSingleItem().ReachedOn.ShouldBe(new DateOnly(2026, 6, 1));
        (await ReadAsync(file, BoardKind.Fastest)).Rows.ShouldHaveSingleItem().ReachedOn.ShouldBe(new DateOnly(2006, 6, 1));
    }

    [Fact]
    public async Task Under_the_youngest_age_of_the_tables_there_is_no_grade()
    {
        await using var file = await TestDatabase.StartAsync();
        await LogAsync(file, Miles.Of(1, 11, 60_000), Miles.Of(2, 12, 60_000));
        await SayAsync(file, 11, settings => settings with { BirthYear = 2022, Category = Category.Women });   // 4: the table starts at 5
        await SayAsync(file, 12, settings => settings with { BirthYear = 2021, Category = Category.Women });

        (await ReadAsync(file, BoardKind.AgeGraded)).Rows.ShouldHaveSingleItem().UserId.ShouldBe(12UL);
    }

    private static BoardScore Gain(long before, long after) =>
        new BoardScore.Gain(new Improvement(RaceTime.FromHundredths(before), RaceTime.FromHundredths(after)));

    private static Task<BoardPage> ReadAsync(
        TestDatabase file, BoardKind kind, PeriodKind period = PeriodKind.AllTime, Category category = Category.Everyone, ulong user = 0) =>
        new BoardStore(file.Database).ReadAsync(new(Miles.Guild, kind, Surface.Trial, category, period), 0, 10, user, Miles.Noon, Cancellation);

    private static Task SayAsync(TestDatabase file, ulong user, Func<MemberSettings, MemberSettings> change) =>
        new MemberStore(file.Database).ChangeSettingsAsync(Miles.Guild, user, $"runner {user}", change, Cancellation);

    private static async Task LogAsync(TestDatabase file, params NewPerformance[] miles)
    {
        var store = new PerformanceStore(file.Database);
        foreach (var mile in miles) await store.LogAsync(mile, Cancellation);
    }
}
