using MileBot.Core;
using MileBot.Core.Times;

namespace MileBot.Pictures;

/// <summary>All miles of one member on one surface, and the personal best as it came down.</summary>
/// <param name="DisplayName">Whose, as they are called in their server.</param>
/// <param name="Surface">What they were run on.</param>
/// <param name="Attempts">The miles, in any order.</param>
/// <param name="Goal">The time aimed for; null for none.</param>
internal sealed record Staircase(string DisplayName, Surface Surface, IReadOnlyList<DatedTime> Attempts, RaceTime? Goal = null)
{
    /// <summary>The miles by date; of one day the slowest first, so that each best of the day is a step.</summary>
    public IReadOnlyList<DatedTime> InOrder { get; } = Ordered(Attempts);

    /// <summary>The miles that were a personal best on their day, the first one included.</summary>
    public IReadOnlyList<DatedTime> Steps { get; } = StepsOf(Ordered(Attempts));

    private static IReadOnlyList<DatedTime> Ordered(IReadOnlyList<DatedTime> attempts) =>
        [.. attempts.OrderBy(attempt => attempt.On).ThenByDescending(attempt => attempt.Time)];

    private static IReadOnlyList<DatedTime> StepsOf(IReadOnlyList<DatedTime> inOrder)
    {
        var steps = new List<DatedTime>();
        foreach (var attempt in inOrder)
        {
            if (steps.Count > 0 && attempt.Time >= steps[^1].Time) continue;
            if (steps.Count > 0 && steps[^1].On == attempt.On) steps[^1] = attempt;
            else steps.Add(attempt);
        }

        return steps;
    }
}
