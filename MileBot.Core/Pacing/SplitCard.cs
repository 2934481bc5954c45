using MileBot.Core.Times;

namespace MileBot.Core.Pacing;

/// <summary>The splits to aim at for a goal time.</summary>
/// <remarks>
/// Elapsed times are rounded once and the times between are their differences, so they add up to the goal exactly.
/// </remarks>
public sealed class SplitCard
{
    private SplitCard(RaceTime goal, Course course, PacingStrategy strategy, IReadOnlyList<PlannedSplit> splits) =>
        (Goal, Course, Strategy, Splits) = (goal, course, strategy, splits);

    /// <summary>The time aimed for.</summary>
    public RaceTime Goal { get; }

    /// <summary>Where the splits are taken.</summary>
    public Course Course { get; }

    /// <summary>How the effort is spread.</summary>
    public PacingStrategy Strategy { get; }

    /// <summary>The lines in order; the last is the finish in the goal time.</summary>
    public IReadOnlyList<PlannedSplit> Splits { get; }

    /// <summary>Makes the card of a goal.</summary>
    /// <param name="goal">The time aimed for; a minute at least.</param>
    /// <param name="course">Where the splits are taken.</param>
    /// <param name="strategy">How the effort is spread.</param>
    /// <param name="unitInHundredths">
    /// What splits are rounded to: 1, 10 (the default: a tenth of a second) or 100. The finish is the goal itself.
    /// </param>
    /// <param name="model">How much a strategy departs from even pace; the calibrated one when left out.</param>
    public static SplitCard For(
        RaceTime goal, Course course, PacingStrategy strategy, int unitInHundredths = 10, PacingModel? model = null)
    {
        ArgumentNullException.ThrowIfNull(course);
        ArgumentOutOfRangeException.ThrowIfLessThan(goal, RaceTime.FromMinutesAndSeconds(1));
        if (unitInHundredths is not (1 or 10 or 100))
            throw new ArgumentOutOfRangeException(nameof(unitInHundredths), unitInHundredths, "Splits are rounded to 1, 10 or 100 hundredths.");

        model ??= PacingModel.Calibrated;
        var splits = new List<PlannedSplit>(course.Points.Count);
        var (before, elapsedBefore) = (default(Distance), default(RaceTime));
        foreach (var at in course.Points)
        {
            var elapsed = at == Mile.Distance ? goal : Elapsed(at);
            splits.Add(new(at, at - before, (elapsed - elapsedBefore).Size, elapsed));
            (before, elapsedBefore) = (at, elapsed);
        }

        return new(goal, course, strategy, splits);

        RaceTime Elapsed(Distance at)
        {
            var share = model.TimeShare(strategy, at.Millimetres / (double)Mile.Distance.Millimetres);
            var units = (long)Math.Round(goal.Hundredths * share / unitInHundredths, MidpointRounding.AwayFromZero);
            return RaceTime.FromHundredths(units * unitInHundredths);
        }
    }
}
