using MileBot.Core;
using MileBot.Replies;

namespace MileBot.Commands.Record;

/// <summary>Which records somebody asked for, as the buttons carry it.</summary>
/// <param name="OwnerId">Who asked: their press changes the reply, anybody else's makes a copy.</param>
/// <param name="Skip">How many lines of a long list come before the page.</param>
internal sealed record RecordRequest(ulong OwnerId, RecordView View, Category Category, Surface Surface, int Skip)
{
    public IReadOnlyList<Sex> Sexes => Category switch
    {
        Category.Women => [Sex.Women],
        Category.Men => [Sex.Men],
        _ => [Sex.Women, Sex.Men],
    };

    public static RecordRequest? Parse(ComponentId id) =>
        id.Snowflake(0) is { } owner && id.Name<RecordView>(1) is { } view && id.Name<Category>(2) is { } category
        && id.Name<Surface>(3) is { } surface && id.Number(4) is { } skip
            ? new RecordRequest(owner, view, category, surface, skip)
            : null;

    public ComponentId ToId() => ComponentId.Of(RecordOptions.CommandName, "show", OwnerId, View, Category, Surface, Skip);
}
