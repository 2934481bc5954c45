using MileBot.Discord.Json;
using MileBot.Discord.Model;

namespace MileBot.Discord.Rest;

/// <content>See Discord Docs/Guild Resource.</content>
public sealed partial class DiscordRestClient
{
    private const string MemberRole = "guilds/{guild.id}/members/{user.id}/roles/{role.id}";

    /// <summary>A guild the bot is in.</summary>
    public Task<Guild> GetGuildAsync(Snowflake guildId, CancellationToken cancellationToken) =>
        pipeline.SendAsync(Route.Get("guilds/{guild.id}", guildId), null, DiscordJson.Default.Guild, cancellationToken);

    /// <summary>The roles of a guild the bot is in.</summary>
    public Task<IReadOnlyList<Role>> GetGuildRolesAsync(Snowflake guildId, CancellationToken cancellationToken) =>
        pipeline.SendAsync(Route.Get("guilds/{guild.id}/roles", guildId), null, DiscordJson.Default.IReadOnlyListRole, cancellationToken);

    /// <summary>A member; refused with <see cref="DiscordErrorCode.UnknownMember"/> where the user isn't in the guild.</summary>
    public Task<GuildMember> GetGuildMemberAsync(Snowflake guildId, Snowflake userId, CancellationToken cancellationToken) =>
        pipeline.SendAsync(
            Route.Get("guilds/{guild.id}/members/{user.id}", guildId, userId), null, DiscordJson.Default.GuildMember, cancellationToken);

    /// <summary>Gives a member a role below the bot's own highest.</summary>
    /// <param name="guildId">The guild.</param>
    /// <param name="userId">The member.</param>
    /// <param name="roleId">The role.</param>
    /// <param name="reason">Why, for the guild's audit log; null for nothing.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public Task AddMemberRoleAsync(Snowflake guildId, Snowflake userId, Snowflake roleId, string? reason, CancellationToken cancellationToken) =>
        pipeline.SendAsync(Route.Put(MemberRole, guildId, userId, roleId) with { AuditReason = reason }, null, cancellationToken);

    /// <summary>Takes a role below the bot's own highest from a member.</summary>
    /// <param name="guildId">The guild.</param>
    /// <param name="userId">The member.</param>
    /// <param name="roleId">The role.</param>
    /// <param name="reason">Why, for the guild's audit log; null for nothing.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public Task RemoveMemberRoleAsync(Snowflake guildId, Snowflake userId, Snowflake roleId, string? reason, CancellationToken cancellationToken) =>
        pipeline.SendAsync(Route.Delete(MemberRole, guildId, userId, roleId) with { AuditReason = reason }, null, cancellationToken);
}
