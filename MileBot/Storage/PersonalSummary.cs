namespace MileBot.Storage;

/// <summary>What is held about a person in one server, in figures.</summary>
internal sealed record PersonalSummary
{
    public required ulong GuildId { get; init; }

    /// <summary>The server's name; empty where Discord didn't tell it yet.</summary>
    public required string GuildName { get; init; }

    /// <summary>When the server removed the bot; null while the bot is there.</summary>
    public required DateTimeOffset? GuildRemovedAt { get; init; }

    /// <summary>Their name as last seen; null where they are no known member.</summary>
    public required string? DisplayName { get; init; }

    /// <summary>What they say of themselves.</summary>
    public required MemberSettings Settings { get; init; }

    /// <summary>Whether they wish to be on no board.</summary>
    public required bool IsHidden { get; init; }

    /// <summary>Whether they were found to have left.</summary>
    public required bool HasLeft { get; init; }

    /// <summary>How many of their miles are marked removed.</summary>
    public required int RemovedMiles { get; init; }

    /// <summary>How many rows there are, by table; tables without any are left out.</summary>
    public required IReadOnlyDictionary<string, int> Rows { get; init; }

    public bool IsEmpty => Rows.Count == 0;

    /// <summary>How many rows a table has.</summary>
    public int RowsOf(string table) => Rows.GetValueOrDefault(table);

    /// <summary>How many rows are made from others.</summary>
    public int DerivedRows => PersonalTable.All.Where(table => table.IsDerived).Sum(table => RowsOf(table.Name));
}
