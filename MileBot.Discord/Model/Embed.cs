namespace MileBot.Discord.Model;

/// <summary>A formatted block of a message that isn't made of components.</summary>
/// <remarks>See Discord Docs/Messages Resource, "Embed Object" and "Embed Limits".</remarks>
public sealed record Embed
{
    /// <summary>The title, up to 256 characters.</summary>
    public string? Title { get; init; }

    /// <summary>The text, up to 4,096 characters.</summary>
    public string? Description { get; init; }

    /// <summary>Where the title leads.</summary>
    public string? Url { get; init; }

    /// <summary>The colour, 0xRRGGBB.</summary>
    public int? Color { get; init; }

    /// <summary>An instant shown at the foot.</summary>
    public DateTimeOffset? Timestamp { get; init; }

    /// <summary>Up to 25 fields.</summary>
    public IReadOnlyList<EmbedField>? Fields { get; init; }

    /// <summary>The line at the foot.</summary>
    public EmbedFooter? Footer { get; init; }

    /// <summary>The picture.</summary>
    public MediaItem? Image { get; init; }
}
