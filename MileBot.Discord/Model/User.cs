using System.Text.Json.Serialization;

namespace MileBot.Discord.Model;

/// <summary>An account of Discord's.</summary>
/// <remarks>See Discord Docs/User Resource.</remarks>
public sealed record User
{
    /// <summary>The account's id.</summary>
    public required Snowflake Id { get; init; }

    /// <summary>The unique user name.</summary>
    public required string Username { get; init; }

    /// <summary>The name the account shows, where one is set.</summary>
    public string? GlobalName { get; init; }

    /// <summary>The avatar's hash.</summary>
    public string? Avatar { get; init; }

    /// <summary>Is it a bot's account?</summary>
    public bool Bot { get; init; }

    /// <summary>The name to print outside a guild. Not escaped: what it holds is Markdown to Discord.</summary>
    [JsonIgnore]
    public string DisplayName => GlobalName ?? Username;
}
