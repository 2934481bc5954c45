using MileBot.Core;
using MileBot.Core.Times;
using NodaTime;

namespace MileBot.Weekly;

/// <summary>A mile that a post tells of.</summary>
internal sealed record WeeklyRun(ulong UserId, Surface Surface, RaceTime Time, DateOnly RunOn, Instant LoggedAt);
