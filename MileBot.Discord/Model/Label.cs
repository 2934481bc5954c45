using System.Text.Json.Serialization;

namespace MileBot.Discord.Model;

/// <summary>A field of a form with its label.</summary>
/// <remarks>See Discord Docs/Component Reference, "Label".</remarks>
/// <param name="Text">The label, up to 45 characters.</param>
/// <param name="Component">The field.</param>
public sealed record Label([property: JsonPropertyName("label")] string Text, Component Component) : Component
{
    /// <summary>A second line, up to 100 characters.</summary>
    public string? Description { get; init; }
}
