using MileBot.Core;
using MileBot.Core.Times;
using MileBot.Organising.Roles;
using MileBot.Playground.Misbehaving;
using MileBot.Storage;
using Role = MileBot.Playground.World.Role;

namespace MileBot.Tests.Organising;

/// <summary>Each runner has the role of the fastest barrier their best is under, and no other of them.</summary>
public sealed class BarrierRoleTests
{
    private const string Change = "* /guilds/{guild_id}/members/{user_id}/roles/{role_id}";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(48_000, null)]
    [InlineData(47_999, 8)]
    [InlineData(42_000, 8)]
    [InlineData(41_999, 7)]
    [InlineData(35_999, 7)]
    [InlineData(30_000, 7)]
    [InlineData(29_999, 5)]
    [InlineData(22_313, 5)]
    public void The_barrier_is_the_fastest_with_a_role_that_a_best_is_under(int hundredths, int? barrier) =>
        new BarrierRoles(1, new Dictionary<int, ulong> { [8] = 80, [7] = 70, [5] = 50 }).BarrierOf(RaceTime.FromHundredths(hundredths)).ShouldBe(barrier);

    [Fact]
    public void Who_has_no_best_is_under_no_barrier() =>
        new BarrierRoles(1, new Dictionary<int, ulong> { [8] = 80 }).BarrierOf(null).ShouldBeNull();

    [Fact]
    public async Task A_role_is_given_changed_and_taken_back_as_the_best_changes()
    {
        await using var club = await OrganisingClub.OpenAsync();
        var (sub8, sub7) = await SetAsync(club);

        await club.LogAsync(47_000);
        await PassAsync(club);
        club.Ana.Roles.ShouldBe([sub8]);

        var faster = await club.LogAsync(41_000, Surface.Road);
        await PassAsync(club);
        club.Ana.Roles.ShouldBe([sub7], "A best is one on any surface.");

        await club.UndoAsync(faster);
        await PassAsync(club);
        club.Ana.Roles.ShouldBe([sub8]);
    }

    [Fact]
    public async Task The_servers_audit_log_is_told_why()
    {
        await using var club = await OrganisingClub.OpenAsync();
        await SetAsync(club);
        await club.LogAsync(41_000);
        await PassAsync(club);

        club.Discord.Wire.Requests.Where(request => request.Method is "PUT" && request.Path.Contains("/roles/", StringComparison.Ordinal))
            .ShouldHaveSingleItem().Headers["X-Audit-Log-Reason"].ShouldBe("Their%20best%20mile%20is%20under%207%3A00");
    }

    [Theory]
    [InlineData("hide")]
    [InlineData("erase")]
    public async Task Who_hides_or_is_erased_loses_the_role_and_nothing_of_them_is_left_waiting(string how)
    {
        await using var club = await OrganisingClub.OpenAsync();
        await SetAsync(club);
        await club.LogAsync(41_000);
        await PassAsync(club);
        club.Ana.Roles.Count.ShouldBe(1);

        await (how is "hide"
            ? new MemberVisibilityStore(club.File.Database).HideAsync(club.GuildId, club.Ana.Id.Value, club.File.Time.GetUtcNow(), Cancellation)
            : new PersonalDataStore(club.File.Database).EraseAsync([club.GuildId], club.Ana.Id.Value, club.File.Time.GetUtcNow(), Cancellation));
        await PassAsync(club);

        club.Ana.Roles.ShouldBeEmpty();
        (await club.Dues.CountAsync(club.GuildId, Cancellation)).ShouldBe(0);
    }

    [Fact]
    public async Task When_roles_are_set_everybody_with_a_mile_is_put_right_and_nobody_else_is_touched()
    {
        await using var club = await OrganisingClub.OpenAsync();
        var bo = club.Guild.AddMember("Bo");
        await club.LogAsync(47_000);
        await club.LogAsync(bo, 41_000);
        await new PerformanceStore(club.File.Database).LogAsync(
            MileBot.Tests.Storage.Miles.Of(1, MadeId.Of(77, 0), 40_000, guild: club.GuildId), Cancellation);
        var sub8 = club.AddRole("Sub 8");
        var sub7 = club.AddRole("Sub 7");
        var coach = club.Guild.AddMember("Coach", sub7);
        club.Guild.SetRole(bo, sub8, held: true);

        (await club.SetRolesAsync((8, sub8), (7, sub7))).ShouldBe(2, "A guest has no account to give a role to.");
        for (var i = 0; i < 3; i++) await PassAsync(club);

        club.Ana.Roles.ShouldBe([sub8]);
        bo.Roles.ShouldBe([sub7]);
        coach.Roles.ShouldBe([sub7], "Who never logged a mile is left alone.");
        (await club.Barriers.CountUnderAsync(club.GuildId, Cancellation)).ShouldBe(
            new Dictionary<int, int> { [8] = 2, [7] = 1, [6] = 0, [5] = 0, [4] = 0 }, ignoreOrder: true);
    }

    [Fact]
    public async Task One_member_a_second_and_those_who_just_ran_come_first()
    {
        await using var club = await OrganisingClub.OpenAsync();
        var others = Enumerable.Range(0, 20).Select(i => club.Guild.AddMember($"Runner {i}")).ToList();
        foreach (var runner in others) await club.LogAsync(runner, 47_000);
        var (sub8, _) = await SetAsync(club);

        await club.WorkAsync();
        others.Count(runner => runner.Roles.Count > 0).ShouldBe(1);

        await club.LogAsync(47_000);
        await PassAsync(club);
        club.Ana.Roles.ShouldBe([sub8], "Nineteen others were due before.");
        for (var i = 0; i < 19; i++) await PassAsync(club);
        others.ShouldAllBe(runner => runner.Roles.Count == 1);
    }

    [Fact]
    public async Task Servers_take_turns()
    {
        await using var club = await OrganisingClub.OpenAsync();
        await SetAsync(club);
        await club.File.RawAsync($"INSERT INTO barrier_setting (guild_id, sub_8, next_at) VALUES (1, 5, {club.File.Time.GetUtcNow().ToUnixTimeMilliseconds()})");
        await club.LogAsync(47_000);
        await club.LogAsync(club.Guild.AddMember("Bo"), 47_000);

        (await club.Roles.ReadAsync(10, Cancellation)).ShouldBe([club.GuildId, 1UL]);
        await club.Roles.DoAsync(club.GuildId, Cancellation);
        (await club.Roles.ReadAsync(10, Cancellation)).ShouldBe([1UL], "It comes again in a second.");
    }

    [Fact]
    public async Task Who_left_is_passed_over()
    {
        await using var club = await OrganisingClub.OpenAsync();
        await SetAsync(club);
        await club.LogAsync(47_000);
        club.Guild.RemoveMember(club.Ana);

        await PassAsync(club);

        (await club.Dues.CountAsync(club.GuildId, Cancellation)).ShouldBe(0);
        (await club.Barriers.FindAsync(club.GuildId, Cancellation))!.Problem.ShouldBeNull();
    }

    [Fact]
    public async Task An_outage_of_discord_only_delays()
    {
        await using var club = await OrganisingClub.OpenAsync();
        var (sub8, _) = await SetAsync(club);
        club.Discord.Misbehave.OnNext(Change, new RestFault.ServerError(503), times: 20);
        await club.LogAsync(47_000);
        await club.WorkAsync();
        club.Ana.Roles.ShouldBeEmpty();
        club.Discord.Misbehave.Stop();

        club.StartProcess();
        await club.PassAsync(TimeSpan.FromMinutes(1));

        club.Ana.Roles.ShouldBe([sub8]);
    }

    [Fact]
    public async Task A_role_dragged_above_the_bots_is_tried_again_and_then_paused_with_words_that_mend_it()
    {
        await using var club = await OrganisingClub.OpenAsync();
        var (sub8, _) = await SetAsync(club);
        sub8.Position = 60;
        await club.LogAsync(47_000);

        await club.WorkAsync();
        (await club.Barriers.FindAsync(club.GuildId, Cancellation))!.IsStopped.ShouldBeFalse("Once may be a mistake that is being mended.");
        await club.PassAsync(TimeSpan.FromMinutes(30));

        (await club.Barriers.FindAsync(club.GuildId, Cancellation))!.IsStopped.ShouldBeTrue();
        club.Letters.ShouldHaveSingleItem().ShouldContain("drag my role above it");
        (await club.Notices.TakeAsync(club.GuildId, Cancellation)).ShouldHaveSingleItem().Why.ShouldContain("“Sub 8” (sub-8) stands above my own role");

        sub8.Position = 10;
        await club.SetRolesAsync((8, sub8));
        await club.WorkAsync();
        club.Ana.Roles.ShouldBe([sub8]);
    }

    [Fact]
    public async Task A_best_that_changes_while_discord_is_asked_is_seen_to_again()
    {
        await using var club = await OrganisingClub.OpenAsync();
        await SetAsync(club);
        await club.LogAsync(47_000);
        var due = (await club.Dues.NextAsync(club.GuildId, Cancellation))!;

        await club.LogAsync(41_000);
        await club.Dues.DoneAsync(due, club.Now, provesRoles: true, Cancellation);

        (await club.Dues.CountAsync(club.GuildId, Cancellation)).ShouldBe(1);
    }

    [Fact]
    public async Task Off_leaves_the_roles_with_who_holds_them_and_nobody_waiting()
    {
        await using var club = await OrganisingClub.OpenAsync();
        var (sub8, _) = await SetAsync(club);
        await club.LogAsync(47_000);
        await PassAsync(club);

        await club.Barriers.RemoveAsync(club.GuildId, Cancellation);
        await club.LogAsync(41_000);
        await PassAsync(club);

        club.Ana.Roles.ShouldBe([sub8]);
        (await club.Dues.CountAsync(club.GuildId, Cancellation)).ShouldBe(0);
    }

    private static async Task<(Role Sub8, Role Sub7)> SetAsync(OrganisingClub club)
    {
        var roles = (Sub8: club.AddRole("Sub 8"), Sub7: club.AddRole("Sub 7"));
        await club.SetRolesAsync((8, roles.Sub8), (7, roles.Sub7));
        return roles;
    }

    private static Task PassAsync(OrganisingClub club) => club.PassAsync(TimeSpan.FromSeconds(1));
}
