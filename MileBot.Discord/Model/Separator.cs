namespace MileBot.Discord.Model;

/// <summary>A space or line between components.</summary>
/// <remarks>See Discord Docs/Component Reference, "Separator".</remarks>
public sealed record Separator : Component
{
    /// <summary>Is there a line? True by default.</summary>
    public bool? Divider { get; init; }

    /// <summary>How much space; small by default.</summary>
    public SeparatorSpacing? Spacing { get; init; }
}
