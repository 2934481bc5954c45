using MileBot.Playground.Misbehaving;
using MileBot.Playground.World;
using MileBot.Weekly;

namespace MileBot.Tests.Weekly;

/// <summary>A channel that is gone or closed pauses the post, and somebody is told; what passes disables nothing.</summary>
public sealed class LostChannelTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_channel_refused_twice_over_half_an_hour_pauses_the_post_and_tells_who_set_it()
    {
        await using var club = await WeeklyClub.OpenAsync();
        var organiser = club.Guild.AddMember("Olu");
        await club.SetAsync(job => job with { SetBy = organiser.Id.Value });
        club.Guild.RemoveChannel(club.Channel);

        await club.PassAsync(TimeSpan.FromHours(6));
        (await club.Jobs.FindAsync(club.GuildId, Cancellation))!.IsPaused.ShouldBeFalse("Once may be a mistake that is being mended.");
        await club.PassAsync(TimeSpan.FromMinutes(29));
        (await club.Jobs.FindAsync(club.GuildId, Cancellation))!.IsPaused.ShouldBeFalse();

        await club.PassAsync(TimeSpan.FromMinutes(1));

        var job = (await club.Jobs.FindAsync(club.GuildId, Cancellation))!;
        job.IsPaused.ShouldBeTrue();
        job.Notice.ShouldBe("it doesn't exist any more.");
        Letters(club, organiser.User).ShouldHaveSingleItem().ShouldContain("The weekly post is paused");

        (await club.Jobs.TakeNoticeAsync(club.GuildId, Cancellation)).ShouldBe("it doesn't exist any more.");
        (await club.Jobs.TakeNoticeAsync(club.GuildId, Cancellation)).ShouldBeNull("It stands on top of one reply.");
    }

    [Fact]
    public async Task An_organiser_who_takes_no_direct_messages_is_told_in_the_servers_own_channel()
    {
        await using var club = await WeeklyClub.OpenAsync();
        var organiser = club.Guild.AddMember("Olu");
        organiser.User.AcceptsDirectMessages = false;
        club.Guild.SystemChannel = club.Guild.AddChannel("welcome");
        await club.SetAsync(job => job with { SetBy = organiser.Id.Value });
        club.Deny(Permissions.SendMessages);

        await club.PassAsync(TimeSpan.FromHours(6));
        await club.PassAsync(TimeSpan.FromMinutes(30));

        club.Guild.SystemChannel.Messages.ShouldHaveSingleItem().Body.Components.ToJsonString().ShouldContain("I'm not allowed to write there".Replace("'", "\\u0027", StringComparison.Ordinal));
        await club.PassAsync(TimeSpan.FromDays(2));
        club.Guild.SystemChannel.Messages.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_channel_that_is_opened_again_within_the_half_hour_gets_its_post()
    {
        await using var club = await WeeklyClub.OpenAsync();
        await club.SetAsync();
        club.Deny(Permissions.ViewChannel);
        await club.PassAsync(TimeSpan.FromHours(6));

        club.Deny(Permissions.None);
        await club.PassAsync(TimeSpan.FromMinutes(30));

        club.PostsIn.Count.ShouldBe(1);
        (await club.LatestAsync()).State.ShouldBe(ClaimState.Sent);
    }

    [Fact]
    public async Task Discords_own_trouble_pauses_nothing_and_the_post_comes_when_it_is_over()
    {
        await using var club = await WeeklyClub.OpenAsync();
        await club.SetAsync();
        club.Discord.Misbehave.OnNext("* /channels/{channel_id}/messages", new RestFault.ServerError(503), times: 200);

        for (var hour = 0; hour < 12; hour++) await club.PassAsync(TimeSpan.FromHours(1));
        (await club.Jobs.FindAsync(club.GuildId, Cancellation))!.IsPaused.ShouldBeFalse();
        club.PostsIn.ShouldBeEmpty();

        club.Discord.Misbehave.Stop();
        await club.PassAsync(TimeSpan.FromHours(1));
        club.PostsIn.Count.ShouldBe(1);
    }

    private static IEnumerable<string> Letters(WeeklyClub club, User user) =>
        club.Discord.World.DirectMessageWith(user).Messages.Select(message => message.Body.Components.ToJsonString());
}
