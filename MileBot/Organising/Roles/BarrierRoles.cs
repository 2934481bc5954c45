using MileBot.Core.Times;
using NodaTime;

namespace MileBot.Organising.Roles;

/// <summary>The roles of a server's barriers.</summary>
/// <param name="ByMinutes">The role of each barrier that has one: of 6 for those who ran under 6:00.</param>
internal sealed record BarrierRoles(ulong GuildId, IReadOnlyDictionary<int, ulong> ByMinutes)
{
    /// <summary>The barriers that can have a role, the slowest first.</summary>
    public static IReadOnlyList<int> Minutes { get; } = [8, 7, 6, 5, 4];

    /// <summary>Who set them, to be told where they no longer work; null where they had all that is held of them erased.</summary>
    public ulong? SetBy { get; init; }

    /// <summary>When Discord first refused to change a role; null where it didn't, or changed one since.</summary>
    public Instant? RefusedAt { get; init; }

    /// <summary>Whether they were given up because Discord refused again and again.</summary>
    public bool IsStopped { get; init; }

    /// <summary>What went wrong last, in Discord's markdown; null for nothing.</summary>
    public string? Problem { get; init; }

    /// <summary>The time that breaks a barrier only if it is under it.</summary>
    public static RaceTime TimeOf(int minutes) => RaceTime.FromMinutesAndSeconds(minutes);

    /// <summary>The barrier whose role belongs to a best: the fastest it is under; null for none.</summary>
    public int? BarrierOf(RaceTime? best) =>
        best is { } time ? Minutes.Where(minutes => ByMinutes.ContainsKey(minutes) && time < TimeOf(minutes)).Cast<int?>().LastOrDefault() : null;
}
