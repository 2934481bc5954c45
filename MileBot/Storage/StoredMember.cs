namespace MileBot.Storage;

/// <summary>What a server knows of one of its members.</summary>
/// <param name="DisplayName">As last seen; null where the member has never used the bot here.</param>
/// <param name="Settings">What they say of themselves.</param>
/// <param name="Bests">Their bests, one a surface, in the order of <see cref="Core.Surface"/>.</param>
internal sealed record StoredMember(string? DisplayName, MemberSettings Settings, IReadOnlyList<RankedBest> Bests);
