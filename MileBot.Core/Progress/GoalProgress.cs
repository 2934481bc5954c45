using MileBot.Core.Predicting;
using MileBot.Core.Times;

namespace MileBot.Core.Progress;

/// <summary>How far a goal is, what it asks for a week, and whether that is realistic.</summary>
/// <remarks>
/// <para>The measure is VDOT, the fitness a mile stands for. Eight weeks with three sessions a week raised the oxygen uptake of
/// healthy young adults by 3.8 % with steady running (47.9 to 49.7 ml/min/kg) and by 5.5 % with sprint intervals (50.5 to 53.3):
/// S. Litleskare et al., Int. J. Environ. Res. Public Health 17 (2020). The first is called realistic here, the second
/// ambitious.</para>
/// <para>Progress slows down: after the eight weeks that were studied, half the pace is assumed, and none after a year. That is
/// our assumption.</para>
/// </remarks>
public sealed class GoalProgress
{
    private const double SteadyPercent = 3.8, IntervalPercent = 5.5, StudiedWeeks = 8, LongestWeeks = 52;

    private GoalProgress(RaceTime start, RaceTime best, RaceTime goal, double? weeksLeft) =>
        (Start, Best, Goal, WeeksLeft) = (start, best, goal, weeksLeft);

    /// <summary>The best when the goal was set.</summary>
    public RaceTime Start { get; }

    /// <summary>The best now.</summary>
    public RaceTime Best { get; }

    /// <summary>The goal.</summary>
    public RaceTime Goal { get; }

    /// <summary>The weeks left, or null where no day was set.</summary>
    public double? WeeksLeft { get; }

    /// <summary>What is still to gain; nothing once the goal is reached.</summary>
    public TimeGap ToGo => Best <= Goal ? default : Best - Goal;

    /// <summary>The share of the way that is done, 0 to 1.</summary>
    public double Done => Best <= Goal ? 1
        : Start <= Goal ? 0
        : Math.Clamp((Start - Best).Hundredths / (double)(Start - Goal).Hundredths, 0, 1);

    /// <summary>What is to be gained a week, rounded up to a hundredth; null without a day, or with none left.</summary>
    public TimeGap? WeeklyGain => WeeksLeft is > 0 and var weeks
        ? TimeGap.FromHundredths((long)Math.Ceiling(ToGo.Hundredths / weeks))
        : null;

    /// <summary>By how many percent fitness, as VDOT, has to rise.</summary>
    public double FitnessToGainPercent => Best <= Goal
        ? 0
        : 100 * (Vdot.Of(Goal, Mile.Distance).Value / Vdot.Of(Best, Mile.Distance).Value - 1);

    /// <summary>Whether it can be expected; without a day, as if there were a year.</summary>
    public GoalVerdict Verdict
    {
        get
        {
            if (Best <= Goal)
                return GoalVerdict.Reached;

            var weeks = WeeksLeft ?? LongestWeeks;
            return weeks <= 0 ? GoalVerdict.TimeIsUp
                : FitnessToGainPercent <= Typical(SteadyPercent, weeks) ? GoalVerdict.Realistic
                : FitnessToGainPercent <= Typical(IntervalPercent, weeks) ? GoalVerdict.Ambitious
                : GoalVerdict.Unlikely;
        }
    }

    /// <summary>Judges a goal.</summary>
    /// <param name="start">The best when the goal was set.</param>
    /// <param name="best">The best now.</param>
    /// <param name="goal">The goal.</param>
    /// <param name="today">Today, where the runner is.</param>
    /// <param name="by">The day by which it is to be reached; null where none was set.</param>
    public static GoalProgress Of(RaceTime start, RaceTime best, RaceTime goal, DateOnly today, DateOnly? by)
    {
        ArgumentOutOfRangeException.ThrowIfZero(start.Hundredths, nameof(start));
        ArgumentOutOfRangeException.ThrowIfZero(best.Hundredths, nameof(best));
        ArgumentOutOfRangeException.ThrowIfZero(goal.Hundredths, nameof(goal));
        return new(start, best, goal, by is { } day ? (day.DayNumber - today.DayNumber) / 7.0 : null);
    }

    private static double Typical(double percent, double weeks)
    {
        var full = Math.Min(weeks, StudiedWeeks);
        var slower = Math.Clamp(weeks - StudiedWeeks, 0, LongestWeeks - StudiedWeeks);
        return percent / StudiedWeeks * (full + slower / 2);
    }
}
