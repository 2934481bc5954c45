namespace MileBot.Playground.Gateway;

/// <summary>Groups of events a bot asks for. See Discord Docs/Gateway, List of Intents.</summary>
[Flags]
internal enum GatewayIntents
{
    None = 0,
    Guilds = 1 << 0,
    GuildMembers = 1 << 1,
    GuildPresences = 1 << 8,
    GuildMessages = 1 << 9,
    DirectMessages = 1 << 12,
    MessageContent = 1 << 15,

    /// <summary>Those that must be switched on in the application's settings.</summary>
    Privileged = GuildMembers | GuildPresences | MessageContent,
}
