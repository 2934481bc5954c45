using MileBot.Core;
using MileBot.Core.Times;

namespace MileBot.Storage;

/// <summary>One mile of a member, as a list of them shows it.</summary>
/// <param name="Id">The performance's id.</param>
/// <param name="WasBest">Whether it was the member's best on its surface when it was run: the fastest of its day, and faster than all before.</param>
internal sealed record HistoryLine(ulong Id, Surface Surface, RaceTime Time, DateOnly RunOn, int? Effort, string? Location, bool WasBest)
{
    /// <summary>Whether it came with a list of results.</summary>
    public bool IsImported { get; init; }

    /// <summary>Whether an organiser logged it for them, by itself and not with many others.</summary>
    public bool IsByOrganiser { get; init; }
}
