namespace MileBot.Discord.Model;

/// <summary>A field for text in a form.</summary>
/// <remarks>See Discord Docs/Component Reference, "Text Input".</remarks>
/// <param name="CustomId">What comes back, 1–100 characters.</param>
/// <param name="Style">One line or several.</param>
public sealed record TextInput(string CustomId, TextInputStyle Style) : Component
{
    /// <summary>The shortest text, 0–4,000 characters.</summary>
    public int? MinLength { get; init; }

    /// <summary>The longest text, 1–4,000 characters.</summary>
    public int? MaxLength { get; init; }

    /// <summary>Must it be filled? True by default.</summary>
    public bool? Required { get; init; }

    /// <summary>What is in it from the start.</summary>
    public string? Value { get; init; }

    /// <summary>What shows while it is empty, up to 100 characters.</summary>
    public string? Placeholder { get; init; }
}
