using System.Text.Json.Serialization;

namespace MileBot.Discord.Model;

/// <summary>An attached file.</summary>
/// <remarks>See Discord Docs/Component Reference, "File".</remarks>
/// <param name="File">The file, by <see cref="OutgoingFile.Reference"/> and nothing else.</param>
public sealed record FileDisplay(MediaItem File) : Component
{
    /// <summary>Is it hidden until clicked?</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool Spoiler { get; init; }
}
