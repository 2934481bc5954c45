using MileBot.Organising.Roles;

namespace MileBot.Tests.Organising;

public sealed class RoleCheckTests
{
    private static readonly ServerRole Fine = new(1, "Sub 6", Position: 3, IsManaged: false, IsEveryone: false, Powers: []);

    [Fact]
    public void A_plain_role_below_the_bots_own_is_fine() => Check(Fine).ShouldBeEmpty();

    [Fact]
    public void A_role_at_the_height_of_the_bots_own_says_what_to_drag() =>
        Check(Fine with { Position = 5 }).ShouldHaveSingleItem().ShouldContain("drag my role above it in Server Settings → Roles");

    [Fact]
    public void A_role_of_an_application_is_refused() => Check(Fine with { IsManaged = true }).ShouldHaveSingleItem().ShouldContain("belongs to an application");

    [Fact]
    public void The_role_of_everybody_is_refused() => Check(Fine with { IsEveryone = true }).ShouldHaveSingleItem().ShouldContain("Everybody has");

    [Fact]
    public void A_role_that_moderates_is_refused_by_what_it_may_do() =>
        Check(Fine with { Powers = ["Ban Members", "Manage Server"] }).ShouldHaveSingleItem().ShouldContain("(Ban Members, Manage Server)");

    [Fact]
    public void A_role_that_is_gone_says_how_to_name_another() =>
        Problems([], new Dictionary<int, ulong> { [6] = 1 }).ShouldHaveSingleItem().ShouldContain("/settings roles sub-6:@Sub 6");

    [Fact]
    public void Without_the_permission_it_is_named() =>
        Problems([Fine], new Dictionary<int, ulong> { [6] = 1 }, mayManage: false).ShouldHaveSingleItem().ShouldContain("**Manage Roles**");

    [Fact]
    public void Two_barriers_with_one_role_are_refused() =>
        Problems([Fine], new Dictionary<int, ulong> { [7] = 1, [6] = 1 }).ShouldHaveSingleItem().ShouldContain("sub-7 and sub-6 have the same role, “Sub 6”");

    private static IReadOnlyList<string> Check(ServerRole role) => Problems([role], new Dictionary<int, ulong> { [6] = role.Id });

    private static IReadOnlyList<string> Problems(IEnumerable<ServerRole> roles, Dictionary<int, ulong> byMinutes, bool mayManage = true) =>
        [.. RoleCheck.Problems(new ServerRoles(roles.ToDictionary(role => role.Id), mayManage, TopPosition: 5), byMinutes).Select(problem => problem.Value)];
}
