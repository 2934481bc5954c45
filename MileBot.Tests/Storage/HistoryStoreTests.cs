using CsCheck;
using Microsoft.Data.Sqlite;
using MileBot.Core;
using MileBot.Storage;

namespace MileBot.Tests.Storage;

public class HistoryStoreTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_newest_run_is_first_and_of_one_day_the_one_logged_last()
    {
        await using var file = await TestDatabase.StartAsync();
        await LogAsync(
            file,
            Miles.Of(1, 7, 42_000, runOn: "2026-11-10"),
            Miles.Of(2, 7, 41_000, runOn: "2026-11-20") with { LoggedAt = Miles.Noon.AddMinutes(5) },
            Miles.Of(3, 7, 40_000, runOn: "2026-11-20"),
            Miles.Of(4, 7, 43_000, Surface.Road, "2026-11-15"),
            Miles.Of(5, 8, 43_000),
            Miles.Of(6, 7, 43_000, guild: Miles.OtherGuild));
        var history = new HistoryStore(file.Database);

        (await history.PageAsync(Miles.Guild, 7, null, 0, 10, Cancellation)).Select(line => line.Id).ShouldBe([2UL, 3UL, 4UL, 1UL]);
        (await history.PageAsync(Miles.Guild, 7, null, 1, 2, Cancellation)).Select(line => line.Id).ShouldBe([3UL, 4UL]);
        (await history.PageAsync(Miles.Guild, 7, Surface.Road, 0, 10, Cancellation)).Select(line => line.Id).ShouldBe([4UL]);
        (await history.PageAsync(Miles.Guild, 7, Surface.Track, 0, 10, Cancellation)).ShouldBeEmpty();
        (await history.PageAsync(Miles.Guild, 7, null, 4, 10, Cancellation)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Each_surface_tells_its_first_and_its_best_mile_and_the_one_with_most_comes_first()
    {
        await using var file = await TestDatabase.StartAsync();
        await LogAsync(
            file,
            Miles.Of(1, 7, 42_000, Surface.Track, "2026-11-10"),
            Miles.Of(2, 7, 44_000, runOn: "2026-11-01"),
            Miles.Of(3, 7, 40_000, runOn: "2026-11-20"),
            Miles.Of(4, 7, 40_000, runOn: "2026-11-22"));

        var surfaces = await new HistoryStore(file.Database).SurfacesAsync(Miles.Guild, 7, Cancellation);

        surfaces.Select(history => (history.Surface, history.Attempts)).ShouldBe([(Surface.Trial, 3), (Surface.Track, 1)]);
        (surfaces[0].First.Time.Hundredths, surfaces[0].First.RunOn).ShouldBe((44_000, new DateOnly(2026, 11, 1)));
        (surfaces[0].Best.Time.Hundredths, surfaces[0].Best.RunOn).ShouldBe((40_000, new DateOnly(2026, 11, 20)));
    }

    [Fact]
    public async Task A_member_who_hides_or_has_left_is_not_seen()
    {
        await using var file = await TestDatabase.StartAsync();
        await LogAsync(file, Miles.Of(1, 7, 42_000), Miles.Of(2, 8, 42_000), Miles.Of(3, 9, 42_000));
        await file.RawAsync("UPDATE member SET hidden_at = 1 WHERE user_id = 8");
        await file.RawAsync("UPDATE member SET left_at = 1 WHERE user_id = 9");
        var history = new HistoryStore(file.Database);

        (await history.FindOwnerAsync(Miles.Guild, 7, Cancellation)).ShouldBe(new HistoryOwner("runner 7", IsSeen: true));
        (await history.FindOwnerAsync(Miles.Guild, 8, Cancellation))!.IsSeen.ShouldBeFalse();
        (await history.FindOwnerAsync(Miles.Guild, 9, Cancellation))!.IsSeen.ShouldBeFalse();
        (await history.FindOwnerAsync(Miles.Guild, 10, Cancellation)).ShouldBeNull();
    }

    /// <summary>The definition: the fastest of its day and surface, the one logged first of equals, and faster than every day before.</summary>
    [Fact]
    public async Task On_every_page_the_marks_are_the_steps_of_the_staircase()
    {
        var anyMile =
            from hundredths in Gen.Long[24_000, 24_006]
            from day in Gen.Int[0, 9]
            from surface in Gen.Enum<Surface>()
            select (hundredths, day, surface);

        await anyMile.Array[1, 25].SampleAsync(
            async miles =>
            {
                await using var file = await TestDatabase.StartAsync();
                var start = new DateOnly(2026, 11, 1);
                var logged = miles.Select((mile, i) => Miles.Of((ulong)i + 1, 7, mile.hundredths, mile.surface, StoredText.Of(start.AddDays(mile.day)))).ToArray();
                await LogAsync(file, logged);
                var expected = logged
                    .Where(mile => !logged.Any(other => other.Details.Surface == mile.Details.Surface && (other.Details.RunOn < mile.Details.RunOn
                        ? other.Time <= mile.Time
                        : other.Details.RunOn == mile.Details.RunOn && (other.Time < mile.Time || (other.Time == mile.Time && other.Id < mile.Id)))))
                    .Select(mile => mile.Id);
                var history = new HistoryStore(file.Database);

                var marked = new List<ulong>();
                for (var skip = 0; skip < logged.Length; skip += 4)
                {
                    var page = await history.PageAsync(Miles.Guild, 7, null, skip, 4, Cancellation);
                    marked.AddRange(page.Where(line => line.WasBest).Select(line => line.Id));
                }

                marked.ShouldBe(expected, ignoreOrder: true);
            },
            iter: 20,
            threads: 1);
    }

    [Fact]
    public async Task A_page_is_read_from_the_index_of_its_runner_and_nothing_of_the_log_is_sorted()
    {
        await using var file = await TestDatabase.StartAsync();
        await using var connection = new SqliteConnection(file.ConnectionString);
        await connection.OpenAsync(Cancellation);
        await using var command = connection.CreateCommand();
        command.CommandText = """
            EXPLAIN QUERY PLAN
            SELECT performance_id FROM performance
            WHERE guild_id = 1 AND user_id = 2 AND removed_at IS NULL AND (@surface IS NULL OR surface = @surface)
            ORDER BY run_on DESC, logged_at DESC, performance_id DESC LIMIT 10 OFFSET 99990
            """;
        command.Parameters.AddWithValue("@surface", "road");

        var steps = new List<string>();
        await using var reader = await command.ExecuteReaderAsync(Cancellation);
        while (await reader.ReadAsync(Cancellation)) steps.Add(reader.GetString(3));

        steps.ShouldHaveSingleItem().ShouldEndWith("INDEX performance_by_runner (guild_id=? AND user_id=?)");
    }

    private static async Task LogAsync(TestDatabase file, params NewPerformance[] miles)
    {
        var store = new PerformanceStore(file.Database);
        foreach (var mile in miles) await store.LogAsync(mile, Cancellation);
    }
}
