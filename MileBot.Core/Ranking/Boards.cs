using MileBot.Core.Progress;
using MileBot.Core.Times;

namespace MileBot.Core.Ranking;

/// <summary>
/// The boards of a club. Each ranks runners, not miles; equal scores share a place, and the one who had it first stands first.
/// </summary>
public static class Boards
{
    /// <summary>Each runner's fastest mile, the fastest first. A tie is one to the hundredth.</summary>
    public static IReadOnlyList<Ranked<BoardRow<TRunner, RaceTime>>> Fastest<TRunner>(IEnumerable<MileResult<TRunner>> miles)
        where TRunner : notnull =>
        CompetitionRanking.Rank(
            Best(miles).OrderBy(mile => mile.On).Select(mile => new BoardRow<TRunner, RaceTime>(mile.Runner, mile.Time, mile.On)),
            row => row.Score);

    /// <summary>Each runner's best age grade, the highest first.</summary>
    /// <param name="miles">The miles.</param>
    /// <param name="grade">
    /// The age grade of a mile in percent, as it is shown; null where it can't be graded, which leaves it out.
    /// </param>
    public static IReadOnlyList<Ranked<BoardRow<TRunner, decimal>>> AgeGraded<TRunner>(
        IEnumerable<MileResult<TRunner>> miles, Func<MileResult<TRunner>, decimal?> grade)
        where TRunner : notnull
    {
        ArgumentNullException.ThrowIfNull(miles);
        ArgumentNullException.ThrowIfNull(grade);
        var graded = miles
            .Select(mile => (Mile: mile, Grade: grade(mile)))
            .Where(pair => pair.Grade is not null)
            .Select(pair => new BoardRow<TRunner, decimal>(pair.Mile.Runner, pair.Grade!.Value, pair.Mile.On));
        return Descending(BestRows(graded));
    }

    /// <summary>Whose best of the period beats their own best from before it by most, in percent of it.</summary>
    /// <param name="miles">All miles, those before the period too.</param>
    /// <param name="from">The first day of the period.</param>
    /// <param name="to">The last day of the period.</param>
    public static IReadOnlyList<Ranked<BoardRow<TRunner, Improvement>>> Improved<TRunner>(
        IEnumerable<MileResult<TRunner>> miles, DateOnly from, DateOnly to)
        where TRunner : notnull
    {
        var byRunner = miles.Where(mile => mile.On <= to).ToLookup(mile => mile.Runner);
        var rows = byRunner
            .Select(runner => (
                Before: BestOf(runner.Where(mile => mile.On < from)),
                Now: BestOf(runner.Where(mile => mile.On >= from))))
            .Where(pair => pair.Before is { } before && pair.Now is { } now && now.Time < before.Time)
            .Select(pair => new BoardRow<TRunner, Improvement>(
                pair.Now!.Value.Runner, new(pair.Before!.Value.Time, pair.Now.Value.Time), pair.Now.Value.On))
            .OrderBy(row => row.On);
        return CompetitionRanking.Rank(rows, row => -row.Score.Percent);
    }

    /// <summary>Who ran a mile in most weeks of the period, Monday to Sunday.</summary>
    public static IReadOnlyList<Ranked<BoardRow<TRunner, int>>> Consistent<TRunner>(
        IEnumerable<MileResult<TRunner>> miles, DateOnly from, DateOnly to)
        where TRunner : notnull =>
        Descending(Within(miles, from, to).Select(runner => new BoardRow<TRunner, int>(
            runner.Key, Consistency.Between(runner.Select(mile => mile.On), from, to).Weeks, runner.Max(mile => mile.On))));

    /// <summary>Who ran most miles in the period: every attempt counts.</summary>
    public static IReadOnlyList<Ranked<BoardRow<TRunner, int>>> Attempts<TRunner>(
        IEnumerable<MileResult<TRunner>> miles, DateOnly from, DateOnly to)
        where TRunner : notnull =>
        Descending(Within(miles, from, to).Select(runner => new BoardRow<TRunner, int>(
            runner.Key, runner.Count(), runner.Max(mile => mile.On))));

    private static IEnumerable<IGrouping<TRunner, MileResult<TRunner>>> Within<TRunner>(
        IEnumerable<MileResult<TRunner>> miles, DateOnly from, DateOnly to)
        where TRunner : notnull =>
        miles.Where(mile => mile.On >= from && mile.On <= to).GroupBy(mile => mile.Runner);

    private static IEnumerable<MileResult<TRunner>> Best<TRunner>(IEnumerable<MileResult<TRunner>> miles)
        where TRunner : notnull =>
        miles.GroupBy(mile => mile.Runner).Select(runner => BestOf(runner)!.Value);

    private static MileResult<TRunner>? BestOf<TRunner>(IEnumerable<MileResult<TRunner>> miles)
        where TRunner : notnull =>
        miles.OrderBy(mile => mile.Time).ThenBy(mile => mile.On).Cast<MileResult<TRunner>?>().FirstOrDefault();

    private static IEnumerable<BoardRow<TRunner, decimal>> BestRows<TRunner>(IEnumerable<BoardRow<TRunner, decimal>> rows)
        where TRunner : notnull =>
        rows.GroupBy(row => row.Runner)
            .Select(runner => runner.OrderByDescending(row => row.Score).ThenBy(row => row.On).First());

    private static IReadOnlyList<Ranked<BoardRow<TRunner, TScore>>> Descending<TRunner, TScore>(
        IEnumerable<BoardRow<TRunner, TScore>> rows)
        where TScore : System.Numerics.INumber<TScore> =>
        CompetitionRanking.Rank(rows.OrderBy(row => row.On), row => -row.Score);
}
