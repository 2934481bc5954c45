using MileBot.Playground.World;

namespace MileBot.Playground.Acting;

/// <summary>A user one acts as, who has yet to go somewhere.</summary>
public sealed class Actor
{
    private readonly LocalDiscord discord;

    internal Actor(LocalDiscord discord, User user)
    {
        this.discord = discord;
        User = user;
    }

    public User User { get; }

    /// <summary>Goes to a channel.</summary>
    public Participant In(Channel channel) => new(discord, User, channel, []);

    /// <summary>Goes to the conversation with the bot.</summary>
    public Participant InDirectMessage() => In(discord.World.DirectMessageWith(User));
}
