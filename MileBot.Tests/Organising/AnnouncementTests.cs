using MileBot.Core;
using MileBot.Organising.Announcing;
using MileBot.Playground.Misbehaving;
using MileBot.Playground.World;
using MileBot.Storage;

namespace MileBot.Tests.Organising;

/// <summary>Which bests are announced, and what becomes of the messages.</summary>
public sealed class AnnouncementTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_new_best_is_told_once_with_old_and_new_and_place()
    {
        await using var club = await OrganisingClub.OpenAsync();
        await club.LogAsync(42_500, more: mile => mile with { MayBeAnnounced = false });
        await club.AnnounceAsync();

        await club.LogAsync(40_200);
        await club.WorkAsync();
        await club.PassAsync(TimeSpan.FromHours(1));

        var said = club.Said.ShouldHaveSingleItem();
        said.ShouldContain("Ana: a new time-trial best, 6:42!");
        said.ShouldContain("7:05 → **6:42**, 23 s faster (5.4 %)");
        said.ShouldContain("A first time-trial mile under **7:00**");
        said.ShouldContain("**1st** of 1");
        club.Channel.Messages[0].Body.Pings.IsNobody.ShouldBeTrue();
    }

    public static TheoryData<string> Untold => ["seen there", "private", "slower", "back-dated", "said no", "hidden", "not set"];

    [Theory]
    [MemberData(nameof(Untold))]
    public async Task What_is_not_to_be_told_is_not(string why)
    {
        await using var club = await OrganisingClub.OpenAsync();
        if (why is not "not set") await club.AnnounceAsync();
        if (why is "slower") await club.LogAsync(39_000, more: mile => mile with { MayBeAnnounced = false });
        if (why is "said no") await SayNoAsync(club);
        if (why is "hidden") await Visibility(club).HideAsync(club.GuildId, club.Ana.Id.Value, club.File.Time.GetUtcNow(), Cancellation);

        await club.LogAsync(40_200, more: mile => why switch
        {
            "seen there" => mile with { SeenIn = club.Channel.Id.Value },
            "private" => mile with { MayBeAnnounced = false },
            "back-dated" => mile with { Details = mile.Details with { RunOn = new DateOnly(2026, 11, 8) } },
            _ => mile,
        });
        await club.WorkAsync();

        club.Said.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(nameof(AnnouncementThreshold.Every), 65_000, 1)]
    [InlineData(nameof(AnnouncementThreshold.Top10), 36_900, 1)]
    [InlineData(nameof(AnnouncementThreshold.Top10), 36_901, 0)]
    [InlineData(nameof(AnnouncementThreshold.Top3), 36_200, 1)]
    [InlineData(nameof(AnnouncementThreshold.Top3), 36_201, 0)]
    public async Task The_threshold_is_a_place_on_the_clubs_board(string threshold, int hundredths, int messages)
    {
        await using var club = await OrganisingClub.OpenAsync();
        for (var i = 0; i < 10; i++) await club.LogAsync(club.Guild.AddMember($"Runner {i}"), 36_000 + (i * 100), more: mile => mile with { MayBeAnnounced = false });
        await club.AnnounceAsync(Enum.Parse<AnnouncementThreshold>(threshold));

        await club.LogAsync(hundredths);
        await club.WorkAsync();

        club.Said.Count.ShouldBe(messages);
    }

    [Theory]
    [InlineData(42_001, 0)]
    [InlineData(42_000, 0)]
    [InlineData(41_999, 1)]
    public async Task A_barrier_is_broken_by_a_time_under_it_and_never_by_a_first_mile(int hundredths, int messages)
    {
        await using var club = await OrganisingClub.OpenAsync();
        await club.AnnounceAsync(AnnouncementThreshold.Barriers);

        await club.LogAsync(42_500);
        await club.WorkAsync();
        club.Said.ShouldBeEmpty("A first mile breaks none.");

        await club.LogAsync(hundredths);
        await club.WorkAsync();
        club.Said.Count.ShouldBe(messages);
    }

    [Fact]
    public async Task What_is_over_the_daily_number_is_never_told_and_the_next_local_day_begins_anew()
    {
        await using var club = await OrganisingClub.OpenAsync();
        await club.AnnounceAsync(cap: 2);

        for (var i = 0; i < 5; i++) await club.LogAsync(club.Guild.AddMember($"Runner {i}"), 40_000 + i);
        await club.WorkAsync();
        club.Said.Count.ShouldBe(2);

        await club.PassAsync(TimeSpan.FromHours(12));
        club.Said.Count.ShouldBe(2, "No flood when a new day begins.");
        await club.LogAsync(club.Guild.AddMember("Early bird"), 41_000);
        await club.WorkAsync();
        club.Said.Count.ShouldBe(3);
    }

    [Fact]
    public async Task A_faster_mile_of_the_same_day_changes_the_message_and_taking_it_back_brings_the_one_before()
    {
        await using var club = await OrganisingClub.OpenAsync();
        await club.LogAsync(42_500, more: mile => mile with { MayBeAnnounced = false });
        await club.AnnounceAsync(cap: 1);
        var first = await club.LogAsync(40_200);
        await club.WorkAsync();

        var second = await club.LogAsync(39_000);
        await club.WorkAsync();
        club.Said.ShouldHaveSingleItem().ShouldContain("7:05 → **6:30**");

        await club.UndoAsync(second);
        await club.WorkAsync();
        club.Said.ShouldHaveSingleItem().ShouldContain("7:05 → **6:42**");

        await club.UndoAsync(first);
        await club.WorkAsync();
        club.Said.ShouldBeEmpty();

        await club.LogAsync(40_300);
        await club.WorkAsync();
        club.Said.ShouldHaveSingleItem().ShouldContain("**6:43**");
    }

    [Fact]
    public async Task A_message_that_somebody_deleted_is_not_made_again()
    {
        await using var club = await OrganisingClub.OpenAsync();
        await club.AnnounceAsync();
        await club.LogAsync(40_200);
        await club.WorkAsync();
        await club.Posts.DeleteAsync(club.Channel.Id.Value, club.Channel.Messages[0].Id.Value, Cancellation);

        await club.LogAsync(39_000);
        await club.WorkAsync();

        club.Said.ShouldBeEmpty();
    }

    [Fact]
    public async Task Who_hides_or_says_no_afterwards_has_the_message_taken_back()
    {
        await using var club = await OrganisingClub.OpenAsync();
        await club.AnnounceAsync();
        await club.LogAsync(40_200);
        await club.WorkAsync();
        club.Said.Count.ShouldBe(1);

        await SayNoAsync(club);
        await club.WorkAsync();

        club.Said.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(40_300, 1)]
    [InlineData(43_000, 0)]
    public async Task An_edited_mile_is_told_as_it_is_now_or_not_at_all_where_it_is_no_best(int hundredths, int messages)
    {
        await using var club = await OrganisingClub.OpenAsync();
        await club.LogAsync(42_500, more: mile => mile with { MayBeAnnounced = false });
        await club.AnnounceAsync();
        var id = await club.LogAsync(40_200);
        await club.WorkAsync();

        var details = new PerformanceDetails(Surface.Trial, new DateOnly(2026, 11, 23));
        (await new CorrectionStore(club.File.Database).EditAsync(
            new MileCorrection(club.GuildId, 9_000, id, club.Ana.Id.Value, club.File.Time.GetUtcNow(), MileBot.Core.Times.RaceTime.FromHundredths(hundredths), details), Cancellation))
            .ShouldBeOfType<CorrectionResult.Done>();
        await club.WorkAsync();

        club.Said.Count.ShouldBe(messages);
        if (messages == 1) club.Said[0].ShouldContain("7:05 → **6:43**");
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(0, false)]
    [InlineData(10, true)]
    [InlineData(10, false)]
    [InlineData(60, true)]
    [InlineData(60, false)]
    public async Task A_process_that_died_while_sending_leaves_one_message(int minutes, bool arrived)
    {
        await using var club = await OrganisingClub.OpenAsync();
        await club.AnnounceAsync();
        await club.LogAsync(40_200);
        var taken = (await club.Announcements.TakeAsync(club.GuildId, club.Now, Cancellation))!;
        if (arrived)
        {
            var best = (await club.Announcements.FindBestAsync(taken, Cancellation))!;
            await club.Posts.SendAsync(
                taken.ChannelId, AnnouncementText.Compose(taken, best), MileBot.Weekly.WeeklyIds.Nonce(club.GuildId, $"news/{taken.Id}"), isQuiet: false, Cancellation);
        }

        club.StartProcess();
        club.File.Time.Advance(TimeSpan.FromMinutes(minutes));
        await club.News.BeginAsync(Cancellation);
        await club.WorkAsync();

        club.Said.Count.ShouldBe(1);
        await club.LogAsync(39_000);
        await club.WorkAsync();
        club.Said.ShouldHaveSingleItem().ShouldContain("6:30!", customMessage: "It is known, and so it can be changed.");
    }

    [Fact]
    public async Task Where_nobody_can_tell_whether_it_arrived_it_is_not_sent_again()
    {
        await using var club = await OrganisingClub.OpenAsync();
        await club.AnnounceAsync();
        await club.LogAsync(40_200);
        await club.Announcements.TakeAsync(club.GuildId, club.Now, Cancellation);
        await club.Posts.SendAsync(club.Channel.Id.Value, MileBot.Replies.Reply.Of(new MileBot.Replies.Block.Paragraph(MileBot.Replies.Markup.Raw("Chat"))), "chat", isQuiet: true, Cancellation);
        club.Deny(Permissions.ReadMessageHistory);

        club.StartProcess();
        club.File.Time.Advance(TimeSpan.FromMinutes(10));
        await club.News.BeginAsync(Cancellation);
        await club.WorkAsync();

        club.Said.ShouldHaveSingleItem().ShouldContain("Chat");
    }

    [Theory]
    [InlineData(5, 1)]
    [InlineData(7, 0)]
    public async Task What_could_not_be_told_for_hours_is_left_out(int hours, int messages)
    {
        await using var club = await OrganisingClub.OpenAsync();
        await club.AnnounceAsync();
        club.Discord.Misbehave.OnNext("* /channels/{channel_id}/messages", new RestFault.ServerError(503), times: 40);
        await club.LogAsync(40_200);
        await club.WorkAsync();
        club.Discord.Misbehave.Stop();

        await club.PassAsync(TimeSpan.FromHours(hours));

        club.Said.Count.ShouldBe(messages);
    }

    [Fact]
    public async Task A_channel_that_refuses_twice_over_half_an_hour_is_given_up_and_who_set_it_is_told()
    {
        await using var club = await OrganisingClub.OpenAsync();
        await club.AnnounceAsync();
        club.Deny(Permissions.SendMessages);
        await club.LogAsync(40_200);

        await club.WorkAsync();
        await club.PassAsync(TimeSpan.FromMinutes(29));
        (await club.Settings.FindAsync(club.GuildId, Cancellation))!.IsStopped.ShouldBeFalse("Once may be a mistake that is being mended.");
        await club.PassAsync(TimeSpan.FromMinutes(1));

        (await club.Settings.FindAsync(club.GuildId, Cancellation))!.IsStopped.ShouldBeTrue();
        club.Letters.ShouldHaveSingleItem().ShouldContain("New bests are no longer announced");
        (await club.Notices.TakeAsync(club.GuildId, Cancellation)).ShouldHaveSingleItem().Why.ShouldContain("I'm not allowed to write there");
        (await club.Notices.TakeAsync(club.GuildId, Cancellation)).ShouldBeEmpty();

        club.Deny(Permissions.None);
        await club.AnnounceAsync();
        await club.LogAsync(39_000);
        await club.WorkAsync();
        club.Said.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_channel_set_anew_within_the_half_hour_gets_what_waits()
    {
        await using var club = await OrganisingClub.OpenAsync();
        await club.AnnounceAsync();
        club.Deny(Permissions.SendMessages);
        await club.LogAsync(40_200);
        await club.WorkAsync();
        var other = club.Guild.AddChannel("bests");

        await club.Settings.SetAsync(new AnnouncementSettings(club.GuildId, other.Id.Value, AnnouncementThreshold.Every, 10), club.Now, Cancellation);
        await club.WorkAsync();

        other.Messages.Count.ShouldBe(1);
    }

    [Fact]
    public async Task An_erased_member_is_announced_no_more()
    {
        await using var club = await OrganisingClub.OpenAsync();
        await club.AnnounceAsync();
        await club.LogAsync(40_200);

        await new PersonalDataStore(club.File.Database).EraseAsync([club.GuildId], club.Ana.Id.Value, club.File.Time.GetUtcNow(), Cancellation);
        await club.WorkAsync();

        club.Said.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_guest_is_told_by_name_and_the_message_stays_when_the_miles_become_a_members()
    {
        await using var club = await OrganisingClub.OpenAsync();
        await club.AnnounceAsync();
        var guest = MadeId.Of(77, 0);
        await new PerformanceStore(club.File.Database).LogAsync(
            MileBot.Tests.Storage.Miles.Of(5, guest, 40_200, guild: club.GuildId) with { DisplayName = "Gus", MayBeAnnounced = true }, Cancellation);
        await club.WorkAsync();
        club.Said.ShouldHaveSingleItem().ShouldContain("Gus");

        var act = new OrganiserAct(club.GuildId, 6, club.Organiser.Id.Value, "Olu", club.File.Time.GetUtcNow());
        await new MergeStore(club.File.Database).MergeAsync(act, guest, club.Ana.Id.Value, "Ana", Cancellation);
        await club.WorkAsync();

        club.Said.Count.ShouldBe(1);
        (await club.File.RawAsync($"SELECT COUNT(*) FROM announcement WHERE user_id = {guest}")).ShouldBe(0L, "It goes over with the miles.");
    }

    [Fact]
    public async Task What_could_not_be_settled_in_the_channel_of_before_goes_to_the_one_that_is_set_now()
    {
        await using var club = await OrganisingClub.OpenAsync();
        await club.AnnounceAsync();
        await club.LogAsync(40_200);
        await club.Announcements.TakeAsync(club.GuildId, club.Now, Cancellation);
        var other = club.Guild.AddChannel("bests");
        await club.Settings.SetAsync(new AnnouncementSettings(club.GuildId, other.Id.Value, AnnouncementThreshold.Every, 10), club.Now, Cancellation);

        club.StartProcess();
        await club.News.BeginAsync(Cancellation);
        await club.WorkAsync();

        club.Said.ShouldBeEmpty();
        other.Messages.Count.ShouldBe(1);
    }

    private static MemberVisibilityStore Visibility(OrganisingClub club) => new(club.File.Database);

    private static Task SayNoAsync(OrganisingClub club) => new MemberStore(club.File.Database).ChangeSettingsAsync(
        club.GuildId, club.Ana.Id.Value, "Ana", settings => settings with { Announces = false }, Cancellation);
}
