using System.Text.Json.Serialization;

namespace MileBot.Discord.Model;

/// <summary>A file to upload.</summary>
/// <remarks>See Discord Docs/API Reference, "Uploading Files". 10 MiB by default: see <see cref="Interaction.AttachmentSizeLimit"/>.</remarks>
/// <param name="Name">The file's name: letters, digits, <c>-</c>, <c>_</c> and <c>.</c> survive as they are.</param>
/// <param name="Content">What is in it. Kept in memory, since sending may be repeated.</param>
/// <param name="ContentType">The media type, such as <c>image/png</c>.</param>
public sealed record OutgoingFile(string Name, ReadOnlyMemory<byte> Content, string ContentType)
{
    /// <summary>The alternative text, up to 1,024 characters.</summary>
    public string? Description { get; init; }

    /// <summary>How components and embeds refer to it.</summary>
    [JsonIgnore]
    public string Reference => $"attachment://{Name}";
}
