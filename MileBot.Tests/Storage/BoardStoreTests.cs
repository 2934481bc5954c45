using CsCheck;
using MileBot.Core;
using MileBot.Core.Ranking;
using MileBot.Storage;

namespace MileBot.Tests.Storage;

public class BoardStoreTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static BoardPeriod AllTime => new BoardPeriod.Kept(BestPeriod.AllTime);

    [Fact]
    public async Task Equal_times_share_a_place_and_the_earlier_run_stands_first()
    {
        await using var file = await TestDatabase.StartAsync();
        await LogAsync(file, Miles.Of(1, 11, 40_000), Miles.Of(2, 12, 41_000, runOn: "2026-11-20"), Miles.Of(3, 13, 41_000, runOn: "2026-11-10"), Miles.Of(4, 14, 42_000));

        var page = await new BoardStore(file.Database).FastestAsync(new(Miles.Guild, Surface.Trial, Category.Everyone, AllTime), 0, 10, 14, Cancellation);

        page.Rows.Select(row => (row.Place, row.UserId)).ShouldBe([(1, 11UL), (2, 13UL), (2, 12UL), (4, 14UL)]);
        page.Own!.Place.ShouldBe(4);
        page.JustAhead!.UserId.ShouldBe(12UL);
        page.Finishers.ShouldBe(4);
    }

    [Fact]
    public async Task A_member_beyond_the_page_still_has_a_line_of_their_own()
    {
        await using var file = await TestDatabase.StartAsync();
        await LogAsync(file, [.. Enumerable.Range(1, 25).Select(i => Miles.Of((ulong)i, (ulong)(100 + i), 40_000 + (i * 100)))]);
        var boards = new BoardStore(file.Database);
        var query = new BoardQuery(Miles.Guild, Surface.Trial, Category.Everyone, AllTime);

        var page = await boards.FastestAsync(query, 0, 10, 123, Cancellation);

        page.Rows.Count.ShouldBe(10);
        page.Own!.Place.ShouldBe(23);
        page.JustAhead!.UserId.ShouldBe(122UL);
        (await boards.PositionAsync(query, 123, Cancellation)).ShouldBe(22);
        (await boards.PositionAsync(query, 999, Cancellation)).ShouldBeNull();
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
        await new MemberStore(file.Database).ChangeSettingsAsync(
            Miles.Guild, 14, "Ana", settings => settings with { Category = Category.Women }, Cancellation);
        var boards = new BoardStore(file.Database);
        async Task<ulong[]> Who(ulong guild, Surface surface, Category category) =>
            [.. (await boards.FastestAsync(new(guild, surface, category, AllTime), 0, 10, 0, Cancellation)).Rows.Select(row => row.UserId)];

        (await Who(Miles.Guild, Surface.Trial, Category.Everyone)).ShouldBe([11UL, 14UL]);
        (await Who(Miles.Guild, Surface.Trial, Category.Women)).ShouldBe([14UL]);
        (await Who(Miles.Guild, Surface.Road, Category.Everyone)).ShouldBe([12UL]);
        (await Who(Miles.OtherGuild, Surface.Trial, Category.Everyone)).ShouldBe([13UL]);
        (await Who(Miles.OtherGuild, Surface.Trial, Category.Women)).ShouldBeEmpty();
        (await boards.FinishersAsync(Miles.Guild, AllTime, Cancellation)).ShouldBe(new Dictionary<Surface, int> { [Surface.Trial] = 2, [Surface.Road] = 1 }, ignoreOrder: true);
    }

    /// <summary>The SQL is checked against the plain definition, over any log of miles: each runner's fastest of the days, ranked.</summary>
    [Fact]
    public async Task Every_board_agrees_with_the_ranking_of_the_core()
    {
        var start = new DateOnly(2026, 10, 1);
        var anyMile =
            from user in Gen.ULong[1, 6]
            from hundredths in Gen.Long[24_000, 24_012]
            from day in Gen.Int[0, 99]
            select (user, hundredths, start.AddDays(day));
        var undone = Gen.Int[0, 29].HashSet[0, 5];

        await Gen.Select(anyMile.Array[0, 30], undone).SampleAsync(
            async (miles, removed) =>
            {
                await using var file = await TestDatabase.StartAsync();
                var store = new PerformanceStore(file.Database);
                var kept = new List<(ulong User, long Hundredths, DateOnly Day)>();
                for (var i = 0; i < miles.Length; i++)
                {
                    var (user, hundredths, day) = miles[i];
                    await store.LogAsync(Miles.Of((ulong)i + 1, user, hundredths, runOn: StoredText.Of(day)), Cancellation);
                    if (removed.Contains(i)) await store.UndoAsync(Miles.Guild, (ulong)i + 1, user, Miles.Noon, TimeSpan.FromDays(1), Cancellation);
                    else kept.Add(miles[i]);
                }

                var today = start.AddDays(60);
                await ShouldAgree(file, kept, AllTime, DateOnly.MinValue, DateOnly.MaxValue);
                await ShouldAgree(file, kept, new BoardPeriod.Days(today.AddDays(-29), today), today.AddDays(-29), today);
                foreach (var period in (BestPeriod[])[BestPeriod.YearOf(today), BestPeriod.MonthOf(today), BestPeriod.WeekOf(today)])
                {
                    await ShouldAgree(file, kept, new BoardPeriod.Kept(period), period.From, period.To);
                }
            },
            iter: 40,
            threads: 1);
    }

    private static async Task ShouldAgree(TestDatabase file, List<(ulong User, long Hundredths, DateOnly Day)> miles, BoardPeriod period, DateOnly from, DateOnly to)
    {
        var bests = miles.Where(mile => mile.Day >= from && mile.Day <= to)
            .GroupBy(mile => mile.User)
            .Select(own => own.OrderBy(mile => mile.Hundredths).ThenBy(mile => mile.Day).First())
            .OrderBy(mile => mile.Hundredths).ThenBy(mile => mile.Day).ThenBy(mile => mile.User);
        var expected = CompetitionRanking.Rank(bests, mile => mile.Hundredths).Select(ranked => (ranked.Place, ranked.Entry.User, ranked.Entry.Hundredths, ranked.Entry.Day));

        var page = await new BoardStore(file.Database).FastestAsync(new(Miles.Guild, Surface.Trial, Category.Everyone, period), 0, 100, 0, Cancellation);

        page.Rows.Select(row => (row.Place, row.UserId, row.Time.Hundredths, row.RunOn)).ShouldBe(expected);
    }

    private static async Task LogAsync(TestDatabase file, params NewPerformance[] miles)
    {
        var store = new PerformanceStore(file.Database);
        foreach (var mile in miles) await store.LogAsync(mile, Cancellation);
    }
}
