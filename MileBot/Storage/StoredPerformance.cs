using MileBot.Core.Times;

namespace MileBot.Storage;

/// <summary>A mile that stands in the log, with all that is known of it.</summary>
/// <param name="LoggedAt">When it was first logged: an edit leaves it as it was.</param>
/// <param name="Source">By which way it came, such as <c>typed</c>.</param>
/// <param name="ReplacesId">The row it stands for since it was edited; null where it wasn't.</param>
internal sealed record StoredPerformance(
    ulong Id, ulong UserId, RaceTime Time, DateTimeOffset LoggedAt, string Source, ulong? ReplacesId, PerformanceDetails Details)
{
    /// <summary>The organiser who logged it for its runner; null for the runner.</summary>
    public ulong? LoggedBy { get; init; }
}
