using MileBot.Discord.Model;
using MileBot.Replies;

namespace MileBot.Wire;

/// <summary>Draws the entries of a menu, in a message or a form.</summary>
internal static class MenuRenderer
{
    private const int MaxText = 100;
    private const int MaxEntries = 25;

    public static IReadOnlyList<SelectOption> ToOptions(IReadOnlyList<MenuEntry> entries) =>
    [
        .. entries.Take(MaxEntries).Select(entry => new SelectOption(TextBudget.Cut(entry.Label, MaxText), entry.Value)
        {
            Default = entry.IsChosen,
            Description = entry.Description is { } description ? TextBudget.Cut(description, MaxText) : null,
        }),
    ];
}
