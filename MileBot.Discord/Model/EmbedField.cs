using System.Text.Json.Serialization;

namespace MileBot.Discord.Model;

/// <summary>A field of an embed.</summary>
/// <param name="Name">The name, up to 256 characters.</param>
/// <param name="Value">The text, up to 1,024 characters.</param>
public sealed record EmbedField(string Name, string Value)
{
    /// <summary>Does it share its line with others?</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool Inline { get; init; }
}
