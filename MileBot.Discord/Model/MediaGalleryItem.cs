using System.Text.Json.Serialization;

namespace MileBot.Discord.Model;

/// <summary>A picture of a gallery.</summary>
/// <param name="Media">The picture.</param>
public sealed record MediaGalleryItem(MediaItem Media)
{
    /// <summary>The alternative text, up to 1,024 characters.</summary>
    public string? Description { get; init; }

    /// <summary>Is it hidden until clicked?</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool Spoiler { get; init; }
}
