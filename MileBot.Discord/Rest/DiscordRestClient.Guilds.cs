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
    public Task AddMemberRoleAsync(Snowflake guildId, Snowflake userId, Snowflake roleId, CancellationToken cancellationToken) =>
        pipeline.SendAsync(Route.Put(MemberRole, guildId, userId, roleId), null, cancellationToken);

    /// <summary>Takes a role below the bot's own highest from a member.</summary>
    public Task RemoveMemberRoleAsync(Snowflake guildId, Snowflake userId, Snowflake roleId, CancellationToken cancellationToken) =>
        pipeline.SendAsync(Route.Delete(MemberRole, guildId, userId, roleId), null, cancellationToken);
}
