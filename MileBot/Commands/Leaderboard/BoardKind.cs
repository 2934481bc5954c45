namespace MileBot.Commands.Leaderboard;

/// <summary>What a board ranks.</summary>
internal enum BoardKind
{
    /// <summary>Each member's fastest mile.</summary>
    Fastest,
}
