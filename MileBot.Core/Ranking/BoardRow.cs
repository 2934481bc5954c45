namespace MileBot.Core.Ranking;

/// <summary>A runner's row on a board.</summary>
/// <param name="Runner">The runner.</param>
/// <param name="Score">What the board ranks by.</param>
/// <param name="On">The day the score was reached first.</param>
/// <typeparam name="TRunner">What tells runners apart.</typeparam>
/// <typeparam name="TScore">A time, a percentage, or a number.</typeparam>
public readonly record struct BoardRow<TRunner, TScore>(TRunner Runner, TScore Score, DateOnly On);
