namespace MileBot.Storage;

/// <summary>One member's line on a board.</summary>
/// <param name="Place">Equal scores share a place: 1, 2, 2, 4. Among them the one who had it first stands first, then the older account.</param>
/// <param name="ReachedOn">The day from which they had it.</param>
internal sealed record BoardRow(int Place, ulong UserId, string DisplayName, BoardScore Score, DateOnly ReachedOn);
