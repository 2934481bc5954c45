namespace MileBot.Organising.Roles;

/// <summary>A member whose role may have to change.</summary>
/// <param name="Version">Goes up when they do something again.</param>
internal sealed record BarrierDue(ulong GuildId, ulong UserId, long Version);
