using MileBot.Core;
using MileBot.Core.Times;
using MileBot.Organising.Verification;
using MileBot.Storage;
using NodaTime;

namespace MileBot.Tests.Organising;

/// <summary>What waits is in no log; what is approved enters it once, as it was logged.</summary>
public sealed class VerificationDecisionTests
{
    private const ulong Mile = 1_001;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_best_that_would_stand_high_enough_waits_and_is_on_no_board()
    {
        await using var club = await VerificationClub.OpenAsync();
        await club.SetAsync();

        var pending = await club.LogAsync(Mile, club.Ana, 36_200);

        pending!.State.ShouldBe(PendingState.Waiting);
        pending.Grounds.ShouldBe(new Grounds(1, 3, null));
        (await MilesAsync(club)).ShouldBe(0);
        (await new MemberStore(club.File.Database).FindAsync(club.GuildId, club.Ana.Id.Value, Cancellation)).Bests.ShouldBeEmpty();
        (await club.LogAsync(Mile, club.Ana, 36_200))!.Id.ShouldBe(Mile, "A second delivery answers the same.");
        (await club.Pending.CountWaitingAsync(club.GuildId, Cancellation)).ShouldBe(1);
    }

    [Fact]
    public async Task What_would_stand_lower_or_is_no_best_counts_at_once()
    {
        await using var club = await VerificationClub.OpenAsync();
        for (ulong i = 1; i <= 3; i++) await club.LogAsync(i, club.Guild.AddMember($"Runner {i}").User, 35_000 + (long)i);
        await club.LogAsync(4, club.Ana, 34_000);
        await club.SetAsync();

        (await club.LogAsync(Mile, club.Guild.AddMember("Bo").User, 36_000)).ShouldBeNull("It would be fifth.");
        (await club.LogAsync(Mile + 1, club.Ana, 34_000)).ShouldBeNull("It equals the runner's best.");
        (await club.LogAsync(Mile + 2, club.Ana, 33_999))!.Best.ShouldBe(RaceTime.FromHundredths(34_000));
        (await club.LogAsync(Mile + 3, club.Ana, 60_000, Surface.Road)).ShouldNotBeNull("It would be the first on another board.");
    }

    [Fact]
    public async Task A_hidden_member_gets_past_nobody()
    {
        await using var club = await VerificationClub.OpenAsync();
        await club.SetAsync(place: 1);
        await new MemberVisibilityStore(club.File.Database).HideAsync(club.GuildId, club.Ana.Id.Value, club.Now, Cancellation);

        (await club.LogAsync(Mile, club.Ana, 36_200)).ShouldNotBeNull();
    }

    [Fact]
    public async Task Approved_it_enters_the_log_with_its_own_id_day_and_instant_and_is_noted_in_the_audit_trail()
    {
        await using var club = await VerificationClub.OpenAsync();
        await club.SetAsync();
        await club.LogAsync(Mile, club.Ana, 36_200, runOn: "2026-11-21");
        var loggedAt = club.Now.ToUnixTimeMilliseconds();
        club.File.Time.Advance(TimeSpan.FromHours(5));

        var done = (await club.ApproveAsync(Mile)).ShouldBeOfType<Decision.Done>();

        done.Logged!.IsBest.ShouldBeTrue();
        done.Logged.Rank.ShouldBe(1);
        (await club.File.RawAsync("SELECT performance_id || ' ' || run_on || ' ' || logged_at || ' ' || approved_at FROM performance"))
            .ShouldBe($"{Mile} 2026-11-21 {loggedAt} {club.Now.ToUnixTimeMilliseconds()}");
        (await club.File.RawAsync("SELECT action || ' ' || performance_id || ' ' || user_id || ' ' || acted_by FROM audit"))
            .ShouldBe($"approve {Mile} {club.Ana.Id} {club.Olu.Id}");
    }

    [Fact]
    public async Task Of_many_decisions_at_once_one_counts_and_the_others_learn_which()
    {
        await using var club = await VerificationClub.OpenAsync();
        await club.SetAsync();
        var bo = club.Guild.AddMember("Bo").User;
        await club.LogAsync(Mile, club.Ana, 36_200);

        var decisions = await Task.WhenAll(Enumerable.Range(0, 10).Select(number => number % 2 == 0
            ? Task.Run(() => club.ApproveAsync(Mile))
            : Task.Run(() => club.DeclineAsync(Mile, "no", bo))));

        var winner = decisions.OfType<Decision.Done>().ShouldHaveSingleItem();
        decisions.OfType<Decision.Before>().Select(before => before.Mile.State).ShouldBe(Enumerable.Repeat(winner.Mile.State, 9));
        decisions.OfType<Decision.Before>().ShouldAllBe(before => before.Mile.Verdict!.ByName == winner.Mile.Verdict!.ByName);
        (await MilesAsync(club)).ShouldBe(winner.Mile.State is PendingState.Approved ? 1 : 0);
        (await club.File.RawAsync("SELECT COUNT(*) FROM audit")).ShouldBe(1L);
    }

    [Fact]
    public async Task An_organisers_own_mile_is_anothers_to_decide_unless_they_manage_the_server()
    {
        await using var club = await VerificationClub.OpenAsync();
        await club.SetAsync();
        await club.LogAsync(Mile, club.Olu, 36_200);

        (await club.ApproveAsync(Mile)).ShouldBeOfType<Decision.NotTheirs>();
        (await MilesAsync(club)).ShouldBe(0);
        (await club.ApproveAsync(Mile, mayDecideOwn: true)).ShouldBeOfType<Decision.Done>();
    }

    [Fact]
    public async Task A_mile_approved_after_its_weeks_post_is_told_in_the_next_as_late_news()
    {
        await using var club = await VerificationClub.OpenAsync();
        await club.SetAsync();
        await club.LogAsync(Mile, club.Ana, 36_200, runOn: "2026-11-21");
        club.File.Time.Advance(TimeSpan.FromHours(1));
        var posted = club.Now.ToUnixTimeMilliseconds();
        await club.File.RawAsync(
            $"INSERT INTO weekly_claim (guild_id, occurrence, channel_id, due_at, last_day, claimed_at, state, retry_at, attempts, in_doubt) VALUES ({club.GuildId}, '2026-W47', 1, {posted}, '2026-11-22', {posted}, 'sent', 0, 1, 0)");
        club.File.Time.Advance(TimeSpan.FromHours(1));
        await club.ApproveAsync(Mile);

        var facts = await new WeeklyMiles(club.File.Database).ReadAsync(
            club.GuildId, new DateOnly(2026, 11, 29), Instant.FromDateTimeOffset(club.Now.AddDays(6)), Cancellation);

        facts.LateRuns.ShouldHaveSingleItem().UserId.ShouldBe(club.Ana.Id.Value);
    }

    [Fact]
    public async Task An_edit_needs_an_approval_where_it_would_become_one_of_the_first()
    {
        await using var club = await VerificationClub.OpenAsync();
        await club.LogAsync(1, club.Guild.AddMember("Bo").User, 35_000);
        await club.LogAsync(2, club.Ana, 40_000);
        await club.SetAsync(place: 1);
        var mile = (await new CorrectionStore(club.File.Database).FindAsync(club.GuildId, 2, Cancellation))!;

        (await GroundsAsync(club, mile, 34_000)).ShouldNotBeNull();
        (await GroundsAsync(club, mile, 36_000)).ShouldBeNull("It would be second.");
        (await GroundsAsync(club, mile, 41_000)).ShouldBeNull("Slower is no way up.");
        (await GroundsAsync(club, mile, 41_000, Surface.Road)).ShouldNotBeNull("It would be the first on another board.");
    }

    private static Task<Grounds?> GroundsAsync(VerificationClub club, StoredPerformance mile, long hundredths, Surface surface = Surface.Trial) =>
        club.Pending.FindGroundsAsync(
            mile,
            new MileCorrection(club.GuildId, 50, mile.Id, mile.UserId, club.Now, RaceTime.FromHundredths(hundredths), mile.Details with { Surface = surface }),
            Cancellation);

    private static async Task<long> MilesAsync(VerificationClub club) => (long)(await club.File.RawAsync("SELECT COUNT(*) FROM performance"))!;
}
