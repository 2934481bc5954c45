using MileBot.Replies;

namespace MileBot.Organising;

/// <summary>Something that stopped working in a server and that its organisers should hear of.</summary>
internal interface IOrganiserNotice
{
    /// <summary>What there is to tell, once: whoever takes it shows it. Null for nothing.</summary>
    Task<Block?> TakeAsync(ulong guildId, CancellationToken cancellationToken);
}
