namespace MileBot.Discord.Model;

/// <summary>The interaction a message answers.</summary>
/// <remarks>See Discord Docs/Messages Resource, "Message Interaction Metadata Object".</remarks>
public sealed record MessageInteraction
{
    /// <summary>The interaction's id.</summary>
    public required Snowflake Id { get; init; }

    /// <summary>What was used.</summary>
    public required InteractionType Type { get; init; }

    /// <summary>Who used it.</summary>
    public User? User { get; init; }
}
