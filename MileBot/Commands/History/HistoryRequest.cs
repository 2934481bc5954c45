using MileBot.Core;
using MileBot.Replies;

namespace MileBot.Commands.History;

/// <summary>Whose miles somebody asked for, as the buttons carry it.</summary>
/// <param name="OwnerId">Who asked: their press changes the reply, anybody else's makes a copy.</param>
/// <param name="MemberId">Whose miles.</param>
/// <param name="Surface">Those of one surface; null for all.</param>
/// <param name="Page">Which page, from 0 for the newest.</param>
internal sealed record HistoryRequest(ulong OwnerId, ulong MemberId, Surface? Surface, int Page)
{
    public const string Newest = "newest";
    public const string Newer = "newer";
    public const string Older = "older";
    public const string Oldest = "oldest";

    /// <summary>Changes to the surface chosen in the menu.</summary>
    public const string SurfaceAction = "surface";

    /// <summary>Stands for all surfaces.</summary>
    public const string AllSurfaces = "all";

    /// <summary>How many miles a page has.</summary>
    public const int PageSize = 10;

    /// <summary>Reads what a button or menu that turns pages carries; null where it is another one, whatever that carries.</summary>
    public static HistoryRequest? Parse(ComponentId id) =>
        id.Action is Newest or Newer or Older or Oldest or SurfaceAction
        && id.Snowflake(0) is { } owner && id.Snowflake(1) is { } member && ReadSurface(id.Arguments.ElementAtOrDefault(2), out var surface) && id.Number(3) is { } page
            ? new HistoryRequest(owner, member, surface, page)
            : null;

    /// <summary>Reads a surface, or that all are meant.</summary>
    public static bool ReadSurface(string? text, out Surface? surface)
    {
        surface = Enum.TryParse<Surface>(text, ignoreCase: true, out var one) && Enum.IsDefined(one) ? one : null;
        return surface is not null || text is AllSurfaces;
    }

    public static string CodeOf(Surface? surface) =>
        surface is { } one ? SharedOptions.Surface.Choices.First(choice => choice.Value == one).Code : AllSurfaces;

    /// <summary>The same miles, on another page. The action tells apart two buttons that lead to one page.</summary>
    public ComponentId ToId(string action, int page) => ComponentId.Of(HistoryComponents.CommandName, action, OwnerId, MemberId, CodeOf(Surface), page);
}
