using MileBot.Core.Times;

namespace MileBot.Organising.Importing;

/// <summary>A mile that would be logged.</summary>
/// <param name="Line">The line it comes from.</param>
/// <param name="RunnerId">The member, or the guest, who may be about to be made.</param>
/// <param name="RunnerName">As boards will show it.</param>
internal sealed record PlannedMile(ImportLine Line, ulong RunnerId, string RunnerName)
{
    public SheetMile Mile => Line.Mile!;

    /// <summary>Whether the runner wishes to be hidden, so that nothing of what they ran before is told.</summary>
    public bool IsOfHidden { get; init; }

    /// <summary>Whether the guest is made by this import.</summary>
    public bool IsOfNewGuest { get; init; }

    /// <summary>The runner's best so far, where this is so much faster that it has to be confirmed by itself; else null.</summary>
    public RaceTime? DoubtfullyFasterThan { get; init; }

    /// <summary>Whether the runner has another mile on that day, in the list or in the log.</summary>
    public bool IsAnotherOfTheDay { get; init; }

    /// <summary>The best on its surface that it would beat; null where it beats none, or is the first there.</summary>
    public RaceTime? Beats { get; init; }
}
