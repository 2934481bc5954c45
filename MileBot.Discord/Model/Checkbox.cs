using System.Text.Json.Serialization;

namespace MileBot.Discord.Model;

/// <summary>A yes or no in a form.</summary>
/// <remarks>See Discord Docs/Component Reference, "Checkbox".</remarks>
/// <param name="CustomId">What comes back, 1–100 characters.</param>
public sealed record Checkbox(string CustomId) : Component
{
    /// <summary>Is it ticked from the start?</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool Default { get; init; }
}
