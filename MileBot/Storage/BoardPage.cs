namespace MileBot.Storage;

/// <summary>A page of a board.</summary>
/// <param name="Rows">Its lines.</param>
/// <param name="Skipped">How many lines come before them: fewer than asked for where the board has become shorter.</param>
/// <param name="Ranked">How many members the whole board ranks.</param>
/// <param name="Finishers">How many ran at all, on that surface, in that period and category.</param>
/// <param name="FirstTimers">How many of them ran their first mile on that surface; told for the board of improvement only.</param>
/// <param name="Own">The line of the member who asks; null where they are not on this board.</param>
/// <param name="JustAhead">The line right before theirs with a better score; null at the top.</param>
/// <param name="IsOwnHidden">Whether the member who asks wishes to be on no board.</param>
internal sealed record BoardPage(
    IReadOnlyList<BoardRow> Rows,
    int Skipped,
    int Ranked,
    int Finishers,
    int FirstTimers,
    BoardRow? Own,
    BoardRow? JustAhead,
    bool IsOwnHidden)
{
    /// <summary>How many lines come after the page.</summary>
    public int RankedAfter => Ranked - Skipped - Rows.Count;
}
