using System.Text.Json.Serialization;
using MileBot.Discord.Json;

namespace MileBot.Discord.Model;

/// <summary>What may be done in a guild or channel, as a set of bits. Bits without a name here are kept.</summary>
/// <remarks>See Discord Docs/Permissions.</remarks>
[Flags]
[JsonConverter(typeof(PermissionsConverter))]
public enum Permissions : ulong
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Kick members.</summary>
    KickMembers = 1UL << 1,

    /// <summary>Ban members.</summary>
    BanMembers = 1UL << 2,

    /// <summary>Everything, whatever a channel forbids.</summary>
    Administrator = 1UL << 3,

    /// <summary>Manage channels.</summary>
    ManageChannels = 1UL << 4,

    /// <summary>Manage the guild: "Manage Server".</summary>
    ManageGuild = 1UL << 5,

    /// <summary>Add reactions.</summary>
    AddReactions = 1UL << 6,

    /// <summary>See a channel.</summary>
    ViewChannel = 1UL << 10,

    /// <summary>Send messages, though not in threads.</summary>
    SendMessages = 1UL << 11,

    /// <summary>Delete others' messages.</summary>
    ManageMessages = 1UL << 13,

    /// <summary>Have links and embeds shown.</summary>
    EmbedLinks = 1UL << 14,

    /// <summary>Upload files.</summary>
    AttachFiles = 1UL << 15,

    /// <summary>Read what was written before.</summary>
    ReadMessageHistory = 1UL << 16,

    /// <summary>Notify everyone, and roles that can't be mentioned otherwise.</summary>
    MentionEveryone = 1UL << 17,

    /// <summary>Use emoji of other guilds.</summary>
    UseExternalEmojis = 1UL << 18,

    /// <summary>Change others' nicknames.</summary>
    ManageNicknames = 1UL << 27,

    /// <summary>Give and take roles below one's own highest.</summary>
    ManageRoles = 1UL << 28,

    /// <summary>Manage webhooks.</summary>
    ManageWebhooks = 1UL << 29,

    /// <summary>Use application commands.</summary>
    UseApplicationCommands = 1UL << 31,

    /// <summary>Change and delete scheduled events.</summary>
    ManageEvents = 1UL << 33,

    /// <summary>Manage threads.</summary>
    ManageThreads = 1UL << 34,

    /// <summary>Start threads for everyone.</summary>
    CreatePublicThreads = 1UL << 35,

    /// <summary>Send messages in threads.</summary>
    SendMessagesInThreads = 1UL << 38,

    /// <summary>Time members out.</summary>
    ModerateMembers = 1UL << 40,

    /// <summary>Create scheduled events.</summary>
    CreateEvents = 1UL << 44,

    /// <summary>Have a user-installed application answer in public.</summary>
    UseExternalApps = 1UL << 50,

    /// <summary>Pin messages.</summary>
    PinMessages = 1UL << 51,
}
