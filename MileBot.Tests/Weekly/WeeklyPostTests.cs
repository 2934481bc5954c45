using MileBot.Core;
using MileBot.Core.Times;
using MileBot.Discord.Model;
using MileBot.Pictures;
using MileBot.Pictures.Lettering;
using MileBot.Storage;
using MileBot.Tests.Core;
using MileBot.Weekly;
using MileBot.Wire;
using NodaTime;

namespace MileBot.Tests.Weekly;

/// <summary>What a weekly post says. The club's clock stands on Monday 23 November 2026; the post of 18:00 tells of the 17th to the 23rd.</summary>
public sealed class WeeklyPostTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task It_tells_of_bests_boards_first_timers_and_barriers()
    {
        await using var club = await WeeklyClub.OpenAsync();
        await club.SetAsync(job => job with { Boards = [BoardKind.Fastest, BoardKind.Improved, BoardKind.Attempts] });
        await club.LogAsync(1, 1, 42_000, "2026-11-10");
        await club.LogAsync(2, 1, 40_200, "2026-11-20");
        await club.LogAsync(3, 1, 40_900, "2026-11-17");
        await club.LogAsync(4, 2, 36_300, "2026-11-23");
        await club.LogAsync(5, 3, 36_450, "2026-10-01");
        await club.LogAsync(6, 4, 39_900, "2026-11-16"); // A day too early.

        var text = await PostAsync(club);

        text.ShouldContain("The week in miles: 17–23 Nov 2026");
        text.ShouldContain("**2 runners** ran **3 miles**");
        text.ShouldContain("runner 1 · 7:00 → **6:42**, 18 s faster (time-trial)");
        text.ShouldContain("**Fastest, time trial**\n1\\. runner 2 · **6:03** · 23 Nov 2026\n2\\. runner 1 · **6:42** · 20 Nov 2026");
        text.ShouldContain("**Most improved, time trial**\n1\\. runner 1 · **18 s, 4.3 %** · 7:00 → 6:42");
        text.ShouldContain("**Most miles**\n1\\. runner 1 · **2 miles**\n2\\. runner 2 · **1 mile**");
        text.ShouldContain("**First mile:** runner 2. Welcome!");
        text.ShouldContain("two runners are within 5 s of **6:00** (time-trial)");
        text.ShouldNotContain("runner 4");
    }

    [Fact]
    public async Task Who_is_hidden_or_has_left_is_nowhere_in_it()
    {
        await using var club = await WeeklyClub.OpenAsync();
        await club.SetAsync();
        await club.LogAsync(1, 1, 40_000, "2026-11-20");
        await club.LogAsync(2, 2, 36_300, "2026-11-20");
        await club.LogAsync(3, 3, 36_300, "2026-11-20");
        await club.File.RawAsync("UPDATE member SET hidden_at = 1 WHERE user_id = 2");
        await club.File.RawAsync("UPDATE member SET left_at = 1 WHERE user_id = 3");

        var text = await PostAsync(club);

        text.ShouldContain("**1 runner** ran **1 mile**");
        text.ShouldNotContain("runner 2");
        text.ShouldNotContain("runner 3");
        text.ShouldNotContain("6:00");
    }

    [Fact]
    public async Task A_mile_logged_after_its_weeks_post_is_told_once_in_the_next()
    {
        await using var club = await WeeklyClub.OpenAsync();
        await club.SetAsync();
        await club.LogAsync(1, 1, 40_000, "2026-11-20");
        await PostAsync(club);

        club.File.Time.Advance(TimeSpan.FromMinutes(1));
        await club.LogAsync(2, 2, 38_000, "2026-11-21");
        await club.LogAsync(3, 3, 38_100, "2026-11-01"); // Older than fourteen days before the week of the next post.
        var second = await PostAsync(club, TimeSpan.FromDays(7));
        second.ShouldContain("**Late news:** runner 2 6:20 (21 Nov 2026, time-trial).");
        second.ShouldContain("Nobody logged a mile this week");

        (await PostAsync(club, TimeSpan.FromDays(7))).ShouldNotContain("Late news");
    }

    [Fact]
    public async Task The_first_post_of_a_server_calls_nothing_late()
    {
        await using var club = await WeeklyClub.OpenAsync();
        await club.SetAsync();
        await club.LogAsync(1, 1, 40_000, "2026-11-12");

        (await PostAsync(club)).ShouldNotContain("Late news");
    }

    [Fact]
    public async Task A_week_in_which_nobody_ran_is_left_out_where_that_is_wished()
    {
        await using var club = await WeeklyClub.OpenAsync();
        await club.SetAsync(job => job with { SkipsEmpty = true });

        await club.PassAsync(TimeSpan.FromHours(6));

        club.PostsIn.ShouldBeEmpty();
        (await club.LatestAsync()).State.ShouldBe(ClaimState.Skipped);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_quiet_post_makes_no_phone_ring(bool quiet)
    {
        await using var club = await WeeklyClub.OpenAsync();
        await club.SetAsync(job => job with { IsQuiet = quiet });

        await club.PassAsync(TimeSpan.FromHours(6));

        var sent = club.Discord.Wire.Requests.Single(request => request is { Method: "POST", Template: "/channels/{channel_id}/messages" });
        ((sent.Payload!["flags"]!.GetValue<int>() & (int)MessageFlags.SuppressNotifications) != 0).ShouldBe(quiet);
        sent.Payload["allowed_mentions"]!.ToJsonString().ShouldBe("""{"parse":[]}""");
        sent.Payload["enforce_nonce"]!.GetValue<bool>().ShouldBeTrue();
        sent.Payload["nonce"]!.GetValue<string>().Length.ShouldBeLessThanOrEqualTo(25);
    }

    [Theory]
    [InlineData(5)]
    [InlineData(5_000)]
    public void It_fits_into_a_message_whatever_the_clubs_size(int runners)
    {
        using var fonts = FontLibrary.OfTheSystem();
        var lastDay = new DateOnly(2026, 5, 9); // Bannister's week.
        var ids = Enumerable.Range(1, runners).Select(id => (ulong)id).ToList();
        var facts = new WeeklyFacts(lastDay.AddDays(-6), lastDay)
        {
            Runners = ids.ToDictionary(id => id, id => new WeeklyRunner(id, "*_~`|>[]()#@everyone-éß" + id, new MemberSettings { BirthYear = 1980, CompareWith = Sex.Women })),
            Runs = [.. ids.Select(id => Run(id, Surface.Road, lastDay)), .. ids.Select(id => Run(id, Surface.Track, lastDay))],
            BestsBefore = ids.Where(id => id % 2 == 0).ToDictionary(id => (id, Surface.Road), _ => RaceTime.FromHundredths(90_000)),
            LateRuns = [.. ids.Select(id => Run(id, Surface.Trial, lastDay.AddDays(-9)))],
            Bests = [.. ids.Select(id => (id, Surface.Road, RaceTime.FromHundredths(36_000 + (long)(id % 400))))],
            DaysOfYear = [.. ids.Select(id => (id, lastDay))],
        };
        var job = new WeeklyJob(1, 2, new WeeklySlot(IsoDayOfWeek.Sunday, new LocalTime(18, 0), DateTimeZone.Utc))
        {
            Boards = [BoardKind.Fastest, BoardKind.AgeGraded, BoardKind.Improved, BoardKind.Consistent, BoardKind.Attempts],
        };

        var reply = new WeeklyPost(new PictureStudio(fonts), ShippedConfig.RecordBook).Compose(job, "2026-W19", facts);
        var container = ReplyRenderer.ToMessage(reply).Components!.ShouldHaveSingleItem().ShouldBeOfType<Container>();

        var texts = container.Components.OfType<TextDisplay>().Select(text => text.Content).ToList();
        texts.Sum(text => text.Length).ShouldBeLessThanOrEqualTo(4000);
        string.Concat(texts).ShouldContain(runners == 5 ? "**5 runners** ran **10 miles**" : "**5,000 runners** ran **10,000 miles**");
        string.Concat(texts).ShouldContain("years ago, on 6 May 1954, Roger Bannister ran **3:59.4**");
        if (runners == 5_000) string.Concat(texts).ShouldContain("…and 4,990 more finishers");
        container.Components.OfType<ActionRow>().ShouldHaveSingleItem().Components.Count.ShouldBeInRange(1, 5);
        container.Components.OfType<ActionRow>().Single().Components.Cast<Button>().Select(button => button.CustomId).Distinct(StringComparer.Ordinal)
            .Count().ShouldBe(container.Components.OfType<ActionRow>().Single().Components.Count);
    }

    private static WeeklyRun Run(ulong id, Surface surface, DateOnly day) =>
        new(id, surface, RaceTime.FromHundredths(40_000 + (long)id), day, Instant.FromUtc(2026, 5, 9, 12, 0));

    /// <summary>Lets the time of the next post come, and reads it.</summary>
    private static async Task<string> PostAsync(WeeklyClub club, TimeSpan? wait = null)
    {
        await club.PassAsync(wait ?? TimeSpan.FromHours(6));
        var reader = club.Discord.As(club.Guild.Members[0].User).In(club.Channel);
        return reader.Messages[^1].Text;
    }
}
