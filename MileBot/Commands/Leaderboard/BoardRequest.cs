using MileBot.Core;
using MileBot.Replies;
using MileBot.Storage;

namespace MileBot.Commands.Leaderboard;

/// <summary>Which board somebody asked for, as its buttons carry it.</summary>
/// <param name="OwnerId">Who asked: their press changes the reply, anybody else's makes a copy.</param>
/// <param name="Skip">How many lines come before the page.</param>
internal sealed record BoardRequest(ulong OwnerId, BoardKind Kind, Category Category, Surface Surface, PeriodKind Period, int Skip)
{
    /// <summary>Turns to a page.</summary>
    public const string PageAction = "page";

    /// <summary>Changes to the surface chosen in the menu.</summary>
    public const string SurfaceAction = "surface";

    /// <summary>How many lines a page has.</summary>
    public const int PageSize = 10;

    public static BoardRequest? Parse(ComponentId id) =>
        id.Snowflake(0) is { } owner && id.Name<BoardKind>(1) is { } kind && id.Name<Category>(2) is { } category
        && id.Name<Surface>(3) is { } surface && id.Name<PeriodKind>(4) is { } period && id.Number(5) is { } skip
            ? new BoardRequest(owner, kind, category, surface, period, skip)
            : null;

    public ComponentId ToId(string action) =>
        ComponentId.Of(LeaderboardOptions.CommandName, action, OwnerId, Kind, Category, Surface, Period, Skip);

    /// <summary>The days the board covers, as of a day.</summary>
    public BoardPeriod PeriodOn(DateOnly today) => Period switch
    {
        PeriodKind.AllTime => new BoardPeriod.Kept(BestPeriod.AllTime),
        PeriodKind.Year => new BoardPeriod.Kept(BestPeriod.YearOf(today)),
        PeriodKind.Month => new BoardPeriod.Kept(BestPeriod.MonthOf(today)),
        PeriodKind.Week => new BoardPeriod.Kept(BestPeriod.WeekOf(today)),
        PeriodKind.Last30Days => new BoardPeriod.Days(today.AddDays(-29), today),
        _ => throw new InvalidOperationException($"No days for the period {Period}."),
    };
}
