namespace MileBot.Discord.Model;

/// <summary>What kind of channel it is. Kinds without a name here are kept as their number.</summary>
/// <remarks>See Discord Docs/Channels Resource, "Channel Types".</remarks>
public enum ChannelType
{
    /// <summary>A text channel of a guild.</summary>
    GuildText = 0,

    /// <summary>A direct message.</summary>
    DirectMessage = 1,

    /// <summary>A voice channel of a guild.</summary>
    GuildVoice = 2,

    /// <summary>A direct message of several users.</summary>
    GroupDirectMessage = 3,

    /// <summary>A category that holds channels.</summary>
    GuildCategory = 4,

    /// <summary>An announcement channel, which others can follow.</summary>
    GuildAnnouncement = 5,

    /// <summary>A thread in an announcement channel.</summary>
    AnnouncementThread = 10,

    /// <summary>A thread in a text or forum channel.</summary>
    PublicThread = 11,

    /// <summary>A thread for those invited.</summary>
    PrivateThread = 12,

    /// <summary>A stage.</summary>
    GuildStageVoice = 13,

    /// <summary>A hub's directory of guilds.</summary>
    GuildDirectory = 14,

    /// <summary>A channel that holds threads only.</summary>
    GuildForum = 15,

    /// <summary>A forum for media.</summary>
    GuildMedia = 16,
}
