using MileBot.Core;
using MileBot.Core.Grading;
using MileBot.Core.Progress;
using MileBot.Core.Ranking;
using MileBot.Core.Times;
using MileBot.Storage;

namespace MileBot.Tests.Storage;

/// <summary>What a board should hold, by the core's definitions over the plain list of miles of those who are seen.</summary>
internal sealed class ExpectedBoards(IEnumerable<(ulong User, Surface Surface, RaceTime Time, DateOnly On)> miles, IReadOnlyDictionary<ulong, MemberSettings> seen)
{
    // Of equal scores reached on the same day the older account stands first; of one runner's miles of a day, the one logged first.
    private readonly List<(ulong User, Surface Surface, RaceTime Time, DateOnly On)> miles =
        [.. miles.Where(mile => seen.ContainsKey(mile.User)).OrderBy(mile => mile.User).ThenBy(mile => mile.On)];

    /// <summary>The rows of a board: place, runner, what it is sorted by, and since when.</summary>
    public IEnumerable<(int Place, ulong User, decimal Score, DateOnly On)> Rows(BoardQuery query, DateOnly today)
    {
        var period = BoardPeriod.Of(query.Period, today);
        var results = miles
            .Where(mile => query.Category is Category.Everyone || seen[mile.User].Category == query.Category)
            .Where(mile => query.Kind is BoardKind.Consistent or BoardKind.Attempts || mile.Surface == query.Surface)
            .Select(mile => new MileResult<ulong>(mile.User, mile.Time, mile.On))
            .ToList();
        var within = results.Where(mile => period.Contains(mile.On));
        return query.Kind switch
        {
            BoardKind.Fastest => Boards.Fastest(within).Select(row => (row.Place, row.Entry.Runner, (decimal)row.Entry.Score.Hundredths, row.Entry.On)),
            BoardKind.AgeGraded => Boards.AgeGraded(within, mile => Grade(mile, query.Surface)).Select(row => (row.Place, row.Entry.Runner, row.Entry.Score, row.Entry.On)),
            BoardKind.Improved when query.Period is PeriodKind.AllTime => SinceFirst(results),
            BoardKind.Improved => Boards.Improved(results, period.From, period.To).Select(row => (row.Place, row.Entry.Runner, Percent(row.Entry.Score), row.Entry.On)),
            BoardKind.Consistent => Boards.Consistent(within, period.From, period.To).Select(row => (row.Place, row.Entry.Runner, (decimal)row.Entry.Score, row.Entry.On)),
            BoardKind.Attempts => Boards.Attempts(within, period.From, period.To).Select(row => (row.Place, row.Entry.Runner, (decimal)row.Entry.Score, row.Entry.On)),
            _ => throw new ArgumentOutOfRangeException(nameof(query), query.Kind, "No definition."),
        };
    }

    /// <summary>A stored score in the same figures.</summary>
    public static decimal Figure(BoardScore score) => score switch
    {
        BoardScore.Time time => time.Value.Hundredths,
        BoardScore.Grade grade => grade.Percent,
        BoardScore.Gain gain => Percent(gain.Value),
        BoardScore.Count count => count.Number,
        _ => throw new ArgumentOutOfRangeException(nameof(score), score, "No figure."),
    };

    private static decimal Percent(Improvement improvement) => Math.Round((decimal)improvement.Percent, 9);

    private decimal? Grade(MileResult<ulong> mile, Surface surface) =>
        seen[mile.Runner] is { BirthYear: { } born, ComparedWith: { } sex } && AgeGrading.Grade(mile.Time, sex, mile.On.Year - born, surface) is { } grade
            ? Math.Round(grade.Percent, 1, MidpointRounding.AwayFromZero)
            : null;

    /// <summary>Of all time there is no best from before; the first mile stands for it.</summary>
    private static IEnumerable<(int Place, ulong User, decimal Score, DateOnly On)> SinceFirst(List<MileResult<ulong>> results) =>
        CompetitionRanking.Rank(
                results.GroupBy(mile => mile.Runner)
                    .Select(own => (First: own.First(), Best: own.OrderBy(mile => mile.Time).ThenBy(mile => mile.On).First()))
                    .Where(pair => pair.Best.Time < pair.First.Time)
                    .Select(pair => (pair.Best.Runner, Percent: Percent(new Improvement(pair.First.Time, pair.Best.Time)), pair.Best.On))
                    .OrderBy(row => row.On),
                row => -row.Percent)
            .Select(row => (row.Place, row.Entry.Runner, row.Entry.Percent, row.Entry.On));
}
