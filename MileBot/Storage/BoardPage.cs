namespace MileBot.Storage;

/// <summary>A page of a board.</summary>
/// <param name="Finishers">How many members the whole board counts.</param>
/// <param name="Own">The line of the member who asks; null where they are not on this board.</param>
/// <param name="JustAhead">The line right before theirs with a faster time; null at the top.</param>
internal sealed record BoardPage(IReadOnlyList<BoardRow> Rows, int Finishers, BoardRow? Own, BoardRow? JustAhead);
