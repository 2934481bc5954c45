using MileBot.Core;
using MileBot.Core.Times;
using MileBot.Organising.Importing;
using MileBot.Storage;

namespace MileBot.Tests.Storage;

public class ImportLogTests
{
    private const ulong Import = 5_000;
    private const ulong Ana = 7;
    private const ulong Olu = 9;

    private static readonly ImportRules Rules = new((_, _, _) => null, (_, _) => false);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_list_is_logged_once_with_its_guests_and_noted_in_the_audit_trail()
    {
        await using var file = await StartAsync();
        await KeepAsync(file, Line(2, "Ana", 39_000, Ana), Line(3, "Bo Guest", 41_000), Line(4, "bo guest", 42_000));
        var log = new ImportLog(file.Database);

        (await LogAsync(log)).ShouldBe(new ImportOutcome.Logged(3, 2, 1));
        (await LogAsync(log)).ShouldBe(new ImportOutcome.LoggedBefore(3));

        (await file.RawAsync("SELECT COUNT(*) FROM performance WHERE import_id = 5000 AND source = 'import' AND logged_by = 9")).ShouldBe(3L);
        (await file.RawAsync($"SELECT COUNT(*) FROM member WHERE user_id >= {MadeId.First} AND display_name = 'Bo Guest'")).ShouldBe(1L);
        (await file.RawAsync("SELECT COUNT(*) FROM import_draft")).ShouldBe(0L);
        (await file.RawAsync("SELECT COUNT(*) FROM import_line")).ShouldBe(0L);
        (await file.RawAsync("SELECT action || ': ' || detail FROM audit WHERE acted_by = 9")).ShouldBe("import: 3 miles, 1 guest");
        (await new MemberStore(file.Database).FindAsync(Miles.Guild, Ana, Cancellation)).Bests.Single().ShouldBe(
            new RankedBest(Surface.Trial, RaceTime.FromHundredths(39_000), new DateOnly(2026, 11, 22), 1, 2));
    }

    [Fact]
    public async Task Taken_back_the_bests_of_before_return_an_edited_mile_goes_too_and_guests_with_nothing_else_are_gone()
    {
        await using var file = await StartAsync();
        await new PerformanceStore(file.Database).LogAsync(Miles.Of(1, Ana, 40_000), Cancellation);
        await KeepAsync(file, Line(2, "Ana", 39_000, Ana), Line(3, "Bo Guest", 41_000), Line(4, "Cy Guest", 42_000));
        var log = new ImportLog(file.Database);
        await LogAsync(log);
        var edited = await new CorrectionStore(file.Database).EditAsync(
            new MileCorrection(Miles.Guild, 77, MadeId.Of(Import, 2), Ana, Miles.Noon, RaceTime.FromHundredths(38_000), new PerformanceDetails(Surface.Trial, new DateOnly(2026, 11, 22))),
            Cancellation);
        edited.ShouldBeOfType<CorrectionResult.Done>();
        await new PerformanceStore(file.Database).LogAsync(Miles.Of(2, MadeId.Of(Import, 4), 43_000), Cancellation);

        (await UndoAsync(log, Miles.Noon)).ShouldBe(new ImportUndo.Done(3, 1));
        (await UndoAsync(log, Miles.Noon)).ShouldBe(new ImportUndo.Nothing());

        (await new MemberStore(file.Database).FindAsync(Miles.Guild, Ana, Cancellation)).Bests.Single().Time.Hundredths.ShouldBe(40_000);
        (await file.RawAsync($"SELECT group_concat(display_name) FROM member WHERE user_id >= {MadeId.First}")).ShouldBe($"runner {MadeId.Of(Import, 4)}");
        (await file.RawAsync("SELECT COUNT(*) FROM performance WHERE removed_by = 9")).ShouldBe(3L);
        (await file.RawAsync("SELECT detail FROM audit WHERE action = 'undoimport'")).ShouldBe("3 miles, 1 guest");
    }

    [Fact]
    public async Task A_week_later_it_can_no_longer_be_taken_back()
    {
        await using var file = await StartAsync();
        await KeepAsync(file, Line(2, "Ana", 39_000, Ana));
        var log = new ImportLog(file.Database);
        await LogAsync(log);

        (await UndoAsync(log, Miles.Noon + TimeSpan.FromDays(7) + TimeSpan.FromSeconds(1))).ShouldBe(new ImportUndo.TooLate());
        (await UndoAsync(log, Miles.Noon + TimeSpan.FromDays(7))).ShouldBe(new ImportUndo.Done(1, 0));
    }

    [Fact]
    public async Task Nothing_is_logged_while_a_question_is_open_and_an_answer_counts_once()
    {
        await using var file = await StartAsync();
        await KeepAsync(file, Line(2, "Anna", 39_000) with { Choice = LineChoice.Asked }, Line(3, "Bo", 41_000));
        var (drafts, log) = (new ImportDraftStore(file.Database), new ImportLog(file.Database));

        (await LogAsync(log)).ShouldBe(new ImportOutcome.Unanswered());
        await drafts.AnswerAsync(Miles.Guild, Import, [2], LineChoice.Matched, Ana, Cancellation);
        await drafts.AnswerAsync(Miles.Guild, Import, [2], LineChoice.LeftOut, null, Cancellation);

        (await LogAsync(log)).ShouldBe(new ImportOutcome.Logged(2, 2, 1));
    }

    [Fact]
    public async Task What_stops_in_the_middle_leaves_nothing_and_the_list_waits_on()
    {
        await using var file = await StartAsync();
        await KeepAsync(file, [.. Enumerable.Range(2, 50).Select(line => Line(line, $"Guest {(char)('A' + (line % 26))}{(char)('A' + (line / 26))}", 40_000 + line))]);
        var log = new ImportLog(file.Database);
        using var stop = new CancellationTokenSource();

        await Should.ThrowAsync<OperationCanceledException>(() => log.LogAsync(Order, Rules, new Reported(done => Stop(done, stop)), stop.Token));

        (await file.RawAsync("SELECT COUNT(*) FROM performance")).ShouldBe(0L);
        (await file.RawAsync($"SELECT COUNT(*) FROM member WHERE user_id >= {MadeId.First}")).ShouldBe(0L);
        (await LogAsync(log)).ShouldBe(new ImportOutcome.Logged(50, 50, 50));
    }

    [Fact]
    public async Task It_is_told_how_many_are_done_from_none_upwards()
    {
        await using var file = await StartAsync();
        await KeepAsync(file, Line(2, "Bo", 39_000), Line(3, "Bo", 39_100), Line(4, "Cy", 41_000));
        List<(int, int)> told = [];

        await new ImportLog(file.Database).LogAsync(Order, Rules, new Reported(told.Add), Cancellation);

        told.ShouldBe([(0, 3), (2, 3)]);
    }

    [Fact]
    public async Task A_list_of_yesterday_is_forgotten_and_one_of_today_stays()
    {
        await using var file = await StartAsync();
        await KeepAsync(file, Line(2, "Bo", 39_000));

        await new DraftStore(file.Database).DropOlderThanAsync(Miles.Noon, Cancellation);
        (await file.RawAsync("SELECT COUNT(*) FROM import_line")).ShouldBe(1L);
        await new DraftStore(file.Database).DropOlderThanAsync(Miles.Noon + TimeSpan.FromMilliseconds(1), Cancellation);
        (await file.RawAsync("SELECT COUNT(*) FROM import_line")).ShouldBe(0L);
        (await file.RawAsync("SELECT COUNT(*) FROM import_draft")).ShouldBe(0L);

        (await LogAsync(new ImportLog(file.Database))).ShouldBe(new ImportOutcome.Gone());
    }

    [Fact]
    public async Task Who_has_themselves_erased_is_in_no_list_that_waits()
    {
        await using var file = await StartAsync();
        await KeepAsync(file, Line(2, "Ana", 39_000, Ana), Line(3, "Bo", 41_000));

        await new PersonalDataStore(file.Database).EraseAsync([Miles.Guild], Ana, Miles.Noon, Cancellation);

        (await LogAsync(new ImportLog(file.Database))).ShouldBe(new ImportOutcome.Logged(1, 1, 1));
    }

    private static ImportOrder Order => new(Import, Act(6_000, Miles.Noon), WithDoubtful: true, WithOwn: true);

    private static async Task<TestDatabase> StartAsync()
    {
        var file = await TestDatabase.StartAsync();
        await new MemberStore(file.Database).ChangeSettingsAsync(Miles.Guild, Ana, "Ana", settings => settings, Cancellation);
        return file;
    }

    private static Task KeepAsync(TestDatabase file, params ImportLine[] lines) => new ImportDraftStore(file.Database).KeepAsync(
        new ImportDraft(Miles.Guild, Import, Olu, Miles.Noon, "trial.csv"), lines, Cancellation);

    private static Task<ImportOutcome> LogAsync(ImportLog log) => log.LogAsync(Order, Rules, new Reported(_ => { }), Cancellation);

    private static Task<ImportUndo> UndoAsync(ImportLog log, DateTimeOffset now) => log.UndoAsync(Act(6_001, now), Import, Cancellation);

    private static OrganiserAct Act(ulong id, DateTimeOffset now) => new(Miles.Guild, id, Olu, "Olu", now);

    private static void Stop((int Done, int Of) progress, CancellationTokenSource stop)
    {
        if (progress.Done == 25) stop.Cancel();
    }

    private static ImportLine Line(int line, string name, long hundredths, ulong? runner = null) => new(line, name, runner is null ? LineChoice.Guest : LineChoice.Matched)
    {
        RunnerId = runner,
        Mile = new SheetMile(line, name, RaceTime.FromHundredths(hundredths), new DateOnly(2026, 11, 22), Surface.Trial),
    };

    /// <summary>Tells at once, on the thread that reports.</summary>
    private sealed class Reported(Action<(int Done, int Of)> told) : IProgress<(int Done, int Of)>
    {
        public void Report((int Done, int Of) value) => told(value);
    }
}
