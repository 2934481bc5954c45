namespace MileBot.Discord.Model;

/// <summary>Where an application is installed.</summary>
/// <remarks>See Discord Docs/Application Resource, "Application Integration Types".</remarks>
public enum IntegrationType
{
    /// <summary>In a guild.</summary>
    GuildInstall = 0,

    /// <summary>With a user, who takes it along everywhere.</summary>
    UserInstall = 1,
}
