using MileBot.Core;
using MileBot.Core.Grading;
using MileBot.Core.Progress;
using MileBot.Core.Ranking;

namespace MileBot.Storage;

/// <summary>Tells on which boards a member stands, and with what, from all they have run. What a board ranks by is the core's to say.</summary>
internal static class MemberStandings
{
    /// <summary>Every standing of a member.</summary>
    /// <param name="member">Whose.</param>
    /// <param name="miles">All their miles, in the order they were run; those of one day in the order they were logged.</param>
    /// <param name="periods">The periods to look at.</param>
    public static IEnumerable<Standing> Of(RankedMember member, IReadOnlyList<RunMile> miles, IReadOnlyList<BoardPeriod> periods) =>
        from period in periods
        where miles.Any(mile => period.Contains(mile.RunOn))
        from standing in Counted(member, miles, period).Concat(Marked(member, miles, period))
        from category in member.Category is { } own ? (Category[])[Category.Everyone, own] : [Category.Everyone]
        select standing with { Board = standing.Board with { Category = category } };

    /// <summary>The boards that count runs, whatever their surface.</summary>
    private static IEnumerable<Standing> Counted(RankedMember member, IReadOnlyList<RunMile> miles, BoardPeriod period)
    {
        var results = Results(member, miles);
        return Row(BoardKind.Consistent, null, period, Boards.Consistent(results, period.From, period.To), weeks => new BoardScore.Count(weeks))
            .Concat(Row(BoardKind.Attempts, null, period, Boards.Attempts(results, period.From, period.To), runs => new BoardScore.Count(runs)));
    }

    /// <summary>The boards of marks, each surface apart.</summary>
    private static IEnumerable<Standing> Marked(RankedMember member, IReadOnlyList<RunMile> miles, BoardPeriod period)
    {
        foreach (var ofSurface in miles.GroupBy(mile => mile.Surface))
        {
            var results = Results(member, ofSurface);
            var within = results.Where(mile => period.Contains(mile.On)).ToArray();
            if (within.Length == 0) continue;

            var fastest = Boards.Fastest(within)[0].Entry;
            yield return Row(BoardKind.Fastest, ofSurface.Key, period, new BoardScore.Time(fastest.Score), fastest.On);

            var graded = Boards.AgeGraded(within, mile => Grade(member, ofSurface.Key, mile));
            foreach (var row in Row(BoardKind.AgeGraded, ofSurface.Key, period, graded, percent => new BoardScore.Grade(percent))) yield return row;

            if (period == BoardPeriod.AllTime)
            {
                var sinceFirst = new Improvement(results[0].Time, fastest.Score);
                if (sinceFirst.Gain.Hundredths > 0) yield return Row(BoardKind.Improved, ofSurface.Key, period, new BoardScore.Gain(sinceFirst), fastest.On);
            }
            else if (results[0].On >= period.From)
            {
                yield return Row(BoardKind.FirstTimers, ofSurface.Key, period, new BoardScore.Count(1), results[0].On);
            }
            else
            {
                var improved = Boards.Improved(results, period.From, period.To);
                foreach (var row in Row(BoardKind.Improved, ofSurface.Key, period, improved, gain => new BoardScore.Gain(gain))) yield return row;
            }
        }
    }

    /// <summary>The grade as it is shown, with one decimal; null where there is no table for the member or their age.</summary>
    private static decimal? Grade(RankedMember member, Surface surface, MileResult<ulong> mile) =>
        member is { ComparedWith: { } sex, BirthYear: { } born } && AgeGrading.Grade(mile.Time, sex, mile.On.Year - born, surface) is { } grade
            ? decimal.Round(grade.Percent, 1, MidpointRounding.AwayFromZero)
            : null;

    private static MileResult<ulong>[] Results(RankedMember member, IEnumerable<RunMile> miles) =>
        [.. miles.Select(mile => new MileResult<ulong>(member.UserId, mile.Time, mile.RunOn))];

    private static IEnumerable<Standing> Row<TScore>(
        BoardKind kind, Surface? surface, BoardPeriod period, IReadOnlyList<Ranked<BoardRow<ulong, TScore>>> board, Func<TScore, BoardScore> score) =>
        board.Select(row => Row(kind, surface, period, score(row.Entry.Score), row.Entry.On));

    private static Standing Row(BoardKind kind, Surface? surface, BoardPeriod period, BoardScore score, DateOnly reachedOn) =>
        new(new BoardKey(kind, surface, period.Key, Category.Everyone), score, reachedOn);
}
