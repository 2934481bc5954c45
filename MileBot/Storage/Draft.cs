namespace MileBot.Storage;

/// <summary>A mile whose time the member is still asked about.</summary>
/// <param name="Id">The id of the interaction that began it, and of the performance it may become.</param>
/// <param name="IsPrivate">Whether the answer is for the member alone.</param>
internal sealed record Draft(ulong GuildId, ulong Id, ulong UserId, DateTimeOffset AskedAt, PerformanceDetails Details, bool IsPrivate);
