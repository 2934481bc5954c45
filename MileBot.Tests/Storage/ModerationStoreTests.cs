using MileBot.Core;
using MileBot.Storage;

namespace MileBot.Tests.Storage;

public class ModerationStoreTests
{
    private const ulong Ana = 7;
    private const ulong Olu = 9;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_removal_is_followed_by_the_boards_and_the_trail_and_done_once_however_often_it_comes()
    {
        await using var file = await TestDatabase.StartAsync();
        await LogAsync(file, Miles.Of(1, Ana, 40_000), Miles.Of(2, Ana, 39_000));
        var store = new ModerationStore(file.Database);

        var done = (await store.RemoveAsync(Act(50), 2, "short course", Cancellation)).ShouldBeOfType<ModerationResult.Done>();
        done.Runner.ShouldBe(new KnownRunner(Ana, "runner 7"));
        done.BestNow!.Time.Hundredths.ShouldBe(40_000);
        (await store.RemoveAsync(Act(50), 2, "short course", Cancellation)).ShouldBeOfType<ModerationResult.Done>();
        (await store.RemoveAsync(Act(51), 2, null, Cancellation)).ShouldBeOfType<ModerationResult.Gone>();

        (await new MemberStore(file.Database).FindAsync(Miles.Guild, Ana, Cancellation)).Bests.Single().Time.Hundredths.ShouldBe(40_000);
        var line = (await new AuditStore(file.Database).PageAsync(Miles.Guild, null, 0, 10, Cancellation)).ShouldHaveSingleItem();
        (line.Entry.Action, line.ActorName, line.Runner!.DisplayName, line.Entry.Detail).ShouldBe((AuditAction.Remove, "Olu", "runner 7", "short course"));
        line.Mile!.Value.Time.Hundredths.ShouldBe(39_000);
    }

    [Fact]
    public async Task What_an_organiser_removed_its_runner_brings_back_neither_by_restoring_nor_by_editing()
    {
        await using var file = await TestDatabase.StartAsync();
        await LogAsync(file, Miles.Of(1, Ana, 39_000));
        await new ModerationStore(file.Database).RemoveAsync(Act(50), 1, null, Cancellation);
        var corrections = new CorrectionStore(file.Database);

        (await corrections.RestoreAsync(Miles.Guild, 1, Ana, Miles.Noon.AddMinutes(1), TimeSpan.FromMinutes(10), Cancellation))
            .ShouldBeOfType<CorrectionResult.ByOrganiser>();
        var edit = new MileCorrection(Miles.Guild, 60, 1, Ana, Miles.Noon, Miles.Of(1, Ana, 39_000).Time, Miles.Of(1, Ana, 39_000).Details);
        (await corrections.EditAsync(edit, Cancellation)).ShouldBeOfType<CorrectionResult.Gone>();
        (await file.RawAsync("SELECT COUNT(*) FROM performance WHERE removed_at IS NULL")).ShouldBe(0L);
    }

    [Fact]
    public async Task A_removed_mile_is_listed_and_comes_back_once()
    {
        await using var file = await TestDatabase.StartAsync();
        await LogAsync(file, Miles.Of(1, Ana, 40_000), Miles.Of(2, Ana, 39_000));
        var store = new ModerationStore(file.Database);
        await store.RemoveAsync(Act(50), 1, null, Cancellation);
        await store.RemoveAsync(Act(51, minutes: 1), 2, "twice", Cancellation);

        (await store.RemovedAsync(Miles.Guild, 0, 10, Cancellation)).Select(mile => (mile.Id, mile.Reason)).ShouldBe([(2ul, "twice"), (1ul, null)]);
        (await store.RemovedAsync(Miles.Guild, 1, 10, Cancellation)).Select(mile => mile.Id).ShouldBe([1ul]);
        (await store.RestoreAsync(Act(52, minutes: 2), 2, mayRestoreOwn: false, Cancellation)).ShouldBeOfType<ModerationResult.Done>().BestNow!.Time.Hundredths.ShouldBe(39_000);
        (await store.RestoreAsync(Act(53, minutes: 3), 2, mayRestoreOwn: false, Cancellation)).ShouldBeOfType<ModerationResult.Gone>();
        (await store.RestoreAsync(Act(52, minutes: 2), 2, mayRestoreOwn: false, Cancellation)).ShouldBeOfType<ModerationResult.Done>();
        (await store.RemovedAsync(Miles.Guild, 0, 10, Cancellation)).Select(mile => mile.Id).ShouldBe([1ul]);
    }

    [Fact]
    public async Task What_its_runner_deleted_is_not_listed_and_is_theirs_even_after_an_organiser_had_removed_and_restored_it()
    {
        await using var file = await TestDatabase.StartAsync();
        await LogAsync(file, Miles.Of(1, Ana, 40_000));
        var store = new ModerationStore(file.Database);
        await store.RemoveAsync(Act(50), 1, null, Cancellation);
        await store.RestoreAsync(Act(51, minutes: 1), 1, mayRestoreOwn: false, Cancellation);
        await new CorrectionStore(file.Database).DeleteAsync(Miles.Guild, 1, Ana, Miles.Noon.AddMinutes(2), Cancellation);

        (await store.RemovedAsync(Miles.Guild, 0, 10, Cancellation)).ShouldBeEmpty();
        (await store.RestoreAsync(Act(52, minutes: 3), 1, mayRestoreOwn: false, Cancellation)).ShouldBeOfType<ModerationResult.RunnersOwn>();
    }

    [Fact]
    public async Task An_organisers_own_mile_that_another_removed_is_another_ones_to_bring_back()
    {
        await using var file = await TestDatabase.StartAsync();
        await LogAsync(file, Miles.Of(1, Ana, 40_000));
        var store = new ModerationStore(file.Database);
        await store.RemoveAsync(Act(50), 1, null, Cancellation);
        var own = new OrganiserAct(Miles.Guild, 51, Ana, "Ana", Miles.Noon.AddMinutes(1));

        (await store.RestoreAsync(own, 1, mayRestoreOwn: false, Cancellation)).ShouldBeOfType<ModerationResult.TheirOwn>();
        (await store.RemovedAsync(Miles.Guild, 0, 10, Cancellation)).Count.ShouldBe(1);
        (await store.RestoreAsync(own, 1, mayRestoreOwn: true, Cancellation)).ShouldBeOfType<ModerationResult.Done>();
    }

    [Fact]
    public async Task Of_who_is_hidden_organisers_read_that_something_was_done_and_no_mile()
    {
        await using var file = await TestDatabase.StartAsync();
        await LogAsync(file, Miles.Of(1, Ana, 40_000));
        var store = new ModerationStore(file.Database);
        await store.RemoveAsync(Act(50), 1, "why", Cancellation);

        await new MemberVisibilityStore(file.Database).HideAsync(Miles.Guild, Ana, Miles.Noon, Cancellation);

        (await store.RemovedAsync(Miles.Guild, 0, 10, Cancellation)).ShouldBeEmpty();
        var line = (await new AuditStore(file.Database).PageAsync(Miles.Guild, null, 0, 10, Cancellation)).ShouldHaveSingleItem();
        line.Entry.Action.ShouldBe(AuditAction.Remove);
        line.Mile.ShouldBeNull();
        line.Entry.Detail.ShouldBeNull();
    }

    [Fact]
    public async Task A_removal_stays_one_when_the_organiser_is_erased_whose_name_is_gone_from_the_trail()
    {
        await using var file = await TestDatabase.StartAsync();
        await LogAsync(file, Miles.Of(1, Ana, 40_000));
        var store = new ModerationStore(file.Database);
        await store.RemoveAsync(Act(50), 1, "why", Cancellation);

        await new PersonalDataStore(file.Database).EraseAsync([Miles.Guild], Olu, Miles.Noon, Cancellation);

        var line = (await new AuditStore(file.Database).PageAsync(Miles.Guild, Ana, 0, 10, Cancellation)).ShouldHaveSingleItem();
        (line.Entry.ActedBy, line.ActorName).ShouldBe((null, null));
        (await store.RestoreAsync(new OrganiserAct(Miles.Guild, 51, 10, "Uma", Miles.Noon.AddMinutes(1)), 1, mayRestoreOwn: false, Cancellation)).ShouldBeOfType<ModerationResult.Done>();
    }

    [Fact]
    public async Task What_was_done_to_the_miles_of_one_who_is_erased_is_gone_from_the_trail()
    {
        await using var file = await TestDatabase.StartAsync();
        await LogAsync(file, Miles.Of(1, Ana, 40_000) with { By = Act(1) }, Miles.Of(2, 8, 41_000) with { By = Act(2) });
        var audit = new AuditStore(file.Database);
        (await audit.CountAsync(Miles.Guild, null, Cancellation)).ShouldBe(2);
        (await audit.CountAsync(Miles.Guild, Ana, Cancellation)).ShouldBe(1);

        await new PersonalDataStore(file.Database).EraseAsync([Miles.Guild], Ana, Miles.Noon, Cancellation);

        (await audit.PageAsync(Miles.Guild, null, 0, 10, Cancellation)).Select(line => line.Runner!.UserId).ShouldBe([8ul]);
    }

    [Fact]
    public async Task A_mile_logged_by_an_organiser_says_so_and_goes_on_saying_so_when_its_runner_edits_it()
    {
        await using var file = await TestDatabase.StartAsync();
        await LogAsync(file, Miles.Of(1, Ana, 40_000) with { By = Act(1) });
        var corrections = new CorrectionStore(file.Database);
        (await corrections.FindAsync(Miles.Guild, 1, Cancellation))!.LoggedBy.ShouldBe(Olu);

        await corrections.EditAsync(
            new MileCorrection(Miles.Guild, 60, 1, Ana, Miles.Noon, Miles.Of(1, Ana, 39_900).Time, new PerformanceDetails(Surface.Track, new DateOnly(2026, 11, 23))), Cancellation);

        (await corrections.FindAsync(Miles.Guild, 60, Cancellation))!.LoggedBy.ShouldBe(Olu);
    }

    [Fact]
    public async Task A_question_about_somebodys_mile_is_erased_with_them()
    {
        await using var file = await TestDatabase.StartAsync();
        await LogAsync(file, Miles.Of(1, Ana, 40_000));
        var drafts = new DraftStore(file.Database);
        var draft = new Draft(Miles.Guild, 60, Olu, Miles.Noon, Miles.Of(1, Ana, 1).Details, IsPrivate: true) { ForName = "runner 7", TimeText = "642" };
        await drafts.KeepAsync(draft, Cancellation);
        await drafts.DecideAsync(draft with { ForUserId = Ana }, Cancellation);
        (await drafts.FindAsync(Miles.Guild, 60, Cancellation)).ShouldBe(draft with { ForUserId = Ana });

        await new PersonalDataStore(file.Database).EraseAsync([Miles.Guild], Ana, Miles.Noon, Cancellation);

        (await drafts.FindAsync(Miles.Guild, 60, Cancellation)).ShouldBeNull();
    }

    internal static OrganiserAct Act(ulong id, double minutes = 0) => new(Miles.Guild, id, Olu, "Olu", Miles.Noon.AddMinutes(minutes));

    internal static async Task LogAsync(TestDatabase file, params IEnumerable<NewPerformance> miles)
    {
        var store = new PerformanceStore(file.Database);
        foreach (var mile in miles) await store.LogAsync(mile, Cancellation);
    }
}
