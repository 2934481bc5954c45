namespace MileBot.Organising.Roles;

/// <summary>The roles of a server, and what the bot may do with them.</summary>
/// <param name="MayManage">Whether the bot has the permission Manage Roles.</param>
/// <param name="TopPosition">The rank of the bot's highest role: it gives and takes those below.</param>
internal sealed record ServerRoles(IReadOnlyDictionary<ulong, ServerRole> ById, bool MayManage, int TopPosition);
