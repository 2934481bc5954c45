using MileBot.Core.Times;

namespace MileBot.Core.Pacing;

/// <summary>One line of a split card.</summary>
/// <param name="At">How far from the start.</param>
/// <param name="Length">How far since the line before.</param>
/// <param name="Time">The time since the line before.</param>
/// <param name="Elapsed">The time since the start.</param>
public sealed record PlannedSplit(Distance At, Distance Length, RaceTime Time, RaceTime Elapsed);
