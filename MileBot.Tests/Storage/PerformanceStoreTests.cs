using MileBot.Core;
using MileBot.Core.Times;
using MileBot.Storage;

namespace MileBot.Tests.Storage;

public class PerformanceStoreTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Of_two_answers_to_one_question_the_first_counts_and_both_say_so()
    {
        await using var file = await TestDatabase.StartAsync();
        var store = new PerformanceStore(file.Database);
        await store.LogAsync(Miles.Of(1, user: 7, hundredths: 40200), Cancellation);

        var second = await store.LogAsync(Miles.Of(1, user: 7, hundredths: 64200), Cancellation);

        second.Time.ShouldBe(RaceTime.FromHundredths(40200));
        second.Attempts.ShouldBe(1);
    }

    [Fact]
    public async Task A_first_mile_is_a_best_without_a_previous_one()
    {
        await using var file = await TestDatabase.StartAsync();

        var logged = await new PerformanceStore(file.Database).LogAsync(Miles.Of(1, 7, 40_200), Cancellation);

        logged.ShouldBe(new LoggedMile(RaceTime.FromHundredths(40200), null, IsBest: true, RankBefore: null, Rank: 1, Finishers: 1, LatestRun: null, LastHardEffort: null, Attempts: 1));
    }

    [Fact]
    public async Task The_same_interaction_delivered_again_stores_nothing_and_answers_the_same()
    {
        await using var file = await TestDatabase.StartAsync();
        var store = new PerformanceStore(file.Database);
        await store.LogAsync(Miles.Of(1, 7, 42_000), Cancellation);
        var first = await store.LogAsync(Miles.Of(2, 7, 40_200), Cancellation);

        var again = await store.LogAsync(Miles.Of(2, 7, 40_200), Cancellation);

        again.ShouldBe(first);
        (await file.RawAsync("SELECT COUNT(*) FROM performance")).ShouldBe(2L);
    }

    [Fact]
    public async Task A_faster_mile_tells_the_best_before_it_and_both_places()
    {
        await using var file = await TestDatabase.StartAsync();
        var store = new PerformanceStore(file.Database);
        await store.LogAsync(Miles.Of(1, 7, 42_000, runOn: "2026-11-01"), Cancellation);
        await store.LogAsync(Miles.Of(2, 8, 41_000), Cancellation);
        await store.LogAsync(Miles.Of(3, 9, 39_000), Cancellation);

        var logged = await store.LogAsync(Miles.Of(4, 7, 40_200), Cancellation);

        logged.PreviousBest.ShouldBe(new StoredBest(Surface.Trial, RaceTime.FromHundredths(42_000), new DateOnly(2026, 11, 1)));
        logged.IsBest.ShouldBeTrue();
        (logged.RankBefore, logged.Rank, logged.Finishers, logged.Attempts).ShouldBe((3, 2, 3, 2));
    }

    [Fact]
    public async Task An_equal_time_later_leaves_the_best_with_the_earlier_run()
    {
        await using var file = await TestDatabase.StartAsync();
        var store = new PerformanceStore(file.Database);
        await store.LogAsync(Miles.Of(1, 7, 40_200, runOn: "2026-11-01"), Cancellation);

        var logged = await store.LogAsync(Miles.Of(2, 7, 40_200, runOn: "2026-11-20"), Cancellation);

        logged.IsBest.ShouldBeFalse();
    }

    [Theory]
    [InlineData(Surface.Trial, null, null)]
    [InlineData(Surface.Trial, 6, null)]
    [InlineData(Surface.Trial, 7, "2026-11-20")]
    [InlineData(Surface.Road, null, "2026-11-20")]
    public async Task A_race_or_an_effort_of_seven_and_more_was_hard(Surface surface, int? effort, string? expected)
    {
        await using var file = await TestDatabase.StartAsync();
        var store = new PerformanceStore(file.Database);
        var earlier = Miles.Of(1, 7, 40_200, surface, "2026-11-20");
        await store.LogAsync(earlier with { Details = earlier.Details with { Effort = effort } }, Cancellation);

        var logged = await store.LogAsync(Miles.Of(2, 7, 41_000), Cancellation);

        logged.LastHardEffort.ShouldBe(expected is null ? null : StoredText.ToDate(expected));
    }

    [Fact]
    public async Task Undo_brings_the_previous_best_back_in_every_period()
    {
        await using var file = await TestDatabase.StartAsync();
        var store = new PerformanceStore(file.Database);
        await store.LogAsync(Miles.Of(1, 7, 42_000, runOn: "2026-11-23"), Cancellation);
        await store.LogAsync(Miles.Of(2, 7, 40_200, runOn: "2026-11-24"), Cancellation);

        var undone = await store.UndoAsync(Miles.Guild, 2, 7, Miles.Noon.AddMinutes(9), TimeSpan.FromMinutes(10), Cancellation);

        undone.ShouldBeOfType<UndoResult.Done>().BestNow!.Time.ShouldBe(RaceTime.FromHundredths(42_000));
        (await file.RawAsync("SELECT group_concat(board || '=' || score, ' ') FROM (SELECT * FROM standing WHERE board LIKE 'fastest/%' ORDER BY board)"))
            .ShouldBe("fastest/trial/2026-11/everyone=42000 fastest/trial/2026-W48/everyone=42000 fastest/trial/2026/everyone=42000 fastest/trial/30-days/everyone=42000 fastest/trial/all/everyone=42000");
        (await file.RawAsync("SELECT removed_by FROM performance WHERE performance_id = 2")).ShouldBe(7L);
    }

    [Fact]
    public async Task Undo_is_the_runners_own_within_its_time_and_once()
    {
        await using var file = await TestDatabase.StartAsync();
        var store = new PerformanceStore(file.Database);
        await store.LogAsync(Miles.Of(1, 7, 42_000), Cancellation);
        Task<UndoResult> Undo(ulong guild, ulong user, int minutes) =>
            store.UndoAsync(guild, 1, user, Miles.Noon.AddMinutes(minutes), TimeSpan.FromMinutes(10), Cancellation);

        (await Undo(Miles.Guild, 8, 1)).ShouldBeOfType<UndoResult.NotYours>();
        (await Undo(Miles.OtherGuild, 7, 1)).ShouldBeOfType<UndoResult.Gone>();
        (await Undo(Miles.Guild, 7, 11)).ShouldBeOfType<UndoResult.TooLate>();
        (await Undo(Miles.Guild, 7, 10)).ShouldBeOfType<UndoResult.Done>();
        (await Undo(Miles.Guild, 7, 10)).ShouldBeOfType<UndoResult.Gone>();
    }

    [Fact]
    public async Task Undoing_the_only_mile_leaves_no_best()
    {
        await using var file = await TestDatabase.StartAsync();
        var store = new PerformanceStore(file.Database);
        await store.LogAsync(Miles.Of(1, 7, 42_000), Cancellation);

        await store.UndoAsync(Miles.Guild, 1, 7, Miles.Noon, TimeSpan.FromMinutes(10), Cancellation);

        (await new MemberStore(file.Database).FindAsync(Miles.Guild, 7, Cancellation)).Bests.ShouldBeEmpty();
        (await file.RawAsync("SELECT (SELECT COUNT(*) FROM standing) + (SELECT COUNT(*) FROM standing_tally)")).ShouldBe(0L);
    }

    [Fact]
    public async Task What_the_member_said_of_the_mile_is_stored_as_it_was_said()
    {
        await using var file = await TestDatabase.StartAsync();
        var mile = Miles.Of(1, 7, 40_231, Surface.Road);
        var details = mile.Details with { Timing = Timing.Hand, Effort = 9, Location = "'; DROP TABLE performance; --", Link = "https://example.org", Note = "🎉 \0 @everyone" };

        await new PerformanceStore(file.Database).LogAsync(mile with { Details = details, DisplayName = "Zoë \"the\" 🐌" }, Cancellation);

        (await file.RawAsync("SELECT location FROM performance")).ShouldBe(details.Location);
        (await file.RawAsync("SELECT note FROM performance")).ShouldBe(details.Note);
        (await file.RawAsync("SELECT timing || effort || surface || time_hundredths FROM performance")).ShouldBe("hand9road40231");
        (await file.RawAsync("SELECT display_name FROM member")).ShouldBe("Zoë \"the\" 🐌");
    }
}
