using System.Diagnostics.Metrics;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace MileBot.Discord;

/// <summary>What the client takes from outside: time, chance, and where it reports to.</summary>
public sealed record DiscordEnvironment
{
    /// <summary>The name of the meter all measurements belong to.</summary>
    public const string MeterName = "MileBot.Discord";

    /// <summary>Time and waiting.</summary>
    /// <value>The default is the system's.</value>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>A number from 0 up to, not including, 1, for the jitter of heartbeats and of waits. Called from any thread.</summary>
    /// <value>The default is <see cref="Random.Shared"/>.</value>
    public Func<double> Chance { get; init; } = Random.Shared.NextDouble;

    /// <summary>Where logs go.</summary>
    /// <value>The default is nowhere.</value>
    public ILoggerFactory Logging { get; init; } = NullLoggerFactory.Instance;

    /// <summary>Where measurements go.</summary>
    /// <value>The default is a meter of the process by the name of <see cref="MeterName"/>.</value>
    public IMeterFactory? Metering { get; init; }
}
