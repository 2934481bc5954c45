using MileBot.Core;
using MileBot.Core.Times;

namespace MileBot.Organising.Importing;

/// <summary>A member or guest for whom a list has lines, as far as these are held against what is in the log.</summary>
/// <param name="Name">As last seen.</param>
/// <param name="Category">What they say of themselves, or what a list said of a guest.</param>
/// <param name="Miles">What they have in the log.</param>
internal sealed record ImportRunner(ulong Id, string Name, Category? Category, IReadOnlyList<ImportRunner.LoggedMile> Miles)
{
    /// <summary>Whether they wish to be hidden: what they have run is then theirs alone.</summary>
    public bool IsHidden { get; init; }

    /// <summary>Their fastest mile on any surface; null where there is none.</summary>
    public RaceTime? Fastest => Miles.Count == 0 ? null : Miles.Min(mile => mile.Time);

    /// <summary>Their fastest mile on a surface; null where there is none.</summary>
    public RaceTime? FastestOn(Surface surface) => Miles.Where(mile => mile.Surface == surface).Select(mile => (RaceTime?)mile.Time).Min();

    /// <summary>A mile in the log.</summary>
    internal readonly record struct LoggedMile(Surface Surface, RaceTime Time, DateOnly RunOn);
}
