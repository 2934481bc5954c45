using MileBot.Core;
using MileBot.Storage;

namespace MileBot.Weekly;

/// <summary>A page of a board of a weekly post, as the post's buttons carry it.</summary>
/// <param name="Occurrence">Which post.</param>
/// <param name="LastDay">The last of the days it tells of.</param>
/// <param name="Surface">Not looked at where a board counts the runs of every surface.</param>
/// <param name="Skip">How many lines come before the page.</param>
internal sealed record WeeklyPage(string Occurrence, DateOnly LastDay, BoardKind Board, Surface Surface, Category Category, int Skip)
{
    /// <summary>How many lines a page has.</summary>
    public const int Size = 10;
}
