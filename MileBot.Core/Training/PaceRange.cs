using MileBot.Core.Times;

namespace MileBot.Core.Training;

/// <summary>The paces between which a run feels right.</summary>
/// <param name="Fastest">No faster than this.</param>
/// <param name="Slowest">As slow as this is fine; slower never hurts.</param>
public sealed record PaceRange(Pace Fastest, Pace Slowest);
