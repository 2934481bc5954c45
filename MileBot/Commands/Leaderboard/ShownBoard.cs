using MileBot.Pictures;
using MileBot.Storage;

namespace MileBot.Commands.Leaderboard;

/// <summary>A page of a board, about to be shown to somebody.</summary>
/// <param name="Request">Which board, at which line.</param>
/// <param name="Page">What it holds.</param>
/// <param name="Caller">Who asked.</param>
/// <param name="Highlight">Whose line stands out.</param>
internal sealed record ShownBoard(BoardRequest Request, BoardPage Page, Person Caller, ulong Highlight)
{
    /// <summary>The lines, as text and picture have them.</summary>
    public IReadOnlyList<BoardLine> Lines => [.. Page.Rows.Select(LineOf)];

    /// <summary>The page as it is drawn.</summary>
    public Board ToDraw() => new(
        LeaderboardText.Title(Request).Value,
        LeaderboardText.WhoAndWhen(Request),
        Lines,
        Page.RankedAfter,
        Page.Own is { } own && Page.Rows.All(row => row.UserId != own.UserId) ? LineOf(own) : null);

    private BoardLine LineOf(BoardRow row) => new(
        row.Place, row.DisplayName, ScoreText.Mark(Request.Kind, row.Score), ScoreText.Note(Request.Kind, row), row.UserId == Highlight);
}
