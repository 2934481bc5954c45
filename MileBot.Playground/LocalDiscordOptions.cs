namespace MileBot.Playground;

/// <summary>How a local Discord is set up. As it stands it takes one bot, on a free port, by the system's clock.</summary>
public sealed class LocalDiscordOptions
{
    /// <summary>A token that looks like one and opens nothing.</summary>
    public const string DefaultToken = "MTEwMDAwMDAwMDAwMDAwMDAwMQ.local.only-good-for-the-playground";

    /// <summary>The clock for deadlines, ids, rate limits and time stamps.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>The bot's token; any other is refused.</summary>
    public string Token { get; init; } = DefaultToken;

    /// <summary>The port on 127.0.0.1, 0 for any free one.</summary>
    public int Port { get; init; }

    /// <summary>Where the application can be installed: 0 to servers, 1 to users. A new one has servers only.</summary>
    public IReadOnlyList<int> IntegrationTypes { get; init; } = [0];

    /// <summary>The privileged intents switched on for the application, as bits.</summary>
    public int PrivilegedIntents { get; init; }

    /// <summary>How often the bot must send a heartbeat.</summary>
    public TimeSpan HeartbeatInterval { get; init; } = TimeSpan.FromMilliseconds(41_250);

    /// <summary>Whether a bot that misses its heartbeats is dropped. By default only where the clock is the system's:
    /// a clock that is moved by hand can't be told from silence.</summary>
    public bool? DropsSilentBots { get; init; }

    /// <summary>How long a session outlives its socket.</summary>
    public TimeSpan SessionLife { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>How many may identify within <see cref="IdentifyInterval"/>.</summary>
    public int MaxConcurrency { get; init; } = 1;

    /// <summary>The time in which <see cref="MaxConcurrency"/> may identify.</summary>
    public TimeSpan IdentifyInterval { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>How many times one may identify in 24 hours.</summary>
    public int IdentifiesADay { get; init; } = 1000;

    /// <summary>How many gateway connections Discord recommends.</summary>
    public int Shards { get; init; } = 1;

    /// <summary>Multiplies every rate limit, for tests whose clock stands still; 1 is as strict as Discord.</summary>
    public int RateLimitScale { get; init; } = 1;

    internal bool DropsSilent => DropsSilentBots ?? Time == TimeProvider.System;
}
