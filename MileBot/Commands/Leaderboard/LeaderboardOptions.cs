using MileBot.Core;
using MileBot.Storage;

namespace MileBot.Commands.Leaderboard;

/// <summary>The options of <c>/leaderboard</c>.</summary>
internal static class LeaderboardOptions
{
    public const string CommandName = "leaderboard";

    public static ChoiceOption<BoardKind> Board { get; } = new(
        "board",
        "What is ranked; weeks and miles are counted over all surfaces together",
        [
            new("Fastest mile", "fastest", BoardKind.Fastest),
            new("Best age grade", "age-graded", BoardKind.AgeGraded),
            new("Most improved", "improved", BoardKind.Improved),
            new("Most weeks with a mile", "consistent", BoardKind.Consistent),
            new("Most miles run", "attempts", BoardKind.Attempts),
        ]);

    public static ChoiceOption<Category> Category { get; } = new(
        "category",
        "Who is ranked",
        [
            new("Everyone", "everyone", Core.Category.Everyone),
            new("Women", "women", Core.Category.Women),
            new("Men", "men", Core.Category.Men),
            new("Nonbinary", "nonbinary", Core.Category.Nonbinary),
        ]);

    public static ChoiceOption<PeriodKind> Period { get; } = new(
        "period",
        "Which miles count",
        [
            new("All time", "all-time", PeriodKind.AllTime),
            new("This year", "year", PeriodKind.Year),
            new("This month", "month", PeriodKind.Month),
            new("This week", "week", PeriodKind.Week),
            new("The last 30 days", "30-days", PeriodKind.Last30Days),
        ]);

    public static MemberOption Member { get; } = new("member", "Opens the page that a member is on");

    public static IReadOnlyList<CommandOption> All { get; } =
        [Board, Category, SharedOptions.Surface, Period, Member, SharedOptions.Private];
}
