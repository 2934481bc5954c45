namespace MileBot.Discord.Model;

/// <summary>A message, or the part of one that Discord sends with an interaction.</summary>
/// <remarks>See Discord Docs/Messages Resource.</remarks>
public sealed record Message
{
    /// <summary>The message's id.</summary>
    public required Snowflake Id { get; init; }

    /// <summary>The channel it is in.</summary>
    public required Snowflake ChannelId { get; init; }

    /// <summary>Who wrote it.</summary>
    public User? Author { get; init; }

    /// <summary>The text; empty for a message made of components.</summary>
    public string Content { get => field ?? ""; init; }

    /// <summary>When it was sent.</summary>
    public DateTimeOffset? Timestamp { get; init; }

    /// <summary>When it was last edited.</summary>
    public DateTimeOffset? EditedTimestamp { get; init; }

    /// <summary>The files on it.</summary>
    public IReadOnlyList<Attachment> Attachments { get => field ?? []; init; }

    /// <summary>The embeds on it.</summary>
    public IReadOnlyList<Embed> Embeds { get => field ?? []; init; }

    /// <summary>The components on it.</summary>
    public IReadOnlyList<Component> Components { get => field ?? []; init; }

    /// <summary>Does it have a button or select, however deep, whose custom id begins so?</summary>
    public bool HasComponent(string customIdPrefix) => Component.CustomIds(Components).Any(id => id.StartsWith(customIdPrefix, StringComparison.Ordinal));

    /// <summary>What is special about it.</summary>
    public MessageFlags Flags { get; init; }

    /// <summary>What the sender gave it to be recognised by.</summary>
    public OptionValue? Nonce { get; init; }

    /// <summary>The interaction it answers.</summary>
    public MessageInteraction? InteractionMetadata { get; init; }
}
