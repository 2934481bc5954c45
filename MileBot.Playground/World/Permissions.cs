namespace MileBot.Playground.World;

/// <summary>Discord's permission bits, as far as a bot of this kind meets them. See Discord Docs/Permissions.</summary>
[Flags]
public enum Permissions : ulong
{
    None = 0,
    Administrator = 1UL << 3,
    ManageChannels = 1UL << 4,
    ManageGuild = 1UL << 5,
    AddReactions = 1UL << 6,
    ViewChannel = 1UL << 10,
    SendMessages = 1UL << 11,
    ManageMessages = 1UL << 13,
    EmbedLinks = 1UL << 14,
    AttachFiles = 1UL << 15,
    ReadMessageHistory = 1UL << 16,
    MentionEveryone = 1UL << 17,
    UseExternalEmojis = 1UL << 18,
    ManageRoles = 1UL << 28,
    UseApplicationCommands = 1UL << 31,
    SendMessagesInThreads = 1UL << 38,
    UseExternalApps = 1UL << 50,

    /// <summary>What a plain member of a friendly server may do.</summary>
    Member = AddReactions | ViewChannel | SendMessages | EmbedLinks | AttachFiles | ReadMessageHistory
        | UseExternalEmojis | UseApplicationCommands | SendMessagesInThreads | UseExternalApps,

    /// <summary>Every bit named here: what an administrator has.</summary>
    All = Administrator | ManageChannels | ManageGuild | ManageMessages | MentionEveryone | ManageRoles | Member,
}
