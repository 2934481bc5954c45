namespace MileBot.Discord.Gateway;

/// <summary>The events a gateway session asks for. None that needs approval has a name here.</summary>
/// <remarks>See Discord Docs/Gateway, "Gateway Intents".</remarks>
[Flags]
public enum GatewayIntents
{
    /// <summary>Interactions only.</summary>
    None = 0,

    /// <summary>Guilds, their channels and roles.</summary>
    Guilds = 1 << 0,
}
