using MileBot.Core.Times;

namespace MileBot.Storage;

/// <summary>What a member wants one of their miles to say instead.</summary>
/// <param name="Id">The id of the interaction that asks for it, and of the row it makes: a second delivery is harmless.</param>
/// <param name="ReplacedId">The mile as it stands.</param>
/// <param name="Time">The time it should have.</param>
/// <param name="Details">Surface, date, location and note as they should be; of the rest nothing changes.</param>
internal sealed record MileCorrection(
    ulong GuildId, ulong Id, ulong ReplacedId, ulong UserId, DateTimeOffset At, RaceTime Time, PerformanceDetails Details)
{
    /// <summary>Whether it would leave a mile as it is.</summary>
    public bool LeavesAsIs(StoredPerformance mile) =>
        (Time, Details.Surface, Details.RunOn) == (mile.Time, mile.Details.Surface, mile.Details.RunOn)
        && string.Equals(Details.Location, mile.Details.Location, StringComparison.Ordinal)
        && string.Equals(Details.Note, mile.Details.Note, StringComparison.Ordinal);
}
