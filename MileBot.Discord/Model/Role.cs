namespace MileBot.Discord.Model;

/// <summary>A role of a guild.</summary>
/// <remarks>See Discord Docs/Permissions, "Role Object".</remarks>
public sealed record Role
{
    /// <summary>The role's id; the guild's own id is the role "everyone".</summary>
    public required Snowflake Id { get; init; }

    /// <summary>The role's name.</summary>
    public required string Name { get; init; }

    /// <summary>The rank: a member may give and take only roles below their own highest one.</summary>
    public int Position { get; init; }

    /// <summary>What the role allows.</summary>
    public Permissions Permissions { get; init; }

    /// <summary>Does an integration own it? Then nobody can give or take it.</summary>
    public bool Managed { get; init; }
}
