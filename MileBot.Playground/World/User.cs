namespace MileBot.Playground.World;

/// <summary>A Discord account.</summary>
public sealed class User(Snowflake id, string username)
{
    public Snowflake Id { get; } = id;

    public string Username { get; } = username;

    /// <summary>The name shown instead of the user name, if chosen.</summary>
    public string? GlobalName { get; set; }

    public bool IsBot { get; init; }

    /// <summary>The language of the user's client.</summary>
    public string Locale { get; set; } = "en-US";

    /// <summary>Whether a bot may open a conversation with them; else Discord answers 50007.</summary>
    public bool AcceptsDirectMessages { get; set; } = true;

    /// <summary>Whether they added the application to their own account.</summary>
    public bool HasInstalledApplication { get; set; }

    public string DisplayName => GlobalName ?? Username;
}
