namespace MileBot.Discord.Model;

/// <summary>How an application is installed one way.</summary>
/// <remarks>See Discord Docs/Application Resource, "Application Integration Type Configuration Object".</remarks>
public sealed record IntegrationTypeConfiguration
{
    /// <summary>What the install link asks for.</summary>
    public InstallParams? Oauth2InstallParams { get; init; }
}
