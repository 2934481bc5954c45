namespace MileBot.Discord.Model;

/// <summary>An emoji on a button or option.</summary>
/// <param name="Name">The character itself, or the name of one of a guild's own.</param>
public sealed record Emoji(string? Name)
{
    /// <summary>The id of one of a guild's own.</summary>
    public Snowflake? Id { get; init; }

    /// <summary>Does it move?</summary>
    public bool? Animated { get; init; }
}
