using System.Text.Json.Serialization;

namespace MileBot.Discord.Model;

/// <summary>A frame around rows, texts, sections, galleries, separators and files.</summary>
/// <remarks>See Discord Docs/Component Reference, "Container".</remarks>
/// <param name="Components">What is in it.</param>
public sealed record Container(IReadOnlyList<Component> Components) : Component
{
    /// <summary>The colour of its edge, 0xRRGGBB.</summary>
    public int? AccentColor { get; init; }

    /// <summary>Is it hidden until clicked?</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool Spoiler { get; init; }
}
