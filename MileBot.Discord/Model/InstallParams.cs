namespace MileBot.Discord.Model;

/// <summary>What an install link asks for.</summary>
/// <remarks>See Discord Docs/Application Resource, "Install Params Object".</remarks>
public sealed record InstallParams
{
    /// <summary>The OAuth2 scopes, such as <c>bot</c> and <c>applications.commands</c>.</summary>
    public IReadOnlyList<string> Scopes { get => field ?? []; init; }

    /// <summary>The permissions of the bot's role.</summary>
    public Permissions Permissions { get; init; }
}
