namespace MileBot.Discord.Model;

/// <summary>What the ids in options and values stand for.</summary>
/// <remarks>See Discord Docs/Receiving and Responding to Interactions, "Resolved Data Structure".</remarks>
public sealed record ResolvedData
{
    /// <summary>Users by id.</summary>
    public IReadOnlyDictionary<Snowflake, User> Users { get; init; } = new Dictionary<Snowflake, User>();

    /// <summary>Members by user id, without their user: see <see cref="Member"/>. A user who left the guild isn't among them.</summary>
    public IReadOnlyDictionary<Snowflake, GuildMember> Members { get; init; } = new Dictionary<Snowflake, GuildMember>();

    /// <summary>Roles by id.</summary>
    public IReadOnlyDictionary<Snowflake, Role> Roles { get; init; } = new Dictionary<Snowflake, Role>();

    /// <summary>Channels by id, in part.</summary>
    public IReadOnlyDictionary<Snowflake, Channel> Channels { get; init; } = new Dictionary<Snowflake, Channel>();

    /// <summary>Messages by id, in part.</summary>
    public IReadOnlyDictionary<Snowflake, Message> Messages { get; init; } = new Dictionary<Snowflake, Message>();

    /// <summary>Attachments by id.</summary>
    public IReadOnlyDictionary<Snowflake, Attachment> Attachments { get; init; } = new Dictionary<Snowflake, Attachment>();

    /// <summary>The member with the user put back in, or null where that user isn't in the guild.</summary>
    public GuildMember? Member(Snowflake userId) =>
        Members.TryGetValue(userId, out var member) ? member with { User = member.User ?? Users.GetValueOrDefault(userId) } : null;
}
