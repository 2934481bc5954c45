using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using MileBot.Core;
using MileBot.Replies;
using MileBot.Storage;

namespace MileBot.Weekly;

/// <summary>The names by which a post is known to Discord and found again there.</summary>
internal static class WeeklyIds
{
    public const string CommandName = "weekly";

    /// <summary>Opens a page of a board: <c>weekly/board/{occurrence}/{last day}/{board}/{surface}/{category}/{skip}</c>.</summary>
    public const string BoardAction = "board";

    /// <summary>Turns the page of a board that was opened.</summary>
    public const string TurnAction = "turn";

    private const int MaxNonce = 25;

    /// <summary>Tells a post to Discord, at most 25 characters: the same for each attempt at it, another for any other post.</summary>
    public static string Nonce(ulong guildId, string purpose)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"{guildId}/{purpose}");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name)))[..(MaxNonce - 1)];
    }

    /// <summary>How the custom id of each post's first button begins, by which it is found again.</summary>
    public static string Mark(string occurrence) => $"{CommandName}/{BoardAction}/{occurrence}/";

    /// <summary>A button that opens a page of a board.</summary>
    public static ComponentId OfBoard(string action, WeeklyPage page) => ComponentId.Of(
        CommandName,
        action,
        page.Occurrence,
        page.LastDay.ToString("yyyyMMdd", CultureInfo.InvariantCulture),
        page.Board,
        page.Surface,
        page.Category,
        page.Skip);

    /// <summary>Reads what such a button carries; null where it is none of this version's.</summary>
    public static WeeklyPage? ToPage(ComponentId id) =>
        id.Arguments.Count == 6
        && DateOnly.TryParseExact(id.Arguments[1], "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var lastDay)
        && id.Name<BoardKind>(2) is { } board && id.Name<Surface>(3) is { } surface && id.Name<Category>(4) is { } category
        && id.Number(5) is { } skip
            ? new WeeklyPage(id.Arguments[0], lastDay, board, surface, category, skip)
            : null;
}
