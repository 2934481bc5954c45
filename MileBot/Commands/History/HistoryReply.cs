using MileBot.Core.Times;
using MileBot.Pictures;
using MileBot.Replies;
using MileBot.Storage;

namespace MileBot.Commands.History;

/// <summary>Shows a page of somebody's miles, narrow enough for a phone.</summary>
internal static class HistoryReply
{
    /// <summary>Composes the page.</summary>
    /// <param name="request">Which page of whose miles.</param>
    /// <param name="page">What it holds.</param>
    /// <param name="picture">The staircase of the surface that is summed up; null for none.</param>
    /// <param name="isOwn">Whether they are the own miles of the one who asks, to be changed.</param>
    public static Reply Compose(HistoryRequest request, HistoryPage page, Picture? picture, bool isOwn)
    {
        List<Block> blocks = [new Block.Heading(Markup.Of($"{page.DisplayName}'s miles")), new Block.Small(Scope(request, page))];
        if (page.SummaryOf(request) is not { } summary)
        {
            blocks.Add(new Block.Paragraph(Markup.Of($"No {English.Adjective(request.Surface!.Value)} mile is logged yet.")));
        }
        else
        {
            blocks.Add(new Block.Lines([.. Summary(summary)]));
            if (picture is not null) blocks.Add(new Block.Image(picture));
            blocks.Add(new Block.Lines([.. page.Lines.Select(line => Line(line, request.Surface is null, isOwn))]));
            blocks.Add(new Block.Small(Footer(request, page)));
        }

        blocks.AddRange(Controls(request, page));
        if (isOwn && page.Lines.Count > 0) blocks.Add(ChangeMenu(page.Lines));
        return new Reply(blocks) { Tone = Tone.Welcome };
    }

    private static Markup Scope(HistoryRequest request, HistoryPage page) => request.Surface is { } one
        ? Markup.Of($"{English.Title(one)} · {English.Count(page.Total, "mile")}")
        : Markup.Of($"All surfaces · {English.Count(page.Total, "mile")}");

    private static IEnumerable<Markup> Summary(SurfaceHistory history)
    {
        var (first, best) = (history.First, history.Best);
        if (history.Attempts == 1)
        {
            yield return Markup.Of($"A first {English.Adjective(history.Surface)} mile: **{first.Time}**, {first.RunOn}");
            yield break;
        }

        yield return Markup.Of($"{English.Count(history.Attempts, $"{English.Adjective(history.Surface)} mile")} since {first.RunOn}");
        yield return best.Time < first.Time
            ? Markup.Of($"First {first.Time} → best **{best.Time}**, {English.Gap(first.Time - best.Time)} faster ({best.RunOn})")
            : Markup.Of($"The first, **{first.Time}**, is the best so far");
    }

    private static Markup Line(HistoryLine line, bool namesSurface, bool isOwn)
    {
        List<Markup> parts = [Markup.Of($"**{line.Time}**")];
        if (namesSurface) parts.Add(English.Title(line.Surface));
        parts.Add(line.WasBest ? Markup.Of($"{line.RunOn} ▲") : Markup.Of($"{line.RunOn}"));
        var (head, more) = (Markup.Join(" · ", parts), Markup.Join(" · ", More(line, isOwn)));
        return more.Value.Length > 0 ? Markup.Of($"{head}\n-# {more}") : head;
    }

    private static IEnumerable<Markup> More(HistoryLine line, bool isOwn)
    {
        if (line.Location is { } location) yield return Markup.Of($"{location}");
        if (line.Effort is { } effort) yield return Markup.Of($"effort {effort} of 10");
        if (isOwn && line.IsImported) yield return Markup.Raw("imported by an organiser");
        else if (isOwn && line.IsByOrganiser) yield return Markup.Raw("logged by an organiser");
    }

    private static Markup Footer(HistoryRequest request, HistoryPage page) => page.LastPage > 0
        ? Markup.Of($"▲ a best when it was run · page {request.Page + 1} of {page.LastPage + 1}")
        : Markup.Raw("▲ a best when it was run");

    private static IEnumerable<Block> Controls(HistoryRequest request, HistoryPage page)
    {
        if (page.LastPage > 0)
        {
            var (isFirst, isLast) = (request.Page == 0, request.Page == page.LastPage);
            List<Button> buttons =
            [
                new Button(request.ToId(HistoryRequest.Newer, Math.Max(0, request.Page - 1)), "◀ Newer", IsDisabled: isFirst),
                new Button(request.ToId(HistoryRequest.Older, Math.Min(page.LastPage, request.Page + 1)), "Older ▶", IsDisabled: isLast),
            ];
            if (page.LastPage > 2)
            {
                buttons.Insert(0, new Button(request.ToId(HistoryRequest.Newest, 0), "Newest", IsDisabled: isFirst));
                buttons.Add(new Button(request.ToId(HistoryRequest.Oldest, page.LastPage), "Oldest", IsDisabled: isLast));
            }

            yield return new Block.ButtonRow(buttons);
        }

        yield return new Block.Menu(
            request.ToId(HistoryRequest.SurfaceAction, 0),
            "Another surface",
            [
                new MenuEntry("All surfaces", HistoryRequest.AllSurfaces, request.Surface is null),
                .. SharedOptions.Surface.Choices.Select(choice => new MenuEntry(choice.Label, choice.Code, choice.Value == request.Surface)),
            ]);
    }

    private static Block.Menu ChangeMenu(IReadOnlyList<HistoryLine> lines) => new(
        HistoryComponents.PickId,
        "Change one of these",
        [.. lines.Select(line => new MenuEntry(
            $"{RaceTimeText.Format(line.Time)} · {English.Title(line.Surface)} · {DateText.Of(line.RunOn)}",
            line.Id.ToString(System.Globalization.CultureInfo.InvariantCulture))
        {
            Description = line.Location is { Length: > 0 } location ? location : null,
        })]);
}
