namespace MileBot.Playground.World;

/// <summary>Something that happened in the world, to be told to the gateway and to who watches.</summary>
public abstract record WorldChange
{
    private WorldChange()
    {
    }

    /// <summary>The bot was added to a guild, or the guild is up again.</summary>
    public sealed record GuildAdded(Guild Guild) : WorldChange;

    /// <summary>The bot was removed from a guild, or the guild is down.</summary>
    public sealed record GuildRemoved(Guild Guild) : WorldChange;

    public sealed record ChannelAdded(Channel Channel) : WorldChange;

    public sealed record ChannelUpdated(Channel Channel) : WorldChange;

    public sealed record ChannelRemoved(Channel Channel) : WorldChange;

    public sealed record RoleAdded(Guild Guild, Role Role) : WorldChange;

    public sealed record MemberChanged(Member Member) : WorldChange;

    public sealed record MemberRemoved(Member Member) : WorldChange;

    public sealed record MessageSent(Message Message) : WorldChange;

    public sealed record MessageEdited(Message Message) : WorldChange;

    public sealed record MessageRemoved(Message Message) : WorldChange;

    /// <summary>An interaction moved on: answered, thinking, failed, a form opened.</summary>
    public sealed record InteractionMoved(Interactions.Interaction Interaction) : WorldChange;

    /// <summary>The commands, a session, or something else that has no object of its own.</summary>
    public sealed record Other : WorldChange;
}
