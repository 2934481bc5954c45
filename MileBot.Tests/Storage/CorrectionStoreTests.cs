using MileBot.Core;
using MileBot.Core.Times;
using MileBot.Storage;

namespace MileBot.Tests.Storage;

public class CorrectionStoreTests
{
    private static readonly TimeSpan TenMinutes = TimeSpan.FromMinutes(10);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_edit_adds_a_row_that_replaces_the_old_one_and_changes_nothing_else_of_it()
    {
        await using var file = await TestDatabase.StartAsync();
        var mile = Miles.Of(1, 7, 40_200, Surface.Road, "2026-11-20");
        var details = mile.Details with { Timing = Timing.Hand, Effort = 9, Location = "Park", Link = "https://example.org", Note = "windy" };
        await LogAsync(file, mile with { Details = details });

        var done = await EditAsync(file, Edit(2, 1, 41_000, details with { Surface = Surface.Track, RunOn = new DateOnly(2026, 11, 19), Location = "Track", Note = null }));

        done.ShouldBeOfType<CorrectionResult.Done>().Mile.ShouldBe(new StoredPerformance(
            2,
            7,
            RaceTime.FromHundredths(41_000),
            Miles.Noon,
            "typed",
            1,
            new PerformanceDetails(Surface.Track, new DateOnly(2026, 11, 19)) { Timing = Timing.Hand, Effort = 9, Location = "Track", Link = "https://example.org" }));
        (await file.RawAsync("SELECT surface || time_hundredths || note || removed_by || '/' || removed_at FROM performance WHERE performance_id = 1"))
            .ShouldBe($"road40200windy7/{Miles.Noon.AddHours(1).ToUnixTimeMilliseconds()}");
        (await file.RawAsync("SELECT COUNT(*) FROM performance")).ShouldBe(2L);
    }

    /// <summary>A column that an edit doesn't know would be lost by it without a word.</summary>
    [Fact]
    public async Task An_edit_knows_every_column_of_the_log()
    {
        await using var file = await TestDatabase.StartAsync();

        (await file.RawAsync("SELECT group_concat(name, ' ') FROM pragma_table_info('performance')")).ShouldBe(
            "guild_id performance_id user_id surface time_hundredths run_on logged_at source timing effort location link note removed_at removed_by replaces_id logged_by import_id approved_at merge_id");
    }

    [Fact]
    public async Task Editing_the_best_into_a_slower_mile_brings_the_previous_best_back()
    {
        await using var file = await TestDatabase.StartAsync();
        await LogAsync(file, Miles.Of(1, 7, 42_000, runOn: "2026-11-01"), Miles.Of(2, 7, 40_200));

        var done = await EditAsync(file, Edit(3, 2, 46_000, Miles.Of(2, 7, 1).Details));

        BestsOf(done).ShouldBe([(Surface.Trial, 42_000L)]);
        (await BestAsync(file)).ShouldBe(42_000L);
    }

    [Fact]
    public async Task Editing_the_surface_changes_the_bests_of_both()
    {
        await using var file = await TestDatabase.StartAsync();
        await LogAsync(file, Miles.Of(1, 7, 42_000), Miles.Of(2, 7, 40_200), Miles.Of(3, 7, 41_000, Surface.Road));

        var done = await EditAsync(file, Edit(4, 2, 40_200, new PerformanceDetails(Surface.Road, new DateOnly(2026, 11, 23))));

        BestsOf(done).ShouldBe([(Surface.Trial, 42_000L), (Surface.Road, 40_200L)]);
    }

    [Fact]
    public async Task Editing_the_date_moves_a_mile_to_the_boards_of_its_period()
    {
        await using var file = await TestDatabase.StartAsync();
        await LogAsync(file, Miles.Of(1, 7, 40_200, runOn: "2026-11-23"), Miles.Of(2, 8, 45_000, runOn: "2026-11-23"));

        await EditAsync(file, Edit(3, 1, 40_200, new PerformanceDetails(Surface.Trial, new DateOnly(2025, 5, 1))));

        (await OnBoardAsync(file, "fastest/trial/2026/everyone")).ShouldBe("8");
        (await OnBoardAsync(file, "fastest/trial/all/everyone")).ShouldBe("7 8");
    }

    [Fact]
    public async Task Edited_into_a_tie_the_earlier_run_is_the_best()
    {
        await using var file = await TestDatabase.StartAsync();
        await LogAsync(file, Miles.Of(1, 7, 40_200, runOn: "2026-11-20"), Miles.Of(2, 7, 41_000, runOn: "2026-11-23"));

        var tied = await EditAsync(file, Edit(3, 2, 40_200, Miles.Of(2, 7, 1).Details));
        tied.ShouldBeOfType<CorrectionResult.Done>().BestsNow[0].Best!.RunOn.ShouldBe(new DateOnly(2026, 11, 20));

        var earlier = await EditAsync(file, Edit(4, 3, 40_200, new PerformanceDetails(Surface.Trial, new DateOnly(2026, 11, 19))));
        earlier.ShouldBeOfType<CorrectionResult.Done>().BestsNow[0].Best!.RunOn.ShouldBe(new DateOnly(2026, 11, 19));
    }

    [Fact]
    public async Task Of_two_miles_of_one_day_only_the_one_that_was_edited_changes()
    {
        await using var file = await TestDatabase.StartAsync();
        await LogAsync(file, Miles.Of(1, 7, 40_200), Miles.Of(2, 7, 40_200));

        await EditAsync(file, Edit(3, 1, 43_000, Miles.Of(1, 7, 1).Details));

        (await file.RawAsync("SELECT group_concat(performance_id || '=' || time_hundredths, ' ') FROM (SELECT * FROM performance WHERE removed_at IS NULL ORDER BY performance_id)"))
            .ShouldBe("2=40200 3=43000");
    }

    [Fact]
    public async Task The_same_interaction_delivered_again_stores_nothing_and_answers_the_same()
    {
        await using var file = await TestDatabase.StartAsync();
        await LogAsync(file, Miles.Of(1, 7, 40_200));
        var edit = Edit(2, 1, 41_000, Miles.Of(1, 7, 1).Details);
        var first = await EditAsync(file, edit);

        var again = await EditAsync(file, edit);

        again.ShouldBeOfType<CorrectionResult.Done>().Mile.ShouldBe(first.ShouldBeOfType<CorrectionResult.Done>().Mile);
        BestsOf(again).ShouldBe(BestsOf(first));
        (await file.RawAsync("SELECT COUNT(*) FROM performance")).ShouldBe(2L);
    }

    [Fact]
    public async Task An_edit_of_an_edit_edits_what_stands_and_what_was_edited_before_is_gone()
    {
        await using var file = await TestDatabase.StartAsync();
        await LogAsync(file, Miles.Of(1, 7, 40_200));
        await EditAsync(file, Edit(2, 1, 41_000, Miles.Of(1, 7, 1).Details));

        (await EditAsync(file, Edit(3, 1, 42_000, Miles.Of(1, 7, 1).Details))).ShouldBeOfType<CorrectionResult.Gone>();
        (await EditAsync(file, Edit(4, 2, 42_000, Miles.Of(1, 7, 1).Details))).ShouldBeOfType<CorrectionResult.Done>().Mile.ReplacesId.ShouldBe(2UL);
        (await BestAsync(file)).ShouldBe(42_000L);
    }

    [Fact]
    public async Task An_edit_that_changes_nothing_stores_nothing()
    {
        await using var file = await TestDatabase.StartAsync();
        await LogAsync(file, Miles.Of(1, 7, 40_200));

        (await EditAsync(file, Edit(2, 1, 40_200, Miles.Of(1, 7, 1).Details))).ShouldBeOfType<CorrectionResult.Unchanged>();

        (await file.RawAsync("SELECT COUNT(*) FROM performance WHERE removed_at IS NULL")).ShouldBe(1L);
    }

    [Fact]
    public async Task Only_the_runner_edits_deletes_and_restores_in_the_server_where_it_was_logged()
    {
        await using var file = await TestDatabase.StartAsync();
        var store = new CorrectionStore(file.Database);
        await LogAsync(file, Miles.Of(1, 7, 40_200));

        (await EditAsync(file, Edit(2, 1, 41_000, Miles.Of(1, 7, 1).Details) with { UserId = 8 })).ShouldBeOfType<CorrectionResult.NotYours>();
        (await EditAsync(file, Edit(2, 1, 41_000, Miles.Of(1, 7, 1).Details) with { GuildId = Miles.OtherGuild })).ShouldBeOfType<CorrectionResult.Gone>();
        (await store.DeleteAsync(Miles.Guild, 1, 8, Miles.Noon, Cancellation)).ShouldBeOfType<CorrectionResult.NotYours>();
        (await store.DeleteAsync(Miles.OtherGuild, 1, 7, Miles.Noon, Cancellation)).ShouldBeOfType<CorrectionResult.Gone>();
        await store.DeleteAsync(Miles.Guild, 1, 7, Miles.Noon, Cancellation);
        (await store.RestoreAsync(Miles.Guild, 1, 8, Miles.Noon, TenMinutes, Cancellation)).ShouldBeOfType<CorrectionResult.NotYours>();
    }

    [Fact]
    public async Task Deleting_the_best_brings_the_previous_one_back_and_the_last_mile_leaves_none()
    {
        await using var file = await TestDatabase.StartAsync();
        var store = new CorrectionStore(file.Database);
        await LogAsync(file, Miles.Of(1, 7, 42_000, runOn: "2026-11-01"), Miles.Of(2, 7, 40_200));

        BestsOf(await store.DeleteAsync(Miles.Guild, 2, 7, Miles.Noon.AddYears(1), Cancellation)).ShouldBe([(Surface.Trial, 42_000L)]);
        (await BestAsync(file)).ShouldBe(42_000L);
        BestsOf(await store.DeleteAsync(Miles.Guild, 1, 7, Miles.Noon.AddYears(1), Cancellation)).ShouldBe([(Surface.Trial, null)]);
        (await store.DeleteAsync(Miles.Guild, 1, 7, Miles.Noon.AddYears(1), Cancellation)).ShouldBeOfType<CorrectionResult.Gone>();
    }

    [Fact]
    public async Task What_was_deleted_comes_back_within_its_time_and_once()
    {
        await using var file = await TestDatabase.StartAsync();
        var store = new CorrectionStore(file.Database);
        await LogAsync(file, Miles.Of(1, 7, 42_000, runOn: "2026-11-01"), Miles.Of(2, 7, 40_200));
        await store.DeleteAsync(Miles.Guild, 2, 7, Miles.Noon, Cancellation);
        Task<CorrectionResult> Restore(int minutes) => store.RestoreAsync(Miles.Guild, 2, 7, Miles.Noon.AddMinutes(minutes), TenMinutes, Cancellation);

        (await Restore(11)).ShouldBeOfType<CorrectionResult.TooLate>();
        BestsOf(await Restore(10)).ShouldBe([(Surface.Trial, 40_200L)]);
        (await BestAsync(file)).ShouldBe(40_200L);
        (await Restore(10)).ShouldBeOfType<CorrectionResult.Gone>();
    }

    [Fact]
    public async Task What_was_edited_or_removed_by_somebody_else_can_not_be_restored()
    {
        await using var file = await TestDatabase.StartAsync();
        var store = new CorrectionStore(file.Database);
        await LogAsync(file, Miles.Of(1, 7, 42_000), Miles.Of(2, 7, 40_200));
        await EditAsync(file, Edit(3, 1, 43_000, Miles.Of(1, 7, 1).Details));
        await file.RawAsync($"UPDATE performance SET removed_at = {Miles.Noon.ToUnixTimeMilliseconds()}, removed_by = 99 WHERE performance_id = 2");

        (await store.RestoreAsync(Miles.Guild, 1, 7, Miles.Noon.AddHours(1), TenMinutes, Cancellation)).ShouldBeOfType<CorrectionResult.Gone>();
        (await store.RestoreAsync(Miles.Guild, 2, 7, Miles.Noon, TenMinutes, Cancellation)).ShouldBeOfType<CorrectionResult.ByOrganiser>();
    }

    [Fact]
    public async Task The_fastest_other_mile_is_found_on_any_surface()
    {
        await using var file = await TestDatabase.StartAsync();
        var store = new CorrectionStore(file.Database);
        await LogAsync(file, Miles.Of(1, 7, 42_000), Miles.Of(2, 7, 41_000, Surface.Road), Miles.Of(3, 7, 40_000), Miles.Of(4, 8, 30_000));

        (await store.FindFastestOtherAsync(Miles.Guild, 7, 3, Cancellation))!.Time.Hundredths.ShouldBe(41_000);
        (await store.FindFastestOtherAsync(Miles.Guild, 8, 4, Cancellation)).ShouldBeNull();
    }

    private static MileCorrection Edit(ulong id, ulong replaced, long hundredths, PerformanceDetails details) =>
        new(Miles.Guild, id, replaced, 7, Miles.Noon.AddHours(1), RaceTime.FromHundredths(hundredths), details);

    private static Task<CorrectionResult> EditAsync(TestDatabase file, MileCorrection correction) =>
        new CorrectionStore(file.Database).EditAsync(correction, Cancellation);

    private static IEnumerable<(Surface, long?)> BestsOf(CorrectionResult result) =>
        result.ShouldBeOfType<CorrectionResult.Done>().BestsNow.Select(now => (now.Surface, now.Best?.Time.Hundredths));

    private static Task<object?> OnBoardAsync(TestDatabase file, string board) =>
        file.RawAsync($"SELECT group_concat(user_id, ' ') FROM (SELECT user_id FROM standing WHERE board = '{board}' ORDER BY score)");

    private static async Task<long> BestAsync(TestDatabase file) =>
        (await new MemberStore(file.Database).FindAsync(Miles.Guild, 7, Cancellation)).Bests.Single().Time.Hundredths;

    private static async Task LogAsync(TestDatabase file, params NewPerformance[] miles)
    {
        var store = new PerformanceStore(file.Database);
        foreach (var mile in miles) await store.LogAsync(mile, Cancellation);
    }
}
