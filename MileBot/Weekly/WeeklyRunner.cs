using MileBot.Storage;

namespace MileBot.Weekly;

/// <summary>A member whose miles a post tells of.</summary>
internal sealed record WeeklyRunner(ulong UserId, string Name, MemberSettings Settings);
