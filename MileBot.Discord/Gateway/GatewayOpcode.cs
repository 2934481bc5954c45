namespace MileBot.Discord.Gateway;

/// <summary>What a payload is for.</summary>
/// <remarks>See Discord Docs/Opcodes and Status Codes, "Gateway Opcodes".</remarks>
internal enum GatewayOpcode
{
    /// <summary>An event.</summary>
    Dispatch = 0,

    /// <summary>Keep-alive; from Discord, a request for one at once.</summary>
    Heartbeat = 1,

    /// <summary>Our login.</summary>
    Identify = 2,

    /// <summary>Takes a session up where it broke.</summary>
    Resume = 6,

    /// <summary>Please reconnect and resume.</summary>
    Reconnect = 7,

    /// <summary>The session is gone, or can be resumed, as the data says.</summary>
    InvalidSession = 9,

    /// <summary>The first word, with the heartbeat's interval.</summary>
    Hello = 10,

    /// <summary>The answer to a heartbeat.</summary>
    HeartbeatAck = 11,
}
