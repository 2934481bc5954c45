namespace MileBot.Discord.Gateway;

/// <summary>What a shard's connection is doing.</summary>
public enum ShardState
{
    /// <summary>Not connected: before the start, between two attempts, after the end.</summary>
    Disconnected,

    /// <summary>Opening the connection, or waiting for its first word.</summary>
    Connecting,

    /// <summary>Logging in.</summary>
    Identifying,

    /// <summary>Taking a session up where it broke.</summary>
    Resuming,

    /// <summary>Receiving events.</summary>
    Ready,
}
