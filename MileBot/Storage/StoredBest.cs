using MileBot.Core;
using MileBot.Core.Times;

namespace MileBot.Storage;

/// <summary>A member's fastest mile on a surface.</summary>
internal sealed record StoredBest(Surface Surface, RaceTime Time, DateOnly RunOn);
