using MileBot.Core;

namespace MileBot.Commands.Record;

/// <summary>The options of <c>/record</c>.</summary>
internal static class RecordOptions
{
    public const string CommandName = "record";

    public static ChoiceOption<Category> Category { get; } = new(
        "category",
        "Whose record",
        [
            new("Women", "women", Core.Category.Women),
            new("Men", "men", Core.Category.Men),
            new("Everyone (both)", "everyone", Core.Category.Everyone),
        ])
    {
        IsRequired = true,
    };

    /// <summary>The surfaces that have records: a time trial has none.</summary>
    public static ChoiceOption<Surface> Surface { get; } = new(
        "surface",
        "Track (if left out), road or indoor",
        [.. SharedOptions.Surface.Choices.Where(choice => choice.Value is not Core.Surface.Trial)]);

    public static ChoiceOption<RecordView> Show { get; } = new(
        "show",
        "The record's history, or other lists",
        [
            new("Progression: who held it when", "progression", RecordView.Progression),
            new("Masters, 35 and older", "masters", RecordView.Masters),
            new("Under 20", "u20", RecordView.Under20),
        ]);

    public static IReadOnlyList<CommandOption> All { get; } = [Category, Surface, Show, SharedOptions.Private];
}
