using System.Text.Json.Serialization;

namespace MileBot.Discord.Model;

/// <summary>A button.</summary>
/// <remarks>See Discord Docs/Component Reference, "Button".</remarks>
public sealed record Button : Component
{
    /// <summary>How it looks; <see cref="ButtonStyle.Link"/> has a <see cref="Url"/>, the others a <see cref="CustomId"/>.</summary>
    public required ButtonStyle Style { get; init; }

    /// <summary>The words on it, up to 80 characters; about 34 show on a telephone.</summary>
    public string? Label { get; init; }

    /// <summary>The emoji on it.</summary>
    public Emoji? Emoji { get; init; }

    /// <summary>What comes back when it is pressed, 1–100 characters, unique in its message.</summary>
    public string? CustomId { get; init; }

    /// <summary>Where it leads, up to 512 characters.</summary>
    public string? Url { get; init; }

    /// <summary>Is it greyed out?</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool Disabled { get; init; }

    /// <summary>A button that leads to an address.</summary>
    public static Button Link(string label, string url) => new() { Style = ButtonStyle.Link, Label = label, Url = url };
}
