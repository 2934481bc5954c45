namespace MileBot.Discord.Model;

/// <summary>A channel, wholly or as the part Discord sends with an interaction.</summary>
/// <remarks>See Discord Docs/Channels Resource.</remarks>
public sealed record Channel
{
    /// <summary>The channel's id.</summary>
    public required Snowflake Id { get; init; }

    /// <summary>What kind of channel it is.</summary>
    public required ChannelType Type { get; init; }

    /// <summary>The guild it belongs to; none for a direct message.</summary>
    public Snowflake? GuildId { get; init; }

    /// <summary>The name; none for a direct message.</summary>
    public string? Name { get; init; }

    /// <summary>The category, or for a thread its channel.</summary>
    public Snowflake? ParentId { get; init; }

    /// <summary>The last message sent there, which may be gone by now; none where nothing was ever sent.</summary>
    public Snowflake? LastMessageId { get; init; }

    /// <summary>What the invoking user may do there. Sent with resolved channels only.</summary>
    public Permissions? Permissions { get; init; }

    /// <summary>What the application may do there. Sent with resolved channels only.</summary>
    public Permissions? AppPermissions { get; init; }
}
