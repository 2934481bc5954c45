using System.Text.Json.Serialization;

namespace MileBot.Discord.Model;

/// <summary>A user in a guild.</summary>
/// <remarks>See Discord Docs/Guild Resource, "Guild Member Object".</remarks>
public sealed record GuildMember
{
    /// <summary>Who it is. Absent where Discord sends the user beside the member, as in <see cref="ResolvedData"/>.</summary>
    public User? User { get; init; }

    /// <summary>The nickname in this guild.</summary>
    public string? Nick { get; init; }

    /// <summary>The hash of the avatar in this guild.</summary>
    public string? Avatar { get; init; }

    /// <summary>The ids of the member's roles, without the guild's own "everyone".</summary>
    public IReadOnlyList<Snowflake> Roles { get => field ?? []; init; }

    /// <summary>When the user joined the guild.</summary>
    public DateTimeOffset? JoinedAt { get; init; }

    /// <summary>What the member may do in the channel, overwrites included. Sent with interactions only.</summary>
    public Permissions? Permissions { get; init; }

    /// <summary>The name to print in the guild, or null where neither nickname nor user is known. Not escaped.</summary>
    [JsonIgnore]
    public string? DisplayName => Nick ?? User?.DisplayName;
}
