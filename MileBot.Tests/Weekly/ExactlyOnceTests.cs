using MileBot.Playground.Misbehaving;
using MileBot.Playground.World;
using MileBot.Weekly;

namespace MileBot.Tests.Weekly;

/// <summary>A process that dies at any moment leaves one post, never two; and none only where nobody can tell.</summary>
public sealed class ExactlyOnceTests
{
    private const string Create = "POST /channels/{channel_id}/messages";

    public static TheoryData<int, bool, bool> Outages
    {
        get
        {
            var data = new TheoryData<int, bool, bool>();
            foreach (var minutes in (int[])[0, 1, 10, 60])
            {
                foreach (var arrived in (bool[])[true, false])
                {
                    data.Add(minutes, arrived, true);
                    data.Add(minutes, arrived, false);
                }
            }

            return data;
        }
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Outages))]
    public async Task A_process_that_died_between_claim_and_record_is_settled_by_the_next(int minutes, bool arrived, bool mayReadHistory)
    {
        await using var club = await WeeklyClub.OpenAsync();
        await club.ChatAsync();
        if (!mayReadHistory) club.Deny(Permissions.ReadMessageHistory);
        await DieAfterClaimAsync(club, arrived);

        club.StartProcess();
        club.File.Time.Advance(TimeSpan.FromMinutes(minutes));
        await club.Desk.BeginAsync(Cancellation);
        await club.WorkAsync();

        var canTell = mayReadHistory || minutes < 2;
        (await club.LatestAsync()).State.ShouldBe(canTell ? ClaimState.Sent : ClaimState.Unknown);
        club.PostsIn.Count.ShouldBe(canTell || arrived ? 1 : 0);
        (await club.Jobs.FindAsync(club.GuildId, Cancellation))!.Next!.Week.ShouldBe("2026-W49");
    }

    [Fact]
    public async Task What_nobody_could_tell_is_posted_once_when_an_organiser_looked_and_asks_for_it()
    {
        await using var club = await WeeklyClub.OpenAsync();
        await club.ChatAsync();
        club.Deny(Permissions.ReadMessageHistory);
        await DieAfterClaimAsync(club, arrived: false);
        club.StartProcess();
        club.File.Time.Advance(TimeSpan.FromMinutes(10));
        await club.Desk.BeginAsync(Cancellation);
        await club.WorkAsync();
        var job = (await club.Jobs.FindAsync(club.GuildId, Cancellation))!;

        var answers = await Task.WhenAll(
            club.Desk.PostAgainAsync(job, "2026-W48", Cancellation), club.Desk.PostAgainAsync(job, "2026-W48", Cancellation));

        answers.Count(answer => answer is { State: ClaimState.Sent }).ShouldBe(1, "Two moderators press at once.");
        club.PostsIn.Count.ShouldBe(1);
    }

    [Fact]
    public async Task An_answer_that_was_lost_leads_to_no_second_post()
    {
        await using var club = await WeeklyClub.OpenAsync();
        await club.SetAsync();
        club.Discord.Misbehave.OnNext(Create, new RestFault.AnswerLost(), times: 5);

        await club.PassAsync(TimeSpan.FromHours(6));
        await club.PassAsync(TimeSpan.FromMinutes(10));
        (await club.LatestAsync()).State.ShouldBe(ClaimState.Sent);
        club.PostsIn.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Two_processes_on_one_database_post_once()
    {
        await using var club = await WeeklyClub.OpenAsync();
        await club.SetAsync();
        var one = club.Desk;
        club.StartProcess();
        club.File.Time.Advance(TimeSpan.FromHours(6));

        var due = new WeeklyWork.Due(club.GuildId);
        await Task.WhenAll(one.DoAsync(due, Cancellation), club.Desk.DoAsync(due, Cancellation), one.DoAsync(due, Cancellation));

        club.PostsIn.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Another_process_leaves_a_claim_alone_until_its_lease_is_over()
    {
        await using var club = await WeeklyClub.OpenAsync();
        await DieAfterClaimAsync(club, arrived: false);
        club.StartProcess();

        await club.PassAsync(TimeSpan.FromSeconds(59));
        club.PostsIn.ShouldBeEmpty();
        await club.PassAsync(TimeSpan.FromSeconds(1));
        club.PostsIn.Count.ShouldBe(1);
    }

    [Theory]
    [InlineData(23, 1)]
    [InlineData(25, 0)]
    public async Task What_was_missed_is_posted_late_within_a_day_and_left_out_after(int hours, int posts)
    {
        await using var club = await WeeklyClub.OpenAsync();
        await club.SetAsync();

        await club.PassAsync(TimeSpan.FromHours(6 + hours));

        club.PostsIn.Count.ShouldBe(posts);
        var claim = await club.LatestAsync();
        claim.State.ShouldBe(posts == 1 ? ClaimState.Sent : ClaimState.Skipped);
        if (posts == 1) club.PostsIn[0].Body.Components.ToJsonString().ShouldContain("Late: this was due \\u003Ct:1795456800:F\\u003E.");
    }

    [Fact]
    public async Task After_weeks_away_only_what_is_not_a_day_late_is_posted_and_the_schedule_goes_on()
    {
        await using var club = await WeeklyClub.OpenAsync();
        await club.SetAsync();

        await club.PassAsync(TimeSpan.FromDays(21) + TimeSpan.FromHours(8));

        club.PostsIn.Count.ShouldBe(1);
        (await club.Claims.LatestAsync(club.GuildId, 10, Cancellation)).Select(claim => (claim.Occurrence, claim.State)).ShouldBe(
            [("2026-W51", ClaimState.Sent), ("2026-W50", ClaimState.Skipped), ("2026-W49", ClaimState.Skipped), ("2026-W48", ClaimState.Skipped)]);
        (await club.Jobs.FindAsync(club.GuildId, Cancellation))!.Next!.Week.ShouldBe("2026-W52");
    }

    [Fact]
    public async Task A_request_to_post_now_that_is_delivered_twice_posts_once_and_takes_nothing_from_the_schedule()
    {
        await using var club = await WeeklyClub.OpenAsync();
        var job = await club.SetAsync();

        await club.Desk.PostNowAsync(job, 77, Cancellation);
        await club.Desk.PostNowAsync(job, 77, Cancellation);
        club.PostsIn.Count.ShouldBe(1);

        await club.PassAsync(TimeSpan.FromHours(6));
        club.PostsIn.Count.ShouldBe(2);
    }

    [Fact]
    public async Task Setting_it_again_after_the_post_does_not_post_the_same_week_again()
    {
        await using var club = await WeeklyClub.OpenAsync();
        await club.SetAsync();
        await club.PassAsync(TimeSpan.FromHours(6));

        await club.Jobs.RemoveAsync(club.GuildId, Cancellation);
        var job = await club.SetAsync(job => job with { Slot = job.Slot with { Day = NodaTime.IsoDayOfWeek.Tuesday, Time = new(0, 30) } });

        job.Next!.Week.ShouldBe("2026-W49");
    }

    [Fact]
    public async Task A_server_that_removed_the_bot_gets_no_post()
    {
        await using var club = await WeeklyClub.OpenAsync();
        await club.SetAsync();
        var guilds = new MileBot.Storage.GuildStore(club.File.Database);
        await guilds.MarkPresentAsync(club.GuildId, "a club", Cancellation);
        await guilds.MarkRemovedAsync(club.GuildId, club.File.Time.GetUtcNow(), Cancellation);

        await club.PassAsync(TimeSpan.FromHours(6));

        club.PostsIn.ShouldBeEmpty();
    }

    /// <summary>A process claims what is due and dies, before it sends or right after.</summary>
    private static async Task DieAfterClaimAsync(WeeklyClub club, bool arrived)
    {
        await club.SetAsync();
        club.File.Time.Advance(TimeSpan.FromHours(6));
        var claim = (await club.Claims.ClaimDueAsync(club.GuildId, club.Now, Cancellation))!;
        if (!arrived) return;

        var post = MileBot.Replies.Reply.Of(new MileBot.Replies.Block.ButtonRow(
            [new(WeeklyIds.OfBoard(WeeklyIds.BoardAction, new(claim.Occurrence, claim.LastDay, default, default, default, 0)), "A board")]));
        (await club.Posts.SendAsync(club.Channel.Id.Value, post, WeeklyIds.Nonce(club.GuildId, claim.Occurrence), isQuiet: false, Cancellation))
            .ShouldBeOfType<Delivery.Sent>();
    }
}
