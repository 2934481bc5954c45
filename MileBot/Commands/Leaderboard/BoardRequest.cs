using MileBot.Core;
using MileBot.Replies;
using MileBot.Storage;

namespace MileBot.Commands.Leaderboard;

/// <summary>Which board somebody asked for, as its buttons and menus carry it.</summary>
/// <param name="OwnerId">Who asked: their press changes the reply, anybody else's makes a copy.</param>
/// <param name="Skip">How many lines come before the page.</param>
internal sealed record BoardRequest(ulong OwnerId, BoardKind Kind, Category Category, Surface Surface, PeriodKind Period, int Skip)
{
    /// <summary>Turns to a page.</summary>
    public const string PageAction = "page";

    /// <summary>Changes to the board chosen in the menu.</summary>
    public const string BoardAction = "board";

    /// <summary>Changes to the period chosen in the menu.</summary>
    public const string PeriodAction = "period";

    /// <summary>Changes to the surface chosen in the menu.</summary>
    public const string SurfaceAction = "surface";

    /// <summary>How many lines a page has.</summary>
    public const int PageSize = 10;

    /// <summary>Reads what a button or menu carries; null where it is none that this version makes.</summary>
    public static BoardRequest? Parse(ComponentId id) =>
        id.Snowflake(0) is { } owner && id.Name<BoardKind>(1) is { } kind && id.Name<Category>(2) is { } category
        && id.Name<Surface>(3) is { } surface && id.Name<PeriodKind>(4) is { } period && id.Number(5) is { } skip
        && LeaderboardOptions.Board.Choices.Any(choice => choice.Value == kind)
            ? new BoardRequest(owner, kind, category, surface, period, skip)
            : null;

    public ComponentId ToId(string action) =>
        ComponentId.Of(LeaderboardOptions.CommandName, action, OwnerId, Kind, Category, Surface, Period, Skip);

    /// <summary>The board after a choice in one of its menus; null where the choice is none that this version offers.</summary>
    public BoardRequest? Choosing(string action, string? code) => action switch
    {
        BoardAction when Find(LeaderboardOptions.Board, code) is { } kind => this with { Kind = kind, Skip = 0 },
        PeriodAction when Find(LeaderboardOptions.Period, code) is { } period => this with { Period = period, Skip = 0 },
        SurfaceAction when Find(SharedOptions.Surface, code) is { } surface => this with { Surface = surface, Skip = 0 },
        PageAction => this,
        _ => null,
    };

    public BoardQuery In(ulong guildId) => new(guildId, Kind, Surface, Category, Period);

    private static TValue? Find<TValue>(ChoiceOption<TValue> option, string? code)
        where TValue : struct =>
        option.Choices.FirstOrDefault(choice => string.Equals(choice.Code, code, StringComparison.Ordinal))?.Value;
}
