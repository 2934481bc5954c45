namespace MileBot.Storage;

/// <summary>What a server knows of one of its members.</summary>
/// <param name="DisplayName">As last seen; null where the member has never used the bot here.</param>
/// <param name="Settings">What they say of themselves.</param>
/// <param name="IsSeen">Whether others may see them: not where they wish to be hidden, or have left.</param>
/// <param name="Bests">Their bests, one a surface, in the order of <see cref="Core.Surface"/>.</param>
internal sealed record StoredMember(string? DisplayName, MemberSettings Settings, bool IsSeen, IReadOnlyList<RankedBest> Bests);
