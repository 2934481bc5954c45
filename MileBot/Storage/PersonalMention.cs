namespace MileBot.Storage;

/// <summary>A column by which a row that is not about somebody names them.</summary>
/// <param name="Table">The table.</param>
/// <param name="Column">The column with the id of the one who is named.</param>
/// <param name="Shown">What of the row is theirs to know.</param>
/// <param name="IsOfServer">Whether the row is about the server, and not about another person.</param>
internal sealed record PersonalMention(string Table, string Column, string Shown, bool IsOfServer = false)
{
    /// <summary>Whether the row goes with the one it names, since without them it is of no use.</summary>
    public bool GoesWithThem { get; init; }

    /// <summary>Every such column. One that is missing here fails a test.</summary>
    public static IReadOnlyList<PersonalMention> All { get; } =
    [
        new("performance", "removed_by", "performance_id, removed_at, removed_by"),
        new("performance", "logged_by", "performance_id, logged_at, logged_by"),
        new("audit", "acted_by", "acted_at, action, acted_by"),
        new("draft", "for_user_id", "draft_id, asked_at, for_user_id, for_name") { GoesWithThem = true },
        new("pending_mile", "decided_by", "mile_id, decided_at, decided_by, state"),
        new("verification", "set_by", "channel_id, place, mark_hundredths, set_by", IsOfServer: true),
        new("import_draft", "uploaded_by", "uploaded_at, file_name, uploaded_by", IsOfServer: true),
        new("weekly_job", "set_by", "channel_id, day, time, time_zone, set_by", IsOfServer: true),
        new("announcement_setting", "set_by", "channel_id, threshold, daily_cap, set_by", IsOfServer: true),
        new("barrier_setting", "set_by", "sub_8, sub_7, sub_6, sub_5, sub_4, set_by", IsOfServer: true),
        new("notice", "set_by", "topic, set_by", IsOfServer: true),
    ];

    /// <summary>What the rows that name somebody are called beside the tables: <c>performance.removed_by</c>.</summary>
    public string Name => $"{Table}.{Column}";
}
