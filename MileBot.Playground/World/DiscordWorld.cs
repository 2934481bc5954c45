using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace MileBot.Playground.World;

/// <summary>All there is: guilds, users, conversations and messages.</summary>
/// <remarks>Whoever changes it holds <see cref="Gate"/>. Reading needs no lock: collections and message bodies are replaced,
/// never modified.</remarks>
public sealed class DiscordWorld
{
    private readonly ConcurrentDictionary<Snowflake, Channel> channels = new();
    private readonly ConcurrentDictionary<Snowflake, Guild> guilds = new();
    private readonly ConcurrentDictionary<Snowflake, User> users = new();
    private readonly SnowflakeSource ids;
    private readonly TimeProvider time;
    private TaskCompletionSource next = new(TaskCreationOptions.RunContinuationsAsynchronously);

    internal DiscordWorld(TimeProvider time)
    {
        this.time = time;
        ids = new(time);
        Bot = new(new(WellKnownIds.Application), "MileBot") { IsBot = true };
        users[Bot.Id] = Bot;
    }

    /// <summary>Raised after each change, while the world is locked: be quick.</summary>
    public event Action<WorldChange>? Changed;

    public ImmutableList<Guild> Guilds { get; private set; } = [];

    public ImmutableList<User> Users { get; private set; } = [];

    /// <summary>The conversations between the bot and single users.</summary>
    public ImmutableList<Channel> DirectMessages { get; private set; } = [];

    /// <summary>The account the application acts as.</summary>
    public User Bot { get; }

    internal Lock Gate { get; } = new();

    internal DateTimeOffset Now => time.GetUtcNow();

    /// <summary>A new guild, which the bot has joined with a role of its own.</summary>
    /// <param name="name">The guild's name.</param>
    /// <param name="id">Its id, or none for the next.</param>
    /// <param name="botPermissions">What the bot's own role allows beyond everybody's.</param>
    public Guild AddGuild(string name, Snowflake? id = null, Permissions botPermissions = Permissions.ManageRoles)
    {
        lock (Gate)
        {
            var guild = new Guild(this, id ?? NextId(), name);
            var botRole = guild.AddRole("MileBot", botPermissions, id is { } own ? new(own.Value + 1) : null, isManaged: true);
            guild.AddMember(Bot, botRole);
            Guilds = Guilds.Add(guild);
            guilds[guild.Id] = guild;
            Tell(new WorldChange.GuildAdded(guild));
            return guild;
        }
    }

    /// <summary>The bot leaves or is removed from a guild.</summary>
    public void RemoveGuild(Guild guild)
    {
        lock (Gate)
        {
            Guilds = Guilds.Remove(guild);
            guilds.TryRemove(guild.Id, out _);
            guild.Channels.ForEach(Forget);
            Tell(new WorldChange.GuildRemoved(guild));
        }
    }

    /// <summary>Begins or ends an outage of one guild.</summary>
    public void SetAvailable(Guild guild, bool available)
    {
        ArgumentNullException.ThrowIfNull(guild);
        lock (Gate)
        {
            guild.IsAvailable = available;
            Tell(available ? new WorldChange.GuildAdded(guild) : new WorldChange.GuildRemoved(guild));
        }
    }

    /// <summary>A new account.</summary>
    public User AddUser(string displayName, Snowflake? id = null)
    {
        lock (Gate)
        {
            var own = id ?? NextId();
            var user = new User(own, $"runner{own}") { GlobalName = displayName };
            Users = Users.Add(user);
            users[user.Id] = user;
            return user;
        }
    }

    public Guild? FindGuild(Snowflake id) => guilds.GetValueOrDefault(id);

    public User? FindUser(Snowflake id) => users.GetValueOrDefault(id);

    public Channel? FindChannel(Snowflake id) => channels.GetValueOrDefault(id);

    /// <summary>The conversation of the bot and a user, begun if there is none.</summary>
    public Channel DirectMessageWith(User user)
    {
        ArgumentNullException.ThrowIfNull(user);
        lock (Gate)
        {
            if (DirectMessages.Find(channel => channel.Recipient == user) is { } known)
            {
                return known;
            }

            var channel = new Channel(NextId(), user.Username, ChannelType.DirectMessage) { Recipient = user };
            DirectMessages = DirectMessages.Add(channel);
            Remember(channel);
            return channel;
        }
    }

    /// <summary>Completes when the probe finds something; it is asked again after each change, never by the clock.</summary>
    public async Task<T> WhenAsync<T>(Func<T?> probe, CancellationToken cancellationToken)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(probe);
        while (true)
        {
            var change = Volatile.Read(ref next).Task;
            if (probe() is { } found)
            {
                return found;
            }

            await change.WaitAsync(cancellationToken);
        }
    }

    internal Snowflake NextId()
    {
        lock (Gate)
        {
            return ids.Next();
        }
    }

    internal void Remember(Channel channel) => channels[channel.Id] = channel;

    internal void Forget(Channel channel) => channels.TryRemove(channel.Id, out _);

    internal void Add(Message message)
    {
        message.Channel.Messages = message.Channel.Messages.Add(message);
        Tell(new WorldChange.MessageSent(message));
    }

    internal void Edit(Message message, MessageBody body)
    {
        message.Body = body;
        message.EditedAt = Now;
        Tell(new WorldChange.MessageEdited(message));
    }

    internal void Remove(Message message)
    {
        message.Channel.Messages = message.Channel.Messages.Remove(message);
        Tell(new WorldChange.MessageRemoved(message));
    }

    internal void Tell(WorldChange change)
    {
        Changed?.Invoke(change);
        Interlocked.Exchange(ref next, new(TaskCreationOptions.RunContinuationsAsynchronously)).TrySetResult();
    }
}
