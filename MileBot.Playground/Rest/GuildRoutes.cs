using MileBot.Playground.Rules;
using MileBot.Playground.Wire;
using MileBot.Playground.World;

namespace MileBot.Playground.Rest;

/// <summary>Guilds, their members and the roles these hold. See Discord Docs/Guild Resource.</summary>
internal sealed class GuildRoutes(DiscordWorld world)
{
    private const string MemberPath = "/guilds/{guild_id}/members/{user_id}";

    public IEnumerable<ApiRoute> All =>
    [
        new("GET", "/guilds/{guild_id}", call => Answer.Ok(DiscordObjects.Guild(FindGuild(call)))),
        new("GET", "/guilds/{guild_id}/roles", call => Answer.Ok(DiscordObjects.Array(FindGuild(call).Roles, DiscordObjects.Role))),
        new("GET", MemberPath, call => Answer.Ok(DiscordObjects.Member(FindMember(call)))),
        new("PUT", MemberPath + "/roles/{role_id}", call => SetRole(call, held: true)) { Limit = RateLimit.Roles },
        new("DELETE", MemberPath + "/roles/{role_id}", call => SetRole(call, held: false)) { Limit = RateLimit.Roles },
    ];

    private Guild FindGuild(Call call)
    {
        var guild = world.FindGuild(call.Id("guild_id")) ?? throw ApiRefusal.UnknownGuild();
        return guild.BotMember is null ? throw ApiRefusal.MissingAccess() : guild;
    }

    private Member FindMember(Call call)
    {
        var guild = FindGuild(call);
        var user = call.Id("user_id");
        return guild.FindMember(user) ?? throw (world.FindUser(user) is null ? ApiRefusal.UnknownUser() : ApiRefusal.UnknownMember());
    }

    /// <summary>Needs Manage Roles, and a role that stands above the one given or taken.</summary>
    private Answer SetRole(Call call, bool held)
    {
        var member = FindMember(call);
        var role = member.Guild.FindRole(call.Id("role_id")) ?? throw ApiRefusal.UnknownRole();
        var bot = member.Guild.BotMember!;
        if (!bot.GuildPermissions.HasFlag(Permissions.ManageRoles) || role.Position >= bot.TopPosition || role.IsManaged || role.Position == 0)
        {
            throw ApiRefusal.MissingPermissions();
        }

        member.Guild.SetRole(member, role, held);
        return Answer.NoContent;
    }
}
