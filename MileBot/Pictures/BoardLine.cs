namespace MileBot.Pictures;

/// <summary>One line of a leaderboard.</summary>
/// <param name="Place">The place; those who tie share one.</param>
/// <param name="Name">Who, as they are called in their server.</param>
/// <param name="Mark">What the board ranks by, such as <c>6:42.3</c>, <c>71.4 %</c> or <c>5 weeks</c>.</param>
/// <param name="Note">A few words beside it, such as <c>−4.2 s</c>; null for none.</param>
/// <param name="StandsOut">Whether it is the line of who asked.</param>
internal sealed record BoardLine(int Place, string Name, string Mark, string? Note = null, bool StandsOut = false);
