using MileBot.Discord.Gateway;

namespace MileBot.Discord;

/// <summary>How a shard is, at the moment it was asked.</summary>
public sealed record DiscordHealth
{
    /// <summary>What the connection is doing.</summary>
    public required ShardState State { get; init; }

    /// <summary>When the gateway last acknowledged a heartbeat; null until it does.</summary>
    public DateTimeOffset? LastHeartbeatAck { get; init; }

    /// <summary>When anything last came over the gateway; null until it does.</summary>
    public DateTimeOffset? LastReceived { get; init; }

    /// <summary>When a request last succeeded; null until one does.</summary>
    public DateTimeOffset? LastRestSuccess { get; init; }

    /// <summary>From a heartbeat to its acknowledgement, the last time; null until there is one.</summary>
    public TimeSpan? Latency { get; init; }

    /// <summary>How many connections failed since the last that got as far as a session.</summary>
    public int FailuresInARow { get; init; }

    /// <summary>Interactions at work or waiting.</summary>
    public int InteractionsInFlight { get; init; }
}
