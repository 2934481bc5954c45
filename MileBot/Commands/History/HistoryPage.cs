using MileBot.Storage;

namespace MileBot.Commands.History;

/// <summary>What a page of somebody's miles shows.</summary>
/// <param name="DisplayName">Whose.</param>
/// <param name="Surfaces">What there is on each surface, the one with most miles first; at least one.</param>
/// <param name="Lines">The miles of the page; none where there is none on the surface asked for.</param>
/// <param name="Total">How many there are on all pages.</param>
/// <param name="LastPage">The number of the last page, from 0.</param>
internal sealed record HistoryPage(
    string DisplayName, IReadOnlyList<SurfaceHistory> Surfaces, IReadOnlyList<HistoryLine> Lines, int Total, int LastPage)
{
    /// <summary>What is summed up: the surface asked for, else the one with most miles; null where there is none on it.</summary>
    public SurfaceHistory? SummaryOf(HistoryRequest request) => request.Surface is { } one
        ? Surfaces.FirstOrDefault(surface => surface.Surface == one)
        : Surfaces[0];
}
