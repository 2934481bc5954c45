using MileBot.Core;

namespace MileBot.Storage;

/// <summary>Which board is asked for.</summary>
/// <param name="Surface">Not looked at where a board counts the runs of every surface.</param>
/// <param name="Category">Whose; <see cref="Category.Everyone"/> for all.</param>
internal sealed record BoardQuery(ulong GuildId, BoardKind Kind, Surface Surface, Category Category, PeriodKind Period)
{
    /// <summary>The board as of a day.</summary>
    public BoardKey KeyOn(DateOnly today) =>
        new(Kind, BoardKey.CountsEverySurface(Kind) ? null : Surface, BoardPeriod.Of(Period, today).Key, Category);
}
