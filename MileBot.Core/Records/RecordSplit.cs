using MileBot.Core.Times;

namespace MileBot.Core.Records;

/// <summary>The time of a record race at a point, counted from the start.</summary>
/// <param name="At">How far from the start.</param>
/// <param name="Elapsed">The time until there.</param>
public sealed record RecordSplit(Distance At, RaceTime Elapsed);
