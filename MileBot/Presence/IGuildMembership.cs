namespace MileBot.Presence;

/// <summary>Knows who is a member of which server.</summary>
internal interface IGuildMembership
{
    Task<Membership> FindAsync(ulong guildId, ulong userId, CancellationToken cancellationToken);
}
