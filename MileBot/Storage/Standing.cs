namespace MileBot.Storage;

/// <summary>A member's place-to-be on one board: what they reached, and the day from which they had it.</summary>
internal sealed record Standing(BoardKey Board, BoardScore Score, DateOnly ReachedOn);
