using MileBot.Pictures;
using MileBot.Replies;
using MileBot.Storage;

namespace MileBot.Commands.Leaderboard;

/// <summary>Shows a page of a board, narrow enough for a phone.</summary>
internal static class LeaderboardReply
{
    /// <summary>Composes the page.</summary>
    /// <param name="board">The page.</param>
    /// <param name="picture">The page as a picture; null for none.</param>
    public static Reply Compose(ShownBoard board, Picture? picture)
    {
        var (request, page) = (board.Request, board.Page);
        List<Block> blocks = [new Block.Heading(LeaderboardText.Title(request)), new Block.Small(LeaderboardText.Scope(request))];
        if (page.Ranked == 0)
        {
            blocks.Add(new Block.Paragraph(Markup.Of($"Nobody is on this board yet. {LeaderboardText.HowToJoin(request)}")));
        }
        else
        {
            blocks.Add(new Block.Lines([.. board.Lines.Select(Line)]));
        }

        if (page.Finishers > 0) blocks.Add(new Block.Small(LeaderboardText.Others(request, page)));
        if (page.Ranked > 0 && Own(board) is { } own) blocks.Add(new Block.Paragraph(own));
        blocks.AddRange(Block.Image.OrNone(picture));
        blocks.AddRange(Controls(request, page.Ranked));
        return new Reply(blocks) { Tone = Tone.Welcome };
    }

    private static Markup Line(BoardLine line)
    {
        var (mark, note) = (Markup.Raw(line.Mark), line.Note is { } told ? Markup.Raw($" · {told}") : Markup.Empty);
        return line.StandsOut
            ? Markup.Of($"**{line.Place}. {line.Name} · {mark}**{note}")
            : Markup.Of($"{line.Place}\\. {line.Name} · **{mark}**{note}");
    }

    /// <summary>The caller's own place, by name, as others read it too; who is hidden is not spoken of.</summary>
    private static Markup? Own(ShownBoard board)
    {
        var (request, page, name) = (board.Request, board.Page, board.Caller.DisplayName);
        if (page.IsOwnHidden) return null;
        if (page.Own is not { } own) return Markup.Of($"{name} isn't on this board. {LeaderboardText.HowToJoin(request)}");

        var standing = Markup.Of($"{name}: **{English.Ordinal(own.Place)}** with {Markup.Raw(ScoreText.Mark(request.Kind, own.Score))}");
        if (page.JustAhead is not { } ahead) return Markup.Of($"{standing}. {LeaderboardText.AtTheTop(request.Kind)}");

        var distance = Markup.Raw(ScoreText.Distance(request.Kind, own.Score, ahead.Score));
        return Markup.Of($"{standing}, {distance} behind {ahead.DisplayName} ({Markup.Raw(ScoreText.Mark(request.Kind, ahead.Score))}).");
    }

    private static IEnumerable<Block> Controls(BoardRequest request, int ranked)
    {
        if (ranked > BoardRequest.PageSize)
        {
            var back = request with { Skip = Math.Max(0, request.Skip - BoardRequest.PageSize) };
            var on = request with { Skip = request.Skip + BoardRequest.PageSize };
            yield return new Block.ButtonRow(
            [
                new Button(back.ToId(BoardRequest.PageAction), request.Kind is BoardKind.Fastest ? "◀ Faster" : "◀ Back", IsDisabled: request.Skip == 0),
                new Button(on.ToId(BoardRequest.PageAction), "More ▶", IsDisabled: on.Skip >= ranked),
            ]);
        }

        yield return Menu(request, BoardRequest.BoardAction, "Another board", LeaderboardOptions.Board, request.Kind);
        yield return Menu(request, BoardRequest.PeriodAction, "Another period", LeaderboardOptions.Period, request.Period);
        if (!BoardKey.CountsEverySurface(request.Kind))
        {
            yield return Menu(request, BoardRequest.SurfaceAction, "Another surface", SharedOptions.Surface, request.Surface);
        }
    }

    private static Block.Menu Menu<TValue>(BoardRequest request, string action, string placeholder, ChoiceOption<TValue> option, TValue chosen)
        where TValue : struct => new(
            request.ToId(action),
            placeholder,
            [.. option.Choices.Select(choice => new MenuEntry(choice.Label, choice.Code, EqualityComparer<TValue>.Default.Equals(choice.Value, chosen)))]);
}
