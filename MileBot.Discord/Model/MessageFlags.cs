namespace MileBot.Discord.Model;

/// <summary>What is special about a message. Bits without a name here are kept.</summary>
/// <remarks>See Discord Docs/Messages Resource, "Message Flags".</remarks>
[Flags]
public enum MessageFlags
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Links aren't unfolded.</summary>
    SuppressEmbeds = 1 << 2,

    /// <summary>Only the user of the interaction sees it. Fixed by the first answer, a deferral included.</summary>
    Ephemeral = 1 << 6,

    /// <summary>The application is "thinking…".</summary>
    Loading = 1 << 7,

    /// <summary>It notifies nobody.</summary>
    SuppressNotifications = 1 << 12,

    /// <summary>It is made of components. Can't be taken back from a message.</summary>
    IsComponentsV2 = 1 << 15,
}
