using MileBot.Core;
using MileBot.Core.Times;

namespace MileBot.Storage;

/// <summary>A mile that an organiser removed.</summary>
/// <param name="RemovedAt">When.</param>
/// <param name="Reason">Why, in the organiser's words; null for none.</param>
internal sealed record RemovedMile(
    ulong Id, KnownRunner Runner, Surface Surface, RaceTime Time, DateOnly RunOn, DateTimeOffset RemovedAt, string? Reason);
