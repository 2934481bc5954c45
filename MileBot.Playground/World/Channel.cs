using System.Collections.Immutable;

namespace MileBot.Playground.World;

/// <summary>A place for messages: a channel of a guild, or a conversation between the bot and one user.</summary>
public sealed class Channel(Snowflake id, string name, ChannelType type)
{
    public Snowflake Id { get; } = id;

    public string Name { get; } = name;

    public ChannelType Type { get; } = type;

    /// <summary>The guild it belongs to; none for a direct message.</summary>
    public Guild? Guild { get; init; }

    /// <summary>Whom the bot talks to in a direct message.</summary>
    public User? Recipient { get; init; }

    public int Position { get; init; }

    public ImmutableList<PermissionOverwrite> Overwrites { get; internal set; } = [];

    /// <summary>All messages, oldest first, ephemeral ones included.</summary>
    public ImmutableList<Message> Messages { get; internal set; } = [];

    /// <summary>Whether messages can be written in it.</summary>
    public bool HoldsMessages => Type is not ChannelType.Category;

    /// <summary>What the application may do here.</summary>
    /// <remarks>In a direct message Discord states a fixed set. See Discord Docs/Receiving and Responding.</remarks>
    public Permissions ApplicationPermissions =>
        Guild is { } guild
            ? guild.BotMember?.PermissionsIn(this) ?? Permissions.None
            : Permissions.AttachFiles | Permissions.EmbedLinks | Permissions.MentionEveryone | Permissions.UseExternalEmojis;

    /// <summary>The message with this id, unless it was deleted.</summary>
    public Message? Find(Snowflake message) => Messages.Find(known => known.Id == message);
}
