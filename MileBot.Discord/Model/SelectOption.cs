using System.Text.Json.Serialization;

namespace MileBot.Discord.Model;

/// <summary>What can be chosen in a select, radio group or checkbox group.</summary>
/// <param name="Label">What the user reads, up to 100 characters.</param>
/// <param name="Value">What comes back, up to 100 characters.</param>
public sealed record SelectOption(string Label, string Value)
{
    /// <summary>A second line, up to 100 characters.</summary>
    public string? Description { get; init; }

    /// <summary>The emoji before it; of a select only.</summary>
    public Emoji? Emoji { get; init; }

    /// <summary>Is it chosen from the start?</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool Default { get; init; }
}
