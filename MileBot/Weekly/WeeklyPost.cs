using MileBot.Commands.Leaderboard;
using MileBot.Core;
using MileBot.Core.Records;
using MileBot.Pictures;
using MileBot.Replies;
using MileBot.Storage;

namespace MileBot.Weekly;

/// <summary>Composes the post of a week. Short lists and a fixed number of parts: it fits into a message whatever the club's size.</summary>
internal sealed class WeeklyPost(PictureStudio studio, RecordBook book)
{
    private const int MostBoards = 4;
    private const int LinesOfFirst = 10;
    private const int LinesOfOthers = 3;
    private const int MostBests = 6;
    private const int MostNames = 10;
    private const int MostLate = 5;
    private const int MostBarriers = 2;

    /// <summary>Composes the post.</summary>
    /// <param name="job">What the organisers want in it.</param>
    /// <param name="occurrence">Which post it is, as its buttons carry it.</param>
    /// <param name="facts">What happened.</param>
    public Reply Compose(WeeklyJob job, string occurrence, WeeklyFacts facts)
    {
        IReadOnlyList<WeeklyRanking> rankings = [.. job.Boards.SelectMany(board => WeeklyRanking.AllOf(board, job.Category, facts)).Take(MostBoards)];
        List<Block> blocks = [new Block.Heading(Markup.Of($"The week in miles: {Markup.Raw(WeeklyText.Days(facts.FirstDay, facts.LastDay))}")), Count(facts)];
        blocks.AddRange(Bests(facts));
        for (var i = 0; i < rankings.Count; i++) blocks.AddRange(Board(rankings[i], job.Category, i == 0 ? LinesOfFirst : LinesOfOthers));
        if (rankings.Count > 0) blocks.AddRange(Block.Image.OrNone(Draw(rankings[0], job.Category, facts)));
        blocks.AddRange(Names(facts));
        blocks.AddRange(Radar(facts));
        blocks.AddRange(LateNews(facts));
        if (WeeklyNews.AnniversaryOf(facts, book) is { } anniversary) blocks.Add(new Block.Small(WeeklyText.Of(anniversary)));
        blocks.Add(Buttons(job, occurrence, facts, rankings));
        return new Reply(blocks) { Tone = Tone.Welcome };
    }

    private static Block.Paragraph Count(WeeklyFacts facts)
    {
        var runners = facts.Runs.Select(run => run.UserId).Distinct().Count();
        return new(runners == 0
            ? Markup.Raw("Nobody logged a mile this week. `/pb 6:42` starts the next one, whatever your time.")
            : Markup.Of($"**{English.Count(runners, "runner")}** ran **{English.Count(facts.Runs.Count, "mile")}**. Every one counts."));
    }

    private static IEnumerable<Block> Bests(WeeklyFacts facts)
    {
        var bests = WeeklyNews.NewBests(facts);
        if (bests.Count == 0) yield break;

        var more = bests.Count > MostBests ? (Markup[])[Markup.Of($"…and {English.Count(bests.Count - MostBests, "more new best")}")] : [];
        yield return new Block.Lines(
            [Markup.Raw("**New bests**"), .. bests.Take(MostBests).Select(best => WeeklyText.NewBest(best, facts.NameOf(best.UserId))), .. more]);
    }

    private static IEnumerable<Block> Board(WeeklyRanking ranking, Category category, int most)
    {
        var title = Markup.Raw(WeeklyText.Title(ranking.Board, ranking.Surface));
        var who = category is Category.Everyone ? Markup.Empty : Markup.Raw($" · {WeeklyText.Of(category)}");
        yield return new Block.Lines([Markup.Of($"**{title}**{who}"), .. ranking.Rows.Take(most).Select(row => Line(ranking.Board, row))]);
        if (ranking.Rows.Count > most) yield return new Block.Small(Markup.Of($"…and {English.Count(ranking.Rows.Count - most, "more finisher")}"));
    }

    /// <summary>A line of a board.</summary>
    public static Markup Line(BoardKind board, BoardRow row)
    {
        var note = ScoreText.Note(board, row) is { } told ? Markup.Raw($" · {told}") : Markup.Empty;
        return Markup.Of($"{row.Place}\\. {row.DisplayName} · **{Markup.Raw(ScoreText.Mark(board, row.Score))}**{note}");
    }

    private static IEnumerable<Block> Names(WeeklyFacts facts)
    {
        var first = WeeklyNews.FirstTimers(facts);
        if (first.Count == 0) yield break;

        var names = Markup.Join(", ", first.Take(MostNames).Select(userId => Markup.Of($"{facts.NameOf(userId)}")));
        var more = first.Count > MostNames ? Markup.Of($" and {first.Count - MostNames} more") : Markup.Empty;
        yield return new Block.Paragraph(Markup.Of($"**First mile:** {names}{more}. Welcome!"));
    }

    private static IEnumerable<Block> Radar(WeeklyFacts facts)
    {
        var chases = WeeklyNews.BarrierRadar(facts);
        if (chases.Count == 0) yield break;

        var parts = chases.Take(MostBarriers).Select(chase => WeeklyText.Chase(chase, facts.NameOf));
        yield return new Block.Paragraph(Markup.Of($"**Barrier radar:** {Markup.Join("; ", parts)}."));
    }

    private static IEnumerable<Block> LateNews(WeeklyFacts facts)
    {
        if (facts.LateRuns.Count == 0) yield break;

        var runs = Markup.Join(", ", facts.LateRuns.Take(MostLate).Select(run => WeeklyText.Late(run, facts.NameOf(run.UserId))));
        var more = facts.LateRuns.Count > MostLate ? Markup.Of($" and {English.Count(facts.LateRuns.Count - MostLate, "more mile")}") : Markup.Empty;
        yield return new Block.Paragraph(Markup.Of($"**Late news:** {runs}{more}."));
    }

    /// <summary>There is always one: by it the post is found again.</summary>
    private static Block.ButtonRow Buttons(WeeklyJob job, string occurrence, WeeklyFacts facts, IReadOnlyList<WeeklyRanking> rankings)
    {
        IReadOnlyList<(BoardKind Board, Surface? Surface)> boards = rankings.Count == 0
            ? [(job.Boards[0], null)]
            : [.. rankings.Select(ranking => (ranking.Board, ranking.Surface))];
        return new([.. boards.Select(board => new Button(
            WeeklyIds.OfBoard(
                WeeklyIds.BoardAction, new WeeklyPage(occurrence, facts.LastDay, board.Board, board.Surface ?? default, job.Category, Skip: 0)),
            WeeklyText.Title(board.Board, board.Surface)))]);
    }

    private Picture? Draw(WeeklyRanking ranking, Category category, WeeklyFacts facts) => studio.Draw(new Board(
        WeeklyText.Title(ranking.Board, ranking.Surface),
        $"{WeeklyText.Of(category)} · {WeeklyText.Days(facts.FirstDay, facts.LastDay)}",
        [
            .. ranking.Rows.Take(LinesOfFirst).Select(row => new BoardLine(
                row.Place, row.DisplayName, ScoreText.Mark(ranking.Board, row.Score), ScoreText.Note(ranking.Board, row))),
        ],
        Math.Max(0, ranking.Rows.Count - LinesOfFirst)));
}
