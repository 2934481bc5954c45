using System.Collections.ObjectModel;

namespace MileBot.Discord.Model;

/// <summary>What is registered in the developer portal.</summary>
/// <remarks>See Discord Docs/Application Resource.</remarks>
public sealed record Application
{
    /// <summary>The application's id.</summary>
    public required Snowflake Id { get; init; }

    /// <summary>The application's name.</summary>
    public string? Name { get; init; }

    /// <summary>May others add the bot?</summary>
    public bool? BotPublic { get; init; }

    /// <summary>The ways of installing the application that the portal's Installation page has switched on.</summary>
    public IReadOnlyDictionary<IntegrationType, IntegrationTypeConfiguration?> IntegrationTypesConfig
    {
        get => field ?? ReadOnlyDictionary<IntegrationType, IntegrationTypeConfiguration?>.Empty;
        init;
    }

    /// <summary>Can the application be installed that way? One registered without any setting is for guilds only.</summary>
    public bool Supports(IntegrationType installation) =>
        IntegrationTypesConfig.Count == 0 ? installation == IntegrationType.GuildInstall : IntegrationTypesConfig.ContainsKey(installation);
}
