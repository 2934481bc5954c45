namespace MileBot.Commands.Leaderboard;

/// <summary>A line of a board, in plain text.</summary>
/// <param name="Name">As its owner wrote it: to be escaped where it goes into markdown.</param>
/// <param name="Mark">What is ranked, such as <c>6:42</c> or <c>7 weeks</c>.</param>
/// <param name="Note">What is told beside it, such as the date; empty for nothing.</param>
/// <param name="StandsOut">Whether it is the one that was looked for.</param>
internal sealed record BoardLine(int Place, string Name, string Mark, string Note, bool StandsOut);
