using MileBot.Core;

namespace MileBot.Storage;

/// <summary>A member's miles on one surface, in short.</summary>
/// <param name="Attempts">How many there are; at least one.</param>
/// <param name="First">The earliest.</param>
/// <param name="Best">The fastest; of equal times the earlier.</param>
internal sealed record SurfaceHistory(Surface Surface, int Attempts, StoredBest First, StoredBest Best);
