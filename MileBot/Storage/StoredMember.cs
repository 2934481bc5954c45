using MileBot.Core;

namespace MileBot.Storage;

/// <summary>What a server knows of one of its members.</summary>
/// <param name="DisplayName">As last seen; null where the member has never used the bot here.</param>
/// <param name="Category">Their own choice; null for none.</param>
/// <param name="Bests">Their bests, one a surface, in the order of <see cref="Surface"/>.</param>
internal sealed record StoredMember(string? DisplayName, Category? Category, IReadOnlyList<RankedBest> Bests);
