using MileBot.Core;
using MileBot.Core.Progress;
using MileBot.Core.Times;

namespace MileBot.Pictures;

/// <summary>The way from the best of the day a goal was set to the goal.</summary>
/// <param name="DisplayName">Whose, as they are called in their server.</param>
/// <param name="Surface">What it is run on; null for any surface.</param>
/// <param name="Start">The best when the goal was set, and when it was set.</param>
/// <param name="Best">The best now, and when it was run.</param>
/// <param name="Goal">The time aimed for.</param>
/// <param name="By">The day by which; null where none was set.</param>
internal sealed record GoalPath(string DisplayName, Surface? Surface, DatedTime Start, DatedTime Best, RaceTime Goal, DateOnly? By = null)
{
    /// <summary>Whether the goal is reached: run as fast or faster.</summary>
    public bool IsReached => Best.Time <= Goal;

    /// <summary>The share of the way that is done, 0 to 1.</summary>
    public double Done => GoalProgress.Of(Start.Time, Best.Time, Goal, today: Best.On, by: null).Done;
}
