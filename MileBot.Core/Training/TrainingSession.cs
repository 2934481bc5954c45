using MileBot.Core.Times;

namespace MileBot.Core.Training;

/// <summary>One session of a training block.</summary>
/// <param name="Week">Its week, from 1.</param>
/// <param name="Day">Its day within the week, from 0 to 6; 0 is the day the block starts on.</param>
/// <param name="Kind">What it is.</param>
public sealed record TrainingSession(int Week, int Day, SessionKind Kind)
{
    /// <summary>How long it is, in minutes; 0 where something else says how much is done.</summary>
    public int Minutes { get; init; }

    /// <summary>How many repeats of 400 m, or strides; 0 for none.</summary>
    public int Repeats { get; init; }

    /// <summary>The time of each repeat, to the half second; null goes by effort.</summary>
    public RaceTime? RepeatTime { get; init; }

    /// <summary>The pace of an easy run; null goes by effort.</summary>
    public PaceRange? Pace { get; init; }

    /// <summary>How jogging and walking alternate; null for no walking.</summary>
    public RunWalk? RunWalk { get; init; }

    /// <summary>Whether it is an effort after which two days should pass before the next such.</summary>
    public bool IsHard => Kind is SessionKind.Repeats or SessionKind.Mile;

    /// <summary>The calendar date of it.</summary>
    /// <param name="start">The first day of the block.</param>
    public DateOnly On(DateOnly start) => start.AddDays(7 * (Week - 1) + Day);
}
