using MileBot.Core;
using MileBot.Core.Times;

namespace MileBot.Organising.Announcing;

/// <summary>What an announcement says, as it is now.</summary>
/// <param name="MileId">The mile it shows.</param>
/// <param name="Before">The runner's best before; null for a first mile.</param>
/// <param name="Rank">The runner's place on that surface in the server, equal times sharing one.</param>
/// <param name="Finishers">How many are on that board.</param>
internal sealed record AnnouncedBest(
    ulong MileId, ulong UserId, string DisplayName, Surface Surface, RaceTime Time, RaceTime? Before, DateOnly RunOn, int? Rank, int Finishers);
