using System.Globalization;
using MileBot.Core;
using MileBot.Core.Grading;
using MileBot.Core.Ranking;
using MileBot.Replies;

namespace MileBot.Weekly;

/// <summary>A board of a week, whole.</summary>
/// <param name="Surface">Its surface; null where it counts the runs of every surface.</param>
/// <param name="Rows">Everyone on it.</param>
internal sealed record WeeklyRanking(WeeklyBoard Board, Surface? Surface, IReadOnlyList<WeeklyRow> Rows)
{
    /// <summary>Whether a board counts runs: those of all surfaces together. Marks of different surfaces are never compared.</summary>
    public static bool CountsEverySurface(WeeklyBoard board) => board is WeeklyBoard.Consistent or WeeklyBoard.Attempts;

    /// <summary>The boards of a kind that have somebody on them: one, or one a surface, the one with most runners first.</summary>
    public static IReadOnlyList<WeeklyRanking> AllOf(WeeklyBoard board, Category category, WeeklyFacts facts)
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
    public static WeeklyRanking Of(WeeklyBoard board, Surface? surface, Category category, WeeklyFacts facts)
    {
        var runs = facts.Runs.Where(run => (surface is null || run.Surface == surface) && Belongs(run.UserId)).ToList();
        var miles = runs.Select(run => new MileResult<ulong>(run.UserId, run.Time, run.RunOn));
        return new(board, surface, board switch
        {
            WeeklyBoard.Fastest => Rows(Boards.Fastest(miles), row => row.Score.ToString(), row => DateText.Of(row.On)),
            WeeklyBoard.AgeGraded => Rows(Boards.AgeGraded(miles, mile => Grade(mile, surface)), row => Text($"{row.Score:0.0} %"), _ => ""),
            WeeklyBoard.Improved => Rows(
                Boards.Improved(miles.Concat(Before()), facts.FirstDay, facts.LastDay),
                row => Text($"{row.Score.Percent:0.0} %"),
                row => $"{row.Score.Before} → {row.Score.After}"),
            WeeklyBoard.Consistent => Rows(Boards.Consistent(DaysOfYear(), FirstOfYear(), facts.LastDay), row => Count(row.Score, "week"), _ => ""),
            WeeklyBoard.Attempts => Rows(Boards.Attempts(miles, facts.FirstDay, facts.LastDay), row => Count(row.Score, "mile"), _ => ""),
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

        IReadOnlyList<WeeklyRow> Rows<TScore>(
            IReadOnlyList<Ranked<BoardRow<ulong, TScore>>> ranked, Func<BoardRow<ulong, TScore>, string> mark, Func<BoardRow<ulong, TScore>, string> note) =>
            [.. ranked.Select(row => new WeeklyRow(row.Place, row.Entry.Runner, facts.NameOf(row.Entry.Runner), mark(row.Entry), note(row.Entry)))];
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static string Count(int number, string noun) => English.Count(number, noun).Value;
}
