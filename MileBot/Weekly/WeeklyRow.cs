namespace MileBot.Weekly;

/// <summary>A line of a board of a weekly post.</summary>
/// <param name="Place">Equal marks share a place: 1, 2, 2, 4.</param>
/// <param name="Mark">What is ranked, as text.</param>
/// <param name="Note">What stands beside it; empty for nothing.</param>
internal sealed record WeeklyRow(int Place, ulong UserId, string Name, string Mark, string Note);
