namespace MileBot.Discord.Model;

/// <summary>A guild (what users call a server), wholly or, while it is unavailable, its id.</summary>
/// <remarks>See Discord Docs/Guild Resource and Gateway Events, "Guild Create" and "Guild Delete".</remarks>
public sealed record Guild
{
    /// <summary>The guild's id.</summary>
    public required Snowflake Id { get; init; }

    /// <summary>True during an outage. On a deletion: absent means that the bot was removed.</summary>
    public bool? Unavailable { get; init; }

    /// <summary>The name; absent while unavailable.</summary>
    public string? Name { get; init; }

    /// <summary>The owner's id.</summary>
    public Snowflake? OwnerId { get; init; }

    /// <summary>The language of a community guild, such as <c>en-US</c>.</summary>
    public string? PreferredLocale { get; init; }

    /// <summary>When the bot joined; told by the gateway only.</summary>
    public DateTimeOffset? JoinedAt { get; init; }

    /// <summary>Where Discord posts notices, if anywhere.</summary>
    public Snowflake? SystemChannelId { get; init; }

    /// <summary>How many members it has.</summary>
    public int? MemberCount { get; init; }

    /// <summary>The guild's roles.</summary>
    public IReadOnlyList<Role> Roles { get => field ?? []; init; }
}
