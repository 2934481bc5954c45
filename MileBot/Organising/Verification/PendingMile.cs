using MileBot.Core.Times;
using MileBot.Storage;

namespace MileBot.Organising.Verification;

/// <summary>A mile that was put before the organisers.</summary>
/// <param name="Id">The id of the interaction that logged it, under which it enters the log.</param>
/// <param name="AskedAt">When its runner logged it.</param>
/// <param name="IsPrivate">Whether its runner asked for an answer to themselves.</param>
internal sealed record PendingMile(
    ulong GuildId, ulong Id, ulong UserId, DateTimeOffset AskedAt, RaceTime Time, PerformanceDetails Details, bool IsPrivate)
{
    public PendingState State { get; init; }

    /// <summary>What its runner goes by, as last seen.</summary>
    public string DisplayName { get; init; } = "";

    /// <summary>Whether its runner is hidden: what they ran before is nobody else's to read.</summary>
    public bool IsHidden { get; init; }

    /// <summary>The runner's best on that surface when it was logged; null where it would be their first.</summary>
    public RaceTime? Best { get; init; }

    /// <summary>Why it needs an approval; null for one that doesn't.</summary>
    public Grounds? Grounds { get; init; }

    /// <summary>What was decided, by whom and when; null while it waits.</summary>
    public Verdict? Verdict { get; init; }

    /// <summary>The mile of a runner who has just logged it.</summary>
    public static PendingMile Of(NewPerformance mile, bool isPrivate) =>
        new(mile.GuildId, mile.Id, mile.UserId, mile.LoggedAt, mile.Time, mile.Details, isPrivate) { DisplayName = mile.DisplayName };

    /// <summary>The mile as it enters the log once it is approved: logged when its runner did so.</summary>
    public NewPerformance ToPerformance(DateTimeOffset approvedAt) =>
        new(GuildId, Id, UserId, DisplayName, Time, AskedAt, Details) { ApprovedAt = approvedAt, MayBeAnnounced = !IsPrivate };
}
