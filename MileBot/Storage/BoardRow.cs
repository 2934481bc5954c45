using MileBot.Core.Times;

namespace MileBot.Storage;

/// <summary>One member's line on a board.</summary>
/// <param name="Place">Equal times share a place: 1, 2, 2, 4.</param>
internal sealed record BoardRow(int Place, ulong UserId, string DisplayName, RaceTime Time, DateOnly RunOn);
