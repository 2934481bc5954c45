using System.Collections.Immutable;

namespace MileBot.Playground.World;

/// <summary>What people call a server.</summary>
public sealed class Guild
{
    private readonly DiscordWorld world;

    internal Guild(DiscordWorld world, Snowflake id, string name)
    {
        this.world = world;
        Id = id;
        Name = name;
        Everyone = new(id, "@everyone") { Permissions = Permissions.Member };
        Roles = [Everyone];
    }

    public Snowflake Id { get; }

    public string Name { get; }

    public Snowflake OwnerId { get; set; }

    public string PreferredLocale { get; set; } = "en-US";

    /// <summary>The role of everybody, whose id is the guild's.</summary>
    public Role Everyone { get; }

    public ImmutableList<Role> Roles { get; private set; }

    public ImmutableList<Channel> Channels { get; private set; } = [];

    public ImmutableList<Member> Members { get; private set; } = [];

    /// <summary>Where Discord itself writes, if anywhere.</summary>
    public Channel? SystemChannel { get; set; }

    /// <summary>Whether the guild is up; in an outage it is not.</summary>
    public bool IsAvailable { get; internal set; } = true;

    /// <summary>The application's own member; none while the bot is not in the guild.</summary>
    public Member? BotMember => FindMember(world.Bot.Id);

    public Member? FindMember(Snowflake user) => Members.Find(member => member.Id == user);

    public Role? FindRole(Snowflake role) => Roles.Find(known => known.Id == role);

    /// <summary>Adds a channel of this guild. Its id is the next one unless given.</summary>
    public Channel AddChannel(string name, ChannelType type = ChannelType.Text, Snowflake? id = null)
    {
        lock (world.Gate)
        {
            var channel = new Channel(id ?? world.NextId(), name, type) { Guild = this, Position = Channels.Count };
            Channels = Channels.Add(channel);
            world.Remember(channel);
            world.Tell(new WorldChange.ChannelAdded(channel));
            return channel;
        }
    }

    /// <summary>Deletes a channel with all its messages.</summary>
    public void RemoveChannel(Channel channel)
    {
        lock (world.Gate)
        {
            Channels = Channels.Remove(channel);
            world.Forget(channel);
            world.Tell(new WorldChange.ChannelRemoved(channel));
        }
    }

    /// <summary>Adds a role above those there are.</summary>
    public Role AddRole(string name, Permissions permissions = Permissions.None, Snowflake? id = null, bool isManaged = false)
    {
        lock (world.Gate)
        {
            var role = new Role(id ?? world.NextId(), name)
            {
                Permissions = permissions,
                Position = Roles.Max(known => known.Position) + 1,
                IsManaged = isManaged,
            };
            Roles = Roles.Add(role);
            world.Tell(new WorldChange.RoleAdded(this, role));
            return role;
        }
    }

    /// <summary>A new user who joins this guild.</summary>
    /// <param name="displayName">Any name a person may choose, odd ones included.</param>
    /// <param name="roles">The roles given at once.</param>
    public Member AddMember(string displayName, params Role[] roles) => AddMember(world.AddUser(displayName), roles);

    /// <summary>A user joins this guild.</summary>
    public Member AddMember(User user, params Role[] roles)
    {
        lock (world.Gate)
        {
            var member = new Member(this, user, world.Now) { Roles = [.. roles] };
            Members = Members.Add(member);
            world.Tell(new WorldChange.MemberChanged(member));
            return member;
        }
    }

    /// <summary>A member leaves, or is removed.</summary>
    public void RemoveMember(Member member)
    {
        lock (world.Gate)
        {
            Members = Members.Remove(member);
            world.Tell(new WorldChange.MemberRemoved(member));
        }
    }

    /// <summary>Replaces what a channel allows and denies one role (or everybody, by <see cref="Everyone"/>).</summary>
    public void Overwrite(Channel channel, Role role, Permissions allow = Permissions.None, Permissions deny = Permissions.None)
    {
        ArgumentNullException.ThrowIfNull(role);
        Overwrite(channel, new PermissionOverwrite(role.Id, IsMember: false, allow, deny));
    }

    /// <summary>Replaces what a channel allows and denies one member, such as the bot.</summary>
    public void Overwrite(Channel channel, Member member, Permissions allow = Permissions.None, Permissions deny = Permissions.None)
    {
        ArgumentNullException.ThrowIfNull(member);
        Overwrite(channel, new PermissionOverwrite(member.Id, IsMember: true, allow, deny));
    }

    /// <summary>Gives a member a role or takes it back.</summary>
    public void SetRole(Member member, Role role, bool held)
    {
        ArgumentNullException.ThrowIfNull(member);
        lock (world.Gate)
        {
            var without = member.Roles.Remove(role);
            member.Roles = held ? without.Add(role) : without;
            world.Tell(new WorldChange.MemberChanged(member));
        }
    }

    private void Overwrite(Channel channel, PermissionOverwrite overwrite)
    {
        ArgumentNullException.ThrowIfNull(channel);
        lock (world.Gate)
        {
            channel.Overwrites = channel.Overwrites.RemoveAll(known => known.Id == overwrite.Id).Add(overwrite);
            world.Tell(new WorldChange.ChannelUpdated(channel));
        }
    }
}
