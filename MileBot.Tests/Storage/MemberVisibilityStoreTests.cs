using MileBot.Core;
using MileBot.Storage;

namespace MileBot.Tests.Storage;

public class MemberVisibilityStoreTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("hide")]
    [InlineData("leave")]
    public async Task Who_is_hidden_or_has_left_leaves_no_trace_and_comes_back_whole(string how)
    {
        await using var file = await TestDatabase.StartAsync();
        var performances = new PerformanceStore(file.Database);
        await performances.LogAsync(Miles.Of(1, 11, 40_000), Cancellation);
        await performances.LogAsync(Miles.Of(2, 12, 41_000), Cancellation);
        var before = await DumpAsync(file);
        var visibility = new MemberVisibilityStore(file.Database);

        for (var time = 0; time < 2; time++)
        {
            await (how is "hide" ? visibility.HideAsync(Miles.Guild, 11, Miles.Noon.AddDays(time), Cancellation) : visibility.MarkLeftAsync(Miles.Guild, 11, Miles.Noon.AddDays(time), Cancellation));
        }

        (await file.RawAsync("SELECT COUNT(*) FROM standing WHERE user_id = 11")).ShouldBe(0L);
        (await file.RawAsync("SELECT MAX(members) FROM standing_tally")).ShouldBe(1L);
        (await file.RawAsync("SELECT COALESCE(hidden_at, left_at) FROM member WHERE user_id = 11")).ShouldBe(Miles.Noon.ToUnixTimeMilliseconds());
        foreach (var kind in Enum.GetValues<BoardKind>())
        {
            var page = await new BoardStore(file.Database).ReadAsync(new(Miles.Guild, kind, Surface.Trial, Category.Everyone, PeriodKind.Week), 0, 10, 12, Miles.Noon, Cancellation);
            page.Rows.ShouldNotContain(row => row.UserId == 11);
            page.JustAhead.ShouldBeNull();
            page.Finishers.ShouldBe(1);
            page.FirstTimers.ShouldBeLessThan(2);
        }

        for (var time = 0; time < 2; time++)
        {
            await (how is "hide" ? visibility.ShowAsync(Miles.Guild, 11, Cancellation) : visibility.MarkReturnedAsync(Miles.Guild, 11, Cancellation));
        }

        (await DumpAsync(file)).ShouldBe(before);
    }

    [Fact]
    public async Task A_hidden_member_keeps_their_bests_without_a_place_and_counts_for_nobodys()
    {
        await using var file = await TestDatabase.StartAsync();
        var (performances, members) = (new PerformanceStore(file.Database), new MemberStore(file.Database));
        await performances.LogAsync(Miles.Of(1, 11, 40_000), Cancellation);
        await new MemberVisibilityStore(file.Database).HideAsync(Miles.Guild, 11, Miles.Noon, Cancellation);

        var own = await performances.LogAsync(Miles.Of(2, 11, 39_000), Cancellation);
        var other = await performances.LogAsync(Miles.Of(3, 12, 42_000), Cancellation);

        own.IsBest.ShouldBeTrue();
        own.PreviousBest!.Time.Hundredths.ShouldBe(40_000);
        (own.RankBefore, own.Rank, own.Finishers).ShouldBe((null, null, 0));
        (other.Rank, other.Finishers).ShouldBe((1, 1));
        var hidden = await members.FindAsync(Miles.Guild, 11, Cancellation);
        hidden.IsSeen.ShouldBeFalse();
        hidden.Bests.ShouldHaveSingleItem().ShouldSatisfyAllConditions(best => best.Time.Hundredths.ShouldBe(39_000), best => best.Rank.ShouldBeNull(), best => best.Finishers.ShouldBe(1));
        (await members.FindAsync(Miles.Guild, 12, Cancellation)).Bests.ShouldHaveSingleItem().Rank.ShouldBe(1);
    }

    [Fact]
    public async Task Who_hides_before_their_first_mile_stays_hidden_with_it()
    {
        await using var file = await TestDatabase.StartAsync();

        await new MemberVisibilityStore(file.Database).HideAsync(Miles.Guild, 11, Miles.Noon, Cancellation);
        (await new MemberStore(file.Database).FindAsync(Miles.Guild, 11, Cancellation)).DisplayName.ShouldBeNull();
        await new PerformanceStore(file.Database).LogAsync(Miles.Of(1, 11, 40_000), Cancellation);

        (await file.RawAsync("SELECT COUNT(*) FROM standing")).ShouldBe(0L);
    }

    [Fact]
    public async Task Who_logs_a_mile_after_leaving_is_back_and_who_is_hidden_stays_so()
    {
        await using var file = await TestDatabase.StartAsync();
        var (performances, visibility) = (new PerformanceStore(file.Database), new MemberVisibilityStore(file.Database));
        await performances.LogAsync(Miles.Of(1, 11, 40_000), Cancellation);
        await performances.LogAsync(Miles.Of(2, 12, 40_000), Cancellation);
        await visibility.MarkLeftAsync(Miles.Guild, 11, Miles.Noon, Cancellation);
        await visibility.MarkLeftAsync(Miles.Guild, 12, Miles.Noon, Cancellation);
        await visibility.HideAsync(Miles.Guild, 12, Miles.Noon, Cancellation);

        (await performances.LogAsync(Miles.Of(3, 11, 45_000), Cancellation)).Rank.ShouldBe(1);
        (await performances.LogAsync(Miles.Of(4, 12, 45_000), Cancellation)).Rank.ShouldBeNull();

        (await file.RawAsync("SELECT COUNT(*) FROM member WHERE left_at IS NOT NULL")).ShouldBe(0L);
    }

    /// <summary>Everything the boards are read from, in an order of its own.</summary>
    private static async Task<object?> DumpAsync(TestDatabase file) => await file.RawAsync("""
        SELECT group_concat(line, ' ') FROM (
            SELECT user_id || board || score || reached_on AS line FROM standing
            UNION ALL
            SELECT board || band || '=' || members FROM standing_tally
            ORDER BY 1)
        """);
}
