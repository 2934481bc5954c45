using MileBot.Core;
using MileBot.Core.Times;

namespace MileBot.Storage;

/// <summary>A member's best on a surface, and where it stands in the server.</summary>
/// <param name="Rank">Their place; equal times share one.</param>
/// <param name="Finishers">How many members have a mile on that surface.</param>
internal sealed record RankedBest(Surface Surface, RaceTime Time, DateOnly RunOn, int Rank, int Finishers);
