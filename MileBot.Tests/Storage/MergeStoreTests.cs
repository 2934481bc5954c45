using MileBot.Core;
using MileBot.Storage;
using static MileBot.Tests.Storage.ModerationStoreTests;

namespace MileBot.Tests.Storage;

public class MergeStoreTests
{
    private const ulong Ana = 7;

    private static readonly TimeSpan Week = TimeSpan.FromDays(7);

    private static readonly ulong Kim = MadeId.Of(1, 0);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_guests_miles_become_the_members_and_none_counts_twice()
    {
        await using var file = await TestDatabase.StartAsync();
        await LogAsync(
            file,
            Miles.Of(1, Kim, 40_000) with { By = Act(1) },
            Miles.Of(2, Kim, 38_000, Surface.Track) with { By = Act(2) },
            Miles.Of(3, Ana, 40_000),
            Miles.Of(4, Ana, 39_000));

        var done = (await MergeAsync(file, 50)).ShouldBeOfType<MergeResult.Done>();

        (done.Miles, done.Known, done.GuestName, done.MemberName).ShouldBe((2, 1, $"runner {Kim}", "Ana"));
        (await BoardAsync(file)).ShouldBe("7:fastest/track/all/everyone:38000 7:fastest/trial/all/everyone:39000");
        (await file.RawAsync("SELECT score FROM standing WHERE board = 'attempts/any/all/everyone'")).ShouldBe(-3L);
        (await file.RawAsync($"SELECT COUNT(*) FROM member WHERE user_id = {(long)Kim}")).ShouldBe(0L);
        (await new AuditStore(file.Database).CountAsync(Miles.Guild, Ana, Cancellation)).ShouldBe(3);
    }

    [Fact]
    public async Task Taking_it_back_leaves_everything_as_it_was()
    {
        await using var file = await TestDatabase.StartAsync();
        await LogAsync(file, Miles.Of(1, Kim, 40_000) with { By = Act(1) }, Miles.Of(2, Kim, 38_000) with { By = Act(2) }, Miles.Of(3, Ana, 40_000) with { DisplayName = "Ana" });
        await new MemberStore(file.Database).ChangeSettingsAsync(Miles.Guild, Kim, "Kim", settings => settings with { Category = Category.Women }, Cancellation);
        await file.RawAsync($"""
            INSERT INTO announcement (guild_id, announcement_id, user_id, surface, local_day, channel_id, noted_at, version, is_over, attempts, in_doubt)
            VALUES ({Miles.Guild}, 1, {Kim}, 'trial', '2026-11-23', 5, 0, 1, 0, 0, 0), ({Miles.Guild}, 3, {Ana}, 'trial', '2026-11-23', 5, 0, 1, 0, 0, 0);
            INSERT INTO announced_mile (guild_id, performance_id, announcement_id, user_id, noted_at) VALUES ({Miles.Guild}, 1, 1, {Kim}, 0), ({Miles.Guild}, 3, 3, {Ana}, 0);
            """);
        var before = await SnapshotAsync(file);
        await MergeAsync(file, 50);

        var store = new MergeStore(file.Database);
        (await store.UndoAsync(Act(51, minutes: 5), 50, Week, onlyOf: null, Cancellation)).ShouldBeOfType<MergeResult.Done>().Miles.ShouldBe(2);

        (await SnapshotAsync(file)).ShouldBe(before);
        (await store.UndoAsync(Act(51, minutes: 5), 50, Week, onlyOf: null, Cancellation)).ShouldBeOfType<MergeResult.Done>();
        (await store.UndoAsync(Act(52, minutes: 6), 50, Week, onlyOf: null, Cancellation)).ShouldBeOfType<MergeResult.Gone>();
        (await MergeAsync(file, 53)).ShouldBeOfType<MergeResult.Done>("A merge that was taken back can be done again.");
    }

    [Fact]
    public async Task What_the_member_mended_meanwhile_goes_back_with_the_rest()
    {
        await using var file = await TestDatabase.StartAsync();
        await LogAsync(file, Miles.Of(1, Kim, 40_000) with { By = Act(1) });
        await MergeAsync(file, 50);
        await new CorrectionStore(file.Database).EditAsync(
            new MileCorrection(Miles.Guild, 60, 1, Ana, Miles.Noon, Miles.Of(1, Ana, 39_900).Time, Miles.Of(1, Ana, 1).Details), Cancellation);

        await new MergeStore(file.Database).UndoAsync(Act(51, minutes: 5), 50, Week, onlyOf: null, Cancellation);

        (await BoardAsync(file)).ShouldBe($"{(long)Kim}:fastest/trial/all/everyone:39900");
    }

    [Fact]
    public async Task Of_two_organisers_at_once_one_merges_and_the_other_hears_that_the_guest_is_gone()
    {
        await using var file = await TestDatabase.StartAsync();
        await LogAsync(file, Miles.Of(1, Kim, 40_000) with { By = Act(1) });

        var results = await Task.WhenAll(MergeAsync(file, 50), MergeAsync(file, 51, into: 8));

        results.Count(result => result is MergeResult.Done).ShouldBe(1);
        results.Count(result => result is MergeResult.Gone).ShouldBe(1);
        var winner = results[0] is MergeResult.Done ? 50ul : 51ul;
        (await MergeAsync(file, winner, into: winner == 50 ? Ana : 8)).ShouldBeOfType<MergeResult.Done>("The same act again answers the same.");
    }

    [Fact]
    public async Task Only_the_member_it_is_about_gives_miles_back_and_only_for_a_while()
    {
        await using var file = await TestDatabase.StartAsync();
        await LogAsync(file, Miles.Of(1, Kim, 40_000) with { By = Act(1) });
        await MergeAsync(file, 50);
        var store = new MergeStore(file.Database);

        (await store.UndoAsync(Act(51), 50, Week, onlyOf: 8, Cancellation)).ShouldBeOfType<MergeResult.NotYours>();
        (await store.UndoAsync(Act(52, minutes: Week.TotalMinutes + 2), 50, Week, onlyOf: Ana, Cancellation)).ShouldBeOfType<MergeResult.TooLate>();
        (await store.UndoAsync(Act(53, minutes: Week.TotalMinutes), 50, Week, onlyOf: Ana, Cancellation)).ShouldBeOfType<MergeResult.Done>();
    }

    [Fact]
    public async Task Who_is_erased_takes_along_what_they_had_as_a_guest_their_name_too()
    {
        await using var file = await TestDatabase.StartAsync();
        await LogAsync(file, Miles.Of(1, Kim, 40_000) with { By = Act(1), DisplayName = "Xanthippe" }, Miles.Of(2, Ana, 40_000));
        await MergeAsync(file, 50);

        await new PersonalDataStore(file.Database).EraseAsync([Miles.Guild], Ana, Miles.Noon, Cancellation);

        (await file.RawAsync("SELECT COUNT(*) FROM performance")).ShouldBe(0L);
        (await file.RawAsync("SELECT COUNT(*) FROM guest_merge")).ShouldBe(0L);
        (await new MergeStore(file.Database).UndoAsync(Act(51), 50, Week, onlyOf: null, Cancellation)).ShouldBeOfType<MergeResult.Gone>();
        (await new GuestStore(file.Database).ReadAsync(Miles.Guild, onlyGuests: true, Cancellation)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Guests_without_a_mile_and_members_who_left_are_found_by_no_name_but_hidden_members_are()
    {
        await using var file = await TestDatabase.StartAsync();
        await LogAsync(file, Miles.Of(1, Kim, 40_000), Miles.Of(2, Ana, 41_000), Miles.Of(3, 8, 42_000), Miles.Of(4, 10, 43_000));
        await new MemberVisibilityStore(file.Database).HideAsync(Miles.Guild, Ana, Miles.Noon, Cancellation);
        await new MemberVisibilityStore(file.Database).MarkLeftAsync(Miles.Guild, 8, Miles.Noon, Cancellation);
        var store = new GuestStore(file.Database);
        (await store.ReadAsync(Miles.Guild, onlyGuests: false, Cancellation)).Select(runner => runner.UserId).ShouldBe([Kim, Ana, 10ul], ignoreOrder: true);
        (await store.ReadAsync(Miles.Guild, onlyGuests: true, Cancellation)).Select(runner => runner.UserId).ShouldBe([Kim]);

        await new ModerationStore(file.Database).RemoveAsync(Act(50), 1, null, Cancellation);

        (await store.ReadAsync(Miles.Guild, onlyGuests: true, Cancellation)).ShouldBeEmpty();
    }

    private static Task<MergeResult> MergeAsync(TestDatabase file, ulong id, ulong into = Ana) =>
        new MergeStore(file.Database).MergeAsync(Act(id, minutes: 1), Kim, into, into == Ana ? "Ana" : "Bo", Cancellation);

    private static async Task<string> BoardAsync(TestDatabase file) => (string)(await file.RawAsync("""
        SELECT COALESCE(group_concat(line, ' '), '') FROM (
            SELECT user_id || ':' || board || ':' || score AS line FROM standing WHERE board LIKE 'fastest/%/all/everyone' ORDER BY board)
        """))!;

    /// <summary>All that the log, the members and the boards say.</summary>
    private static async Task<string> SnapshotAsync(TestDatabase file) => string.Join('\n',
        await file.RawAsync("SELECT group_concat(performance_id || ',' || user_id || ',' || COALESCE(removed_at, '-') || ',' || COALESCE(merge_id, '-'), ' ') FROM (SELECT * FROM performance ORDER BY performance_id)"),
        await file.RawAsync("SELECT group_concat(user_id || ',' || display_name || ',' || COALESCE(category, '-'), ' ') FROM (SELECT * FROM member ORDER BY user_id)"),
        await file.RawAsync("SELECT group_concat(user_id || ',' || board || ',' || score, ' ') FROM (SELECT * FROM standing ORDER BY user_id, board)"),
        await file.RawAsync("SELECT group_concat(board || ',' || band || ',' || members, ' ') FROM (SELECT * FROM standing_tally ORDER BY board, band)"),
        await file.RawAsync("SELECT group_concat(announcement_id || ',' || user_id, ' ') FROM (SELECT * FROM announcement ORDER BY announcement_id)"),
        await file.RawAsync("SELECT group_concat(performance_id || ',' || user_id, ' ') FROM (SELECT * FROM announced_mile ORDER BY performance_id)"),
        await file.RawAsync("SELECT group_concat(audit_id || ',' || user_id, ' ') FROM (SELECT * FROM audit WHERE action = 'add' ORDER BY audit_id)"));
}
