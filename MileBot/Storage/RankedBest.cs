using MileBot.Core;
using MileBot.Core.Times;

namespace MileBot.Storage;

/// <summary>A member's best on a surface, and where it stands in the server.</summary>
/// <param name="Rank">Their place, equal times sharing one; null for a member who is on no board.</param>
/// <param name="Finishers">How many members have a mile on that surface, those on no board not counted.</param>
internal sealed record RankedBest(Surface Surface, RaceTime Time, DateOnly RunOn, int? Rank, int Finishers);
