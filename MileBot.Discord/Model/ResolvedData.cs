using System.Collections.ObjectModel;

namespace MileBot.Discord.Model;

/// <summary>What the ids in options and values stand for.</summary>
/// <remarks>See Discord Docs/Receiving and Responding to Interactions, "Resolved Data Structure".</remarks>
public sealed record ResolvedData
{
    /// <summary>Users by id.</summary>
    public IReadOnlyDictionary<Snowflake, User> Users { get => field ?? ReadOnlyDictionary<Snowflake, User>.Empty; init; }

    /// <summary>Members by user id, without their user: see <see cref="Member"/>. A user who left the guild isn't among them.</summary>
    public IReadOnlyDictionary<Snowflake, GuildMember> Members { get => field ?? ReadOnlyDictionary<Snowflake, GuildMember>.Empty; init; }

    /// <summary>Roles by id.</summary>
    public IReadOnlyDictionary<Snowflake, Role> Roles { get => field ?? ReadOnlyDictionary<Snowflake, Role>.Empty; init; }

    /// <summary>Channels by id, in part.</summary>
    public IReadOnlyDictionary<Snowflake, Channel> Channels { get => field ?? ReadOnlyDictionary<Snowflake, Channel>.Empty; init; }

    /// <summary>Messages by id, in part.</summary>
    public IReadOnlyDictionary<Snowflake, Message> Messages { get => field ?? ReadOnlyDictionary<Snowflake, Message>.Empty; init; }

    /// <summary>Attachments by id.</summary>
    public IReadOnlyDictionary<Snowflake, Attachment> Attachments { get => field ?? ReadOnlyDictionary<Snowflake, Attachment>.Empty; init; }

    /// <summary>The member with the user put back in, or null where that user isn't in the guild.</summary>
    public GuildMember? Member(Snowflake userId) =>
        Members.TryGetValue(userId, out var member) ? member with { User = member.User ?? Users.GetValueOrDefault(userId) } : null;
}
