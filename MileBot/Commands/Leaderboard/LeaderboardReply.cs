using MileBot.Core;
using MileBot.Replies;
using MileBot.Storage;

namespace MileBot.Commands.Leaderboard;

/// <summary>Shows a page of a board, narrow enough for a phone.</summary>
internal static class LeaderboardReply
{
    /// <summary>Composes the page.</summary>
    /// <param name="request">Which board.</param>
    /// <param name="page">What it holds.</param>
    /// <param name="highlight">Whose line stands out.</param>
    public static Reply Compose(BoardRequest request, BoardPage page, ulong highlight)
    {
        List<Block> blocks =
        [
            new Block.Heading(Markup.Of($"Fastest miles: {English.Title(request.Surface)}")),
            new Block.Small(Markup.Raw($"{Who(request.Category)} · {When(request.Period)}")),
        ];
        if (page.Finishers == 0)
        {
            blocks.Add(new Block.Paragraph(Markup.Raw($"Nobody is on this board yet. {HowToJoin(request)}")));
        }
        else
        {
            blocks.Add(new Block.Lines([.. page.Rows.Select(row => Line(row, row.UserId == highlight))]));
            blocks.Add(new Block.Small(Others(page.Finishers - request.Skip - page.Rows.Count, page.Finishers)));
            blocks.Add(new Block.Paragraph(Own(request, page)));
        }

        blocks.AddRange(Controls(request, page.Finishers));
        return new Reply(blocks) { Tone = Tone.Welcome };
    }

    private static Markup Line(BoardRow row, bool standsOut) => standsOut
        ? Markup.Of($"**{row.Place}. {row.DisplayName} · {row.Time}** · {row.RunOn}")
        : Markup.Of($"{row.Place}\\. {row.DisplayName} · **{row.Time}** · {row.RunOn}");

    private static Markup Others(int after, int finishers) => after > 0
        ? Markup.Of($"…and {English.Count(after, "more finisher")}. Every one counts.")
        : Markup.Of($"{English.Count(finishers, "finisher")}. Every one counts.");

    private static Markup Own(BoardRequest request, BoardPage page) => (page.Own, page.JustAhead) switch
    {
        (null, _) => Markup.Raw($"You aren't on this board. {HowToJoin(request)}"),
        ({ } own, null) => Markup.Of($"You: **{English.Ordinal(own.Place)}** with {own.Time}. Nobody is faster."),
        ({ } own, { } ahead) => Markup.Of(
            $"You: **{English.Ordinal(own.Place)}** with {own.Time}, {(own.Time - ahead.Time).Size.Seconds:0.##} s behind {ahead.DisplayName} ({ahead.Time})."),
    };

    /// <summary>A board of one category lists those who chose it, so a mile alone puts nobody there.</summary>
    private static string HowToJoin(BoardRequest request)
    {
        var log = $"`/pb 6:42{SurfaceOption(request.Surface)}`";
        return request.Category is Category.Everyone
            ? $"{log} puts you there, whatever your time."
            : $"It lists who chose `/profile category:{Who(request.Category)}` and logged a mile, such as {log}.";
    }

    private static IEnumerable<Block> Controls(BoardRequest request, int finishers)
    {
        if (finishers > BoardRequest.PageSize)
        {
            var back = request with { Skip = Math.Max(0, request.Skip - BoardRequest.PageSize) };
            var on = request with { Skip = request.Skip + BoardRequest.PageSize };
            yield return new Block.ButtonRow(
            [
                new Button(back.ToId(BoardRequest.PageAction), "◀ Faster", IsDisabled: request.Skip == 0),
                new Button(on.ToId(BoardRequest.PageAction), "More ▶", IsDisabled: on.Skip >= finishers),
            ]);
        }

        yield return new Block.Menu(
            request.ToId(BoardRequest.SurfaceAction),
            "Another surface",
            [.. SharedOptions.Surface.Choices.Select(choice => new MenuEntry(choice.Label, choice.Code, choice.Value == request.Surface))]);
    }

    private static string Who(Category category) => LeaderboardOptions.Category.Choices.First(choice => choice.Value == category).Label;

    private static string When(PeriodKind period) => LeaderboardOptions.Period.Choices.First(choice => choice.Value == period).Label;

    private static string SurfaceOption(Surface surface) =>
        surface is Surface.Trial ? "" : $" surface:{SharedOptions.Surface.Choices.First(choice => choice.Value == surface).Code}";
}
