using MileBot.Core;
using MileBot.Replies;
using MileBot.Weekly;

namespace MileBot.Commands.Weekly;

/// <summary>Shows a page of a board of a weekly post to whoever opened it.</summary>
internal static class WeeklyBoardReply
{
    public static Reply Compose(WeeklyPage asked, WeeklyFacts facts)
    {
        Surface? surface = WeeklyRanking.CountsEverySurface(asked.Board) ? null : asked.Surface;
        var rows = WeeklyRanking.Of(asked.Board, surface, asked.Category, facts).Rows;

        // The board may have become shorter since its buttons were made.
        var page = asked with { Skip = Math.Min(asked.Skip, Math.Max(0, rows.Count - 1) / WeeklyPage.Size * WeeklyPage.Size) };
        List<Block> blocks =
        [
            new Block.Heading(Markup.Raw(WeeklyText.Title(page.Board, surface))),
            new Block.Small(Markup.Raw($"{WeeklyText.Days(facts.FirstDay, facts.LastDay)} · {WeeklyText.Of(page.Category)}")),
        ];
        blocks.Add(rows.Count == 0
            ? new Block.Paragraph(Markup.Raw("Nobody is on this board. `/pb 6:42` puts anyone on the next one, whatever the time."))
            : new Block.Lines([.. rows.Skip(page.Skip).Take(WeeklyPage.Size).Select(row => WeeklyPost.Line(page.Board, row))]));
        if (rows.Count > 0) blocks.Add(new Block.Small(Markup.Of($"{English.Count(rows.Count, "finisher")}. Every one counts.")));
        if (rows.Count > WeeklyPage.Size) blocks.Add(Turns(page, rows.Count));
        return new Reply(blocks) { Tone = Tone.Welcome, IsPrivate = true };
    }

    private static Block.ButtonRow Turns(WeeklyPage page, int count)
    {
        var back = page with { Skip = Math.Max(0, page.Skip - WeeklyPage.Size) };
        var on = page with { Skip = page.Skip + WeeklyPage.Size };
        return new(
        [
            new Button(WeeklyIds.OfBoard(WeeklyIds.TurnAction, back), "◀ Back", IsDisabled: page.Skip == 0),
            new Button(WeeklyIds.OfBoard(WeeklyIds.TurnAction, on), "More ▶", IsDisabled: on.Skip >= count),
        ]);
    }
}
