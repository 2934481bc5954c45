using MileBot.Discord;
using MileBot.Discord.Model;
using MileBot.Discord.Rest;
using MileBot.Organising.Roles;

namespace MileBot.Wire;

/// <summary>Asks Discord for the roles of a server, and for what the bot may do with them.</summary>
internal sealed class ServerRoleReader(DiscordRestClient rest)
{
    /// <summary>The bot's own id; 0 until it is known.</summary>
    private ulong self;

    /// <summary>Reads them; null where Discord doesn't tell.</summary>
    public async Task<ServerRoles?> ReadAsync(ulong guildId, CancellationToken cancellationToken)
    {
        try
        {
            var guild = new Snowflake(guildId);
            if (self == 0) self = (await rest.GetCurrentUserAsync(cancellationToken)).Id.Value;
            var roles = await rest.GetGuildRolesAsync(guild, cancellationToken);
            var bot = await rest.GetGuildMemberAsync(guild, new Snowflake(self), cancellationToken);
            return Of(guild, roles, [.. roles.Where(role => role.Id == guild || bot.Roles.Contains(role.Id))]);
        }
        catch (DiscordException)
        {
            return null;
        }
    }

    /// <param name="guild">The server; its id is that of the role that everybody has.</param>
    /// <param name="roles">All its roles.</param>
    /// <param name="own">The bot's.</param>
    private static ServerRoles Of(Snowflake guild, IReadOnlyList<Role> roles, IReadOnlyList<Role> own)
    {
        var allowed = own.Aggregate(Permissions.None, (bits, role) => bits | role.Permissions);
        return new ServerRoles(
            roles.ToDictionary(
                role => role.Id.Value,
                role => new ServerRole(role.Id.Value, role.Name, role.Position, role.Managed, role.Id == guild, RolePowers.Of(role))),
            (allowed & (Permissions.ManageRoles | Permissions.Administrator)) is not Permissions.None,
            own.Count == 0 ? 0 : own.Max(role => role.Position));
    }
}
