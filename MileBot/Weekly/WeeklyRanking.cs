using MileBot.Core;
using MileBot.Core.Grading;
using MileBot.Core.Ranking;
using MileBot.Storage;

namespace MileBot.Weekly;

/// <summary>A board of a week, whole.</summary>
/// <param name="Surface">Its surface; null where it counts the runs of every surface.</param>
/// <param name="Rows">Everyone on it.</param>
internal sealed record WeeklyRanking(BoardKind Board, Surface? Surface, IReadOnlyList<BoardRow> Rows)
{
    /// <summary>Whether a board counts runs: those of all surfaces together. Marks of different surfaces are never compared.</summary>
    public static bool CountsEverySurface(BoardKind board) => board is BoardKind.Consistent or BoardKind.Attempts;

    /// <summary>The boards of a kind that have somebody on them: one, or one a surface, the one with most runners first.</summary>
    public static IReadOnlyList<WeeklyRanking> AllOf(BoardKind board, Category category, WeeklyFacts facts)
    {
        IEnumerable<Surface?> surfaces = CountsEverySurface(board) ? [null] : Enum.GetValues<Surface>().Cast<Surface?>();
        return
        [
            .. surfaces.Select(surface => Of(board, surface, category, facts))
                .Where(ranking => ranking.Rows.Count > 0)
                .OrderByDescending(ranking => ranking.Rows.Count),
        ];
    }

    /// <summary>One board.</summary>
    public static WeeklyRanking Of(BoardKind board, Surface? surface, Category category, WeeklyFacts facts)
    {
        var runs = facts.Runs.Where(run => (surface is null || run.Surface == surface) && Belongs(run.UserId)).ToList();
        var miles = runs.Select(run => new MileResult<ulong>(run.UserId, run.Time, run.RunOn));
        return new(board, surface, board switch
        {
            BoardKind.Fastest => Rows(Boards.Fastest(miles), time => new BoardScore.Time(time)),
            BoardKind.AgeGraded => Rows(Boards.AgeGraded(miles, mile => Grade(mile, surface)), percent => new BoardScore.Grade(percent)),
            BoardKind.Improved => Rows(Boards.Improved(miles.Concat(Before()), facts.FirstDay, facts.LastDay), gain => new BoardScore.Gain(gain)),
            BoardKind.Consistent => Rows(Boards.Consistent(DaysOfYear(), FirstOfYear(), facts.LastDay), weeks => new BoardScore.Count(weeks)),
            BoardKind.Attempts => Rows(Boards.Attempts(miles, facts.FirstDay, facts.LastDay), number => new BoardScore.Count(number)),
            _ => throw new ArgumentOutOfRangeException(nameof(board), board, "No such board."),
        });

        bool Belongs(ulong userId) => category is Category.Everyone || facts.Runners[userId].Settings.Category == category;

        // The day does not matter, as long as it lies before the week.
        IEnumerable<MileResult<ulong>> Before() => facts.BestsBefore
            .Where(best => best.Key.Surface == surface && Belongs(best.Key.UserId))
            .Select(best => new MileResult<ulong>(best.Key.UserId, best.Value, facts.FirstDay.AddDays(-1)));

        DateOnly FirstOfYear() => new(facts.LastDay.Year, 1, 1);

        IEnumerable<MileResult<ulong>> DaysOfYear() =>
            facts.DaysOfYear.Where(day => Belongs(day.UserId)).Select(day => new MileResult<ulong>(day.UserId, default, day.On));

        decimal? Grade(MileResult<ulong> mile, Surface? on) =>
            facts.Runners[mile.Runner].Settings is { BirthYear: { } birthYear, ComparedWith: { } sex }
                ? AgeGrading.Grade(mile.Time, sex, mile.On.Year - birthYear, on!.Value)?.Percent
                : null;

        IReadOnlyList<BoardRow> Rows<TScore>(IReadOnlyList<Ranked<BoardRow<ulong, TScore>>> ranked, Func<TScore, BoardScore> score) =>
        [
            .. ranked.Select(row => new BoardRow(
                row.Place, row.Entry.Runner, facts.NameOf(row.Entry.Runner), score(row.Entry.Score), row.Entry.On)),
        ];
    }
}
