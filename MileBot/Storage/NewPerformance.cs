using MileBot.Core.Times;

namespace MileBot.Storage;

/// <summary>A mile about to be logged.</summary>
/// <param name="Id">The id of the interaction that logs it, which is what makes a second delivery harmless.</param>
internal sealed record NewPerformance(
    ulong GuildId, ulong Id, ulong UserId, string DisplayName, RaceTime Time, DateTimeOffset LoggedAt, PerformanceDetails Details)
{
    /// <summary>The organiser who logs it for its runner; null for the runner.</summary>
    public OrganiserAct? By { get; init; }

    /// <summary>When an organiser let it count that was logged before; null for one that counts as soon as it is logged.</summary>
    public DateTimeOffset? ApprovedAt { get; init; }

    /// <summary>Whether the server may be told of it, should it be a best.</summary>
    public bool MayBeAnnounced { get; init; }

    /// <summary>The channel in which everybody sees the answer to it; null for none.</summary>
    public ulong? SeenIn { get; init; }
}
