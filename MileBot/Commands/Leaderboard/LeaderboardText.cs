using System.Diagnostics;
using MileBot.Core;
using MileBot.Replies;
using MileBot.Storage;

namespace MileBot.Commands.Leaderboard;

/// <summary>The words around the lines of a board.</summary>
internal static class LeaderboardText
{
    public static Markup Title(BoardRequest request) => request.Kind switch
    {
        BoardKind.Fastest => Markup.Of($"Fastest miles: {English.Title(request.Surface)}"),
        BoardKind.AgeGraded => Markup.Of($"Best age grades: {English.Title(request.Surface)}"),
        BoardKind.Improved => Markup.Of($"Most improved: {English.Title(request.Surface)}"),
        BoardKind.Consistent => Markup.Raw("Most weeks with a mile"),
        BoardKind.Attempts => Markup.Raw("Most miles run"),
        _ => throw NoSuchBoard(request.Kind),
    };

    /// <summary>Who and when, and how it is reckoned where that isn't plain.</summary>
    public static Markup Scope(BoardRequest request)
    {
        var scope = Markup.Raw(WhoAndWhen(request));
        return request.Kind switch
        {
            BoardKind.AgeGraded => Markup.Of($"{scope}\nBy the {Tables(request.Surface)}. The age is the year of the run less the year of birth."),
            BoardKind.Improved when request.Period is PeriodKind.AllTime => Markup.Of($"{scope} · from the first mile to the best"),
            BoardKind.Improved => Markup.Of($"{scope} · against one's own best from before"),
            BoardKind.Consistent => Markup.Of($"{scope} · all surfaces · Monday to Sunday"),
            BoardKind.Attempts => Markup.Of($"{scope} · all surfaces"),
            _ => scope,
        };
    }

    /// <summary>Such as <c>Women · This month</c>.</summary>
    public static string WhoAndWhen(BoardRequest request) => $"{Who(request.Category)} · {When(request.Period)}";

    /// <summary>Counts everyone who ran, on the board and beside it.</summary>
    public static Markup Others(BoardRequest request, BoardPage page)
    {
        var after = page.RankedAfter;
        var others = page.Finishers - page.Ranked;
        switch (request.Kind)
        {
            case BoardKind.AgeGraded when others > 0:
                return Markup.Of($"{More(after)}{English.Count(others, after > 0 || page.Ranked == 0 ? "finisher" : "more finisher")} without an age grade: `/profile` takes the year of birth and shows it to nobody.");
            case BoardKind.Improved when others > 0:
                var steady = others - page.FirstTimers;
                List<Markup> parts = [];
                if (page.FirstTimers > 0) parts.Add(English.Count(page.FirstTimers, "first-timer"));
                if (steady > 0) parts.Add(English.Count(steady, page.Ranked + page.FirstTimers == 0 ? "finisher" : "more finisher"));
                return Markup.Of($"{More(after)}{Markup.Join(" and ", parts)}. Every one counts.");
            default:
                return after > 0
                    ? Markup.Of($"…and {English.Count(after, "more finisher")}. Every one counts.")
                    : Markup.Of($"{English.Count(page.Finishers, "finisher")}. Every one counts.");
        }
    }

    /// <summary>What it takes to be on a board. One of a category lists those who chose it, so a mile alone puts nobody there.</summary>
    public static Markup HowToJoin(BoardRequest request)
    {
        var log = $"`/pb 6:42{SurfaceOption(request)}`";
        var whose = request.Category is Category.Everyone ? "" : $"It lists who chose `/profile category:{Who(request.Category)}` and logged a mile, such as {log}.";
        return Markup.Raw(request.Kind switch
        {
            BoardKind.AgeGraded => $"It takes a mile, such as {log}, and a birth year and {Table(request)} in `/profile`. The year is shown to nobody.",
            BoardKind.Improved when request.Period is PeriodKind.AllTime => $"It takes a second mile that is faster than the first{OfCategory(request)}: {log}.",
            BoardKind.Improved => $"It takes a mile that beats one's own best from before{OfCategory(request)}: {log}.",
            _ when whose.Length > 0 => whose,
            _ => $"{log} puts anyone there, whatever the time.",
        });
    }

    /// <summary>What is said of who has nobody before them.</summary>
    public static Markup AtTheTop(BoardKind kind) => Markup.Raw(kind switch
    {
        BoardKind.Fastest => "Nobody is faster.",
        BoardKind.AgeGraded => "Nobody has a better grade.",
        BoardKind.Improved => "Nobody improved more.",
        BoardKind.Consistent or BoardKind.Attempts => "Nobody has more.",
        _ => throw NoSuchBoard(kind),
    });

    private static Markup More(int after) => after > 0 ? Markup.Of($"…and {after} more, ") : Markup.Empty;

    /// <summary>What says in <c>/profile</c> which age table counts; no table exists for the nonbinary, so they pick one.</summary>
    private static string Table(BoardRequest request) => request.Category switch
    {
        Category.Everyone => "a category or `compare-with`",
        Category.Nonbinary => "`category:Nonbinary` with a `compare-with`",
        var category => $"`category:{Who(category)}`",
    };

    private static string Tables(Surface surface) =>
        surface is Surface.Road ? "road tables of 2025" : "track tables of 2023 from 30 years on, of 2006 below";

    private static string OfCategory(BoardRequest request) =>
        request.Category is Category.Everyone ? "" : $", by one who chose `/profile category:{Who(request.Category)}`";

    private static string Who(Category category) => LeaderboardOptions.Category.Choices.First(choice => choice.Value == category).Label;

    private static string When(PeriodKind period) => LeaderboardOptions.Period.Choices.First(choice => choice.Value == period).Label;

    private static string SurfaceOption(BoardRequest request) => request.Surface is Surface.Trial || BoardKey.CountsEverySurface(request.Kind)
        ? ""
        : $" surface:{SharedOptions.Surface.Choices.First(choice => choice.Value == request.Surface).Code}";

    private static UnreachableException NoSuchBoard(BoardKind kind) => new($"The board {kind} is kept, not shown.");
}
