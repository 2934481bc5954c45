using MileBot.Core;
using MileBot.Core.Times;

namespace MileBot.Weekly;

/// <summary>What a server's log holds of a week. Who is hidden or has left is nowhere in it.</summary>
/// <param name="FirstDay">The first of the seven days.</param>
/// <param name="LastDay">The last of them.</param>
internal sealed record WeeklyFacts(DateOnly FirstDay, DateOnly LastDay)
{
    /// <summary>Everyone named in the rest, by their user's id.</summary>
    public IReadOnlyDictionary<ulong, WeeklyRunner> Runners { get; init; } = new Dictionary<ulong, WeeklyRunner>();

    /// <summary>The miles of the seven days.</summary>
    public IReadOnlyList<WeeklyRun> Runs { get; init; } = [];

    /// <summary>The best on each surface from before, of those who ran in the seven days.</summary>
    public IReadOnlyDictionary<(ulong UserId, Surface Surface), RaceTime> BestsBefore { get; init; } = new Dictionary<(ulong, Surface), RaceTime>();

    /// <summary>Miles of earlier days that no post has told of.</summary>
    public IReadOnlyList<WeeklyRun> LateRuns { get; init; } = [];

    /// <summary>The best on each surface of those who ran lately.</summary>
    public IReadOnlyList<(ulong UserId, Surface Surface, RaceTime Time)> Bests { get; init; } = [];

    /// <summary>The days of the year up to the last day on which somebody ran.</summary>
    public IReadOnlyList<(ulong UserId, DateOnly On)> DaysOfYear { get; init; } = [];

    /// <summary>Somebody's name.</summary>
    public string NameOf(ulong userId) => Runners[userId].Name;
}
