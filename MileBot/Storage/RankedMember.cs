using MileBot.Core;

namespace MileBot.Storage;

/// <summary>What the boards need to know of a member.</summary>
/// <param name="Category">The category they chose; null for none.</param>
/// <param name="ComparedWith">Whose age tables they are held against; null for none.</param>
/// <param name="BirthYear">Null where they did not tell it.</param>
internal sealed record RankedMember(ulong UserId, Category? Category, Sex? ComparedWith, int? BirthYear);
