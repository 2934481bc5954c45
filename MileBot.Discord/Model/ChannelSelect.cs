namespace MileBot.Discord.Model;

/// <summary>A select of channels.</summary>
/// <remarks>See Discord Docs/Component Reference, "Channel Select".</remarks>
/// <param name="CustomId">What comes back, 1–100 characters.</param>
public sealed record ChannelSelect(string CustomId) : Select(CustomId)
{
    /// <summary>The kinds of channel that can be chosen; null for all.</summary>
    public IReadOnlyList<ChannelType>? ChannelTypes { get; init; }
}
