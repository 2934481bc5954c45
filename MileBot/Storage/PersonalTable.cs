namespace MileBot.Storage;

/// <summary>A table whose rows are about a person, who may have a copy of them and may have them erased.</summary>
/// <param name="Name">The table, which has the columns <c>guild_id</c> and <c>user_id</c>.</param>
internal sealed record PersonalTable(string Name)
{
    /// <summary>Every such table. One that is missing here fails a test.</summary>
    public static IReadOnlyList<PersonalTable> All { get; } =
    [
        new("member"),
        new("goal") { Instant = "set_at" },
        new("performance") { Instant = "logged_at" },
        new("draft") { Instant = "asked_at" },
        new("pending_mile") { Instant = "asked_at" },
        new("pending_proof") { Instant = "kept_at" },
        new("import_line"),
        new("audit") { Instant = "acted_at" },
        new("guest_merge") { Instant = "merged_at" },
        new("announcement") { Instant = "noted_at" },
        new("announced_mile") { Instant = "noted_at" },
        new("barrier_due"),
        new("standing") { IsDerived = true },
    ];

    /// <summary>The column with the instant at which a row was written; null where there is none.</summary>
    public string? Instant { get; init; }

    /// <summary>Whether its rows are made from other tables, and follow these.</summary>
    public bool IsDerived { get; init; }
}
