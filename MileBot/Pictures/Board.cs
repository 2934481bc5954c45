namespace MileBot.Pictures;

/// <summary>A page of a leaderboard.</summary>
/// <param name="Title">Which board, such as <c>Fastest miles</c>.</param>
/// <param name="Subtitle">Of whom and when, such as <c>Track · everyone · all time</c>.</param>
/// <param name="Lines">The page, in order. At most <see cref="MostLines"/> are drawn.</param>
/// <param name="MoreFinishers">How many stand behind the last line.</param>
/// <param name="Own">The line of who asked, where it isn't on the page; null where it is, or where they have none.</param>
internal sealed record Board(string Title, string Subtitle, IReadOnlyList<BoardLine> Lines, int MoreFinishers = 0, BoardLine? Own = null)
{
    /// <summary>A page. A longer picture is no longer read on a phone.</summary>
    public const int MostLines = 10;
}
