using MileBot.Discord.Model;

namespace MileBot.Wire;

/// <summary>What it takes to post in a channel, and to find the post again.</summary>
internal static class PostPermissions
{
    private static readonly (Permissions Permission, string Name)[] Everywhere =
    [
        (Permissions.ViewChannel, "View Channel"),
        (Permissions.EmbedLinks, "Embed Links"),
        (Permissions.AttachFiles, "Attach Files"),
        (Permissions.ReadMessageHistory, "Read Message History"),
    ];

    /// <summary>The names of those that are missing, as Discord's settings show them.</summary>
    /// <param name="channel">A channel as an interaction names it, with what the application may do there.</param>
    public static IReadOnlyList<string> MissingIn(Channel channel)
    {
        var isThread = channel.Type is ChannelType.PublicThread or ChannelType.PrivateThread or ChannelType.AnnouncementThread;
        (Permissions Permission, string Name) write = isThread
            ? (Permissions.SendMessagesInThreads, "Send Messages in Threads")
            : (Permissions.SendMessages, "Send Messages");
        return [.. Everywhere.Append(write).Where(needed => !(channel.AppPermissions ?? Permissions.None).Grants(needed.Permission)).Select(needed => needed.Name)];
    }
}
