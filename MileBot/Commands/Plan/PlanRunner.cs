using MileBot.Core.Times;
using MileBot.Storage;

namespace MileBot.Commands.Plan;

/// <summary>What is known of the one who plans. Nothing is, in a direct message.</summary>
internal sealed record PlanRunner
{
    private const int FreshDays = 365;

    /// <summary>Their fastest mile of the last year, on any surface; null for none.</summary>
    public RaceTime? Best { get; private init; }

    /// <summary>Their fastest mile, where it is too old to say what they can run now; else null.</summary>
    public RankedBest? OldBest { get; private init; }

    /// <summary>What they said in <c>/goal</c>, while it is still ahead; null for nothing.</summary>
    public RaceTime? Goal { get; private init; }

    /// <summary>The day by which they want to reach it; null for none.</summary>
    public DateOnly? GoalDueOn { get; private init; }

    /// <summary>One of whom nothing is known.</summary>
    public static PlanRunner Unknown { get; } = new();

    /// <summary>One with these bests.</summary>
    /// <param name="bests">One a surface.</param>
    /// <param name="goal">What they aim at.</param>
    /// <param name="today">Today, where they are.</param>
    public static PlanRunner Of(IReadOnlyList<RankedBest> bests, StoredGoal? goal, DateOnly today)
    {
        var fresh = bests.Where(best => today.DayNumber - best.RunOn.DayNumber <= FreshDays).MinBy(best => best.Time);
        var ahead = fresh is not null && goal?.Time >= fresh.Time ? null : goal;
        return new PlanRunner
        {
            Best = fresh?.Time,
            OldBest = fresh is null ? bests.MinBy(best => best.Time) : null,
            Goal = ahead?.Time,
            GoalDueOn = ahead?.DueOn,
        };
    }
}
