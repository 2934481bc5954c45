namespace MileBot.Playground.World;

/// <summary>A message's flags. See Discord Docs/Message Flags.</summary>
[Flags]
public enum MessageFlags
{
    None = 0,
    SuppressEmbeds = 1 << 2,
    Ephemeral = 1 << 6,
    Loading = 1 << 7,
    SuppressNotifications = 1 << 12,
    VoiceMessage = 1 << 13,
    ComponentsV2 = 1 << 15,
}
