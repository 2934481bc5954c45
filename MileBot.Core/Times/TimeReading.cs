namespace MileBot.Core.Times;

/// <summary>What a text was read as: a time, or a problem with up to two candidates, all in hundredths (-1: none).</summary>
internal readonly record struct TimeReading(ParseProblemKind Problem, long First = -1, long Second = -1)
{
    /// <summary>The same, judged by the limits: a time outside is a problem, a candidate outside is dropped.</summary>
    public TimeReading Within(TimeLimits limits)
    {
        if (Problem == ParseProblemKind.None)
            return Judge(First, limits) is var verdict && verdict == ParseProblemKind.None
                ? this
                : new(verdict, Allowed(Second, limits) ? Second : -1);

        var (first, second) = (Allowed(First, limits), Allowed(Second, limits) && Second != First);
        if (Problem == ParseProblemKind.Ambiguous && !first && !second)
            return new(Judge(Math.Max(First, Second), limits));

        return new(Problem, first ? First : second ? Second : -1, first && second ? Second : -1);
    }

    /// <summary>The candidates as times, in order.</summary>
    public IReadOnlyList<RaceTime> Candidates() => (First, Second) switch
    {
        ( < 0, _) => [],
        (_, < 0) => [RaceTime.FromHundredths(First)],
        _ => [RaceTime.FromHundredths(First), RaceTime.FromHundredths(Second)],
    };

    private static bool Allowed(long hundredths, TimeLimits limits) =>
        hundredths >= 0 && Judge(hundredths, limits) == ParseProblemKind.None;

    private static ParseProblemKind Judge(long hundredths, TimeLimits limits) =>
        hundredths < limits.Fastest.Hundredths ? ParseProblemKind.TooFast
        : hundredths > limits.Slowest.Hundredths ? ParseProblemKind.TooSlow
        : ParseProblemKind.None;
}
