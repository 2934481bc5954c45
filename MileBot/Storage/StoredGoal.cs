using MileBot.Core.Times;

namespace MileBot.Storage;

/// <summary>What a member aims at, and how far they are, on any surface.</summary>
/// <param name="Time">The time to run, or faster.</param>
/// <param name="DueOn">The day by which; null for no day.</param>
/// <param name="SetOn">The day it was set, where the member was.</param>
/// <param name="Start">Their best when it was set, or their first mile after; null before they have one.</param>
/// <param name="Best">Their best now; null before they have one.</param>
/// <param name="ReachedBy">The first mile logged since that reached it; null while none did.</param>
internal sealed record StoredGoal(RaceTime Time, DateOnly? DueOn, DateOnly SetOn, StoredBest? Start, StoredBest? Best, ulong? ReachedBy);
