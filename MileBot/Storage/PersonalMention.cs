namespace MileBot.Storage;

/// <summary>A column by which a row about one person names another.</summary>
/// <param name="Table">The table.</param>
/// <param name="Column">The column with the id of the one who is named.</param>
/// <param name="Shown">What of the row is theirs to know.</param>
internal sealed record PersonalMention(string Table, string Column, string Shown)
{
    /// <summary>Every such column. One that is missing here fails a test.</summary>
    public static IReadOnlyList<PersonalMention> All { get; } =
    [
        new("performance", "removed_by", "performance_id, removed_at, removed_by"),
        new("weekly_job", "set_by", "channel_id, day, time, time_zone, set_by"),
    ];

    /// <summary>What the rows that name somebody are called beside the tables: <c>performance.removed_by</c>.</summary>
    public string Name => $"{Table}.{Column}";
}
