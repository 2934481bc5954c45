using System.Collections.Immutable;

namespace MileBot.Playground.World;

/// <summary>A user in a guild.</summary>
public sealed class Member(Guild guild, User user, DateTimeOffset joinedAt)
{
    public Guild Guild { get; } = guild;

    public User User { get; } = user;

    public DateTimeOffset JoinedAt { get; } = joinedAt;

    /// <summary>The name used in this guild only.</summary>
    public string? Nick { get; set; }

    /// <summary>The roles held, without everybody's.</summary>
    public ImmutableList<Role> Roles { get; internal set; } = [];

    public Snowflake Id => User.Id;

    public string DisplayName => Nick ?? User.DisplayName;

    /// <summary>The height of the highest role: one manages only roles and members below.</summary>
    public int TopPosition => Roles.IsEmpty ? 0 : Roles.Max(role => role.Position);

    /// <summary>What the member may do in the guild before a channel has its say.</summary>
    public Permissions GuildPermissions
    {
        get
        {
            var granted = Roles.Aggregate(Guild.Everyone.Permissions, (bits, role) => bits | role.Permissions);
            return Guild.OwnerId == Id || granted.HasFlag(Permissions.Administrator) ? Permissions.All : granted;
        }
    }

    /// <summary>What the member may do in a channel of their guild.</summary>
    /// <remarks>Everybody's overwrite first, then all roles' together, then the member's own. Without
    /// View Channel nothing else counts. See Discord Docs/Permissions.</remarks>
    public Permissions PermissionsIn(Channel channel)
    {
        ArgumentNullException.ThrowIfNull(channel);
        var granted = GuildPermissions;
        if (granted.HasFlag(Permissions.Administrator))
        {
            return Permissions.All;
        }

        granted = Apply(granted, channel.Overwrites.Where(over => over.Id == Guild.Id));
        granted = Apply(granted, channel.Overwrites.Where(over => Roles.Exists(role => role.Id == over.Id)));
        granted = Apply(granted, channel.Overwrites.Where(over => over.IsMember && over.Id == Id));
        return granted.HasFlag(Permissions.ViewChannel) ? granted : Permissions.None;
    }

    private static Permissions Apply(Permissions granted, IEnumerable<PermissionOverwrite> overwrites)
    {
        var (allow, deny) = overwrites.Aggregate(
            (Allow: Permissions.None, Deny: Permissions.None),
            (bits, over) => (bits.Allow | over.Allow, bits.Deny | over.Deny));
        return (granted & ~deny) | allow;
    }
}
