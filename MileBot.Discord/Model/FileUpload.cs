namespace MileBot.Discord.Model;

/// <summary>A field for files in a form.</summary>
/// <remarks>See Discord Docs/Component Reference, "File Upload".</remarks>
/// <param name="CustomId">What comes back, 1–100 characters.</param>
public sealed record FileUpload(string CustomId) : Component
{
    /// <summary>How many files at least, 0–10; 1 by default.</summary>
    public int? MinValues { get; init; }

    /// <summary>How many files at most, 1–10; 1 by default.</summary>
    public int? MaxValues { get; init; }

    /// <summary>Must it be filled? True by default.</summary>
    public bool? Required { get; init; }
}
