using MileBot.Organising.Verification;
using MileBot.Pictures;
using MileBot.Replies;
using MileBot.Storage;

namespace MileBot.Commands.History;

/// <summary>Finds a page of somebody's miles, where the one who asks may see them.</summary>
internal sealed class HistoryPages(HistoryStore history, PendingMileStore pending, PictureStudio studio)
{
    /// <summary>More dots than this say no more, and cost who waits more than they are worth.</summary>
    private const int MostDrawn = 2_000;

    /// <summary>Reads a page; one beyond the last becomes the last, which the history may have become shorter than.</summary>
    public async Task<Reply> ReadAsync(HistoryRequest request, Caller caller, CancellationToken cancellationToken)
    {
        var isOwn = request.MemberId == caller.Person.Id;
        var owner = await history.FindOwnerAsync(caller.Guild, request.MemberId, cancellationToken);
        var surfaces = owner is not null && (isOwn || owner.IsSeen) ? await history.SurfacesAsync(caller.Guild, request.MemberId, cancellationToken) : [];
        var waiting = isOwn ? (await pending.WaitingOfAsync(caller.Guild, caller.Person.Id, cancellationToken)).Count : 0;
        if (owner is null || surfaces.Count == 0) return Nothing(isOwn, waiting);

        var total = surfaces.Where(surface => request.Surface is null || surface.Surface == request.Surface).Sum(surface => surface.Attempts);
        var last = Math.Max(0, total - 1) / HistoryRequest.PageSize;
        request = request with { Page = Math.Min(request.Page, last) };
        var lines = await history.PageAsync(
            caller.Guild, request.MemberId, request.Surface, request.Page * HistoryRequest.PageSize, HistoryRequest.PageSize, cancellationToken);
        var page = new HistoryPage(isOwn ? caller.Person.DisplayName : ShownName.Of(request.MemberId, owner.DisplayName), surfaces, lines, total, last);
        var picture = request.Page == 0 && page.SummaryOf(request) is { } summary ? await DrawAsync(request, page, summary, caller, cancellationToken) : null;

        // Who is hidden is named nowhere in public, not even by their own command.
        var reply = HistoryReply.Compose(request, page, picture, isOwn) with { IsPrivate = !owner.IsSeen };
        return waiting == 0 ? reply : reply with { Blocks = [.. reply.Blocks, .. Waiting(waiting)] };
    }

    /// <summary>Draws all miles of the surface that the text sums up.</summary>
    private async Task<Picture?> DrawAsync(
        HistoryRequest request, HistoryPage page, SurfaceHistory summary, Caller caller, CancellationToken cancellationToken)
    {
        if (summary.Attempts > MostDrawn) return null;

        var miles = await history.MilesAsync(caller.Guild, request.MemberId, summary.Surface, cancellationToken);
        return studio.Draw(new Staircase(page.DisplayName, summary.Surface, [.. miles.Select(mile => new DatedTime(mile.RunOn, mile.Time))]));
    }

    /// <summary>The same for those who have no mile and for those who don't wish to be seen, so that it gives nobody away.</summary>
    private static Reply Nothing(bool isOwn, int waiting) => (isOwn, waiting) switch
    {
        (false, _) => Reply.Refusal(Markup.Raw("They haven't logged a mile here that I may show.")),
        (_, 0) => Reply.Refusal(Markup.Raw("You haven't logged a mile here yet. `/pb 6:42` does it, whatever your time.")),
        _ => new Reply([new Block.Paragraph(Markup.Raw("No mile of yours counts here yet.")), .. Waiting(waiting)]) { IsPrivate = true },
    };

    /// <summary>That some miles wait for an approval, and how to see which: the times themselves are shown to nobody else.</summary>
    private static IEnumerable<Block> Waiting(int count) =>
    [
        new Block.Small(Markup.Of($"{English.Count(count, "mile")} waiting for an organiser's OK")),
        new Block.ButtonRow([new Button(VerificationIds.OfWaiting, "What waits")]),
    ];
}
