using MileBot.Core;

namespace MileBot.Storage;

/// <summary>One board of a server, and its name in the tables.</summary>
/// <param name="Surface">Its surface; null where all count together.</param>
/// <param name="Period">The key of its <see cref="BoardPeriod"/>.</param>
/// <param name="Category">Whose it is; <see cref="Category.Everyone"/> for all.</param>
internal sealed record BoardKey(BoardKind Kind, Surface? Surface, string Period, Category Category)
{
    /// <summary>The board of every member's fastest mile ever on a surface, by which ranks are told.</summary>
    public static BoardKey AllTimeFastest(Surface surface) => new(BoardKind.Fastest, surface, BoardPeriod.AllTime.Key, Category.Everyone);

    /// <summary>Every board there can be of a period.</summary>
    public static IEnumerable<BoardKey> AllOf(string period) =>
        from kind in Enum.GetValues<BoardKind>()
        from surface in CountsEverySurface(kind) ? (Surface?[])[null] : [.. Enum.GetValues<Surface>().Cast<Surface?>()]
        from category in Enum.GetValues<Category>()
        select new BoardKey(kind, surface, period, category);

    /// <summary>Whether a board counts runs: those of all surfaces together. Marks of different surfaces are never compared.</summary>
    public static bool CountsEverySurface(BoardKind kind) => kind is BoardKind.Consistent or BoardKind.Attempts;

    /// <summary>What a stored board ranks.</summary>
    public static BoardKind KindOf(string stored) => Enum.Parse<BoardKind>(stored.AsSpan(0, stored.IndexOf('/', StringComparison.Ordinal)), ignoreCase: true);

    /// <summary>As stored, such as <c>fastest/trial/2026-W48/women</c>.</summary>
    public override string ToString() => $"{StoredText.Of(Kind)}/{StoredText.Of(Surface) ?? "any"}/{Period}/{StoredText.Of(Category)}";
}
