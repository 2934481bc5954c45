using System.Text.Json.Serialization;

namespace MileBot.Discord.Model;

/// <summary>A small picture beside a section's text.</summary>
/// <remarks>See Discord Docs/Component Reference, "Thumbnail".</remarks>
/// <param name="Media">The picture.</param>
public sealed record Thumbnail(MediaItem Media) : Component
{
    /// <summary>The alternative text, up to 1,024 characters.</summary>
    public string? Description { get; init; }

    /// <summary>Is it hidden until clicked?</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool Spoiler { get; init; }
}
