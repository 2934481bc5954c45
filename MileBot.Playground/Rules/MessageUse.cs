using MileBot.Playground.World;

namespace MileBot.Playground.Rules;

/// <summary>By which call a message is written; each takes other flags and has another rule for mentions.</summary>
/// <param name="Flags">The flags that may be set.</param>
/// <param name="Mentions">What may notify where the body doesn't say.</param>
/// <param name="IsEdit">Whether what the body leaves out stays as it is.</param>
/// <param name="Path">Where in the request the message stands, as its errors name it.</param>
internal sealed record MessageUse(MessageFlags Flags, AllowedMentions Mentions, bool IsEdit = false, string Path = "")
{
    private const MessageFlags Common = MessageFlags.SuppressEmbeds | MessageFlags.SuppressNotifications | MessageFlags.VoiceMessage | MessageFlags.ComponentsV2;

    /// <summary>A message of a channel.</summary>
    public static MessageUse ChannelMessage { get; } = new(Common, AllowedMentions.ForMessages);

    /// <summary>An edit of a message of a channel.</summary>
    public static MessageUse ChannelEdit { get; } = new(MessageFlags.SuppressEmbeds | MessageFlags.ComponentsV2, AllowedMentions.ForMessages, IsEdit: true);

    /// <summary>The first reply to an interaction.</summary>
    public static MessageUse Reply { get; } = new(Common | MessageFlags.Ephemeral, AllowedMentions.ForInteractions, Path: "data");

    /// <summary>A later reply to an interaction.</summary>
    public static MessageUse FollowUp { get; } = new(Common | MessageFlags.Ephemeral, AllowedMentions.ForInteractions);

    /// <summary>A deferral: nothing but who will see the reply.</summary>
    public static MessageUse Deferral { get; } = new(MessageFlags.Ephemeral, AllowedMentions.ForInteractions);

    /// <summary>An edit of a reply.</summary>
    public static MessageUse Edit { get; } =
        new(MessageFlags.SuppressEmbeds | MessageFlags.ComponentsV2, AllowedMentions.ForInteractions, IsEdit: true);

    /// <summary>The answer to a button that changes its message in place.</summary>
    public static MessageUse Update { get; } =
        new(Common | MessageFlags.Ephemeral, AllowedMentions.ForInteractions, IsEdit: true, Path: "data");

    /// <summary>The flags that stay with a message whatever an edit says.</summary>
    public static MessageFlags Lasting { get; } = MessageFlags.Ephemeral | MessageFlags.ComponentsV2;
}
