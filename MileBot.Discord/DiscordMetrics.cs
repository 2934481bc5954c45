using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace MileBot.Discord;

/// <summary>What the client measures.</summary>
internal sealed class DiscordMetrics
{
    private static readonly Meter ProcessMeter = new(DiscordEnvironment.MeterName);

    private readonly Histogram<double> acknowledged;
    private readonly Counter<long> failed;
    private readonly Counter<long> limited;
    private readonly Counter<long> reconnected;

    public DiscordMetrics(IMeterFactory? factory)
    {
        var meter = factory?.Create(DiscordEnvironment.MeterName) ?? ProcessMeter;
        acknowledged = meter.CreateHistogram<double>(
            "discord.interaction.acknowledge.duration", "s", "From an interaction's arrival to its acknowledgement.");
        failed = meter.CreateCounter<long>(
            "discord.interaction.failures", "{interaction}", "Interactions whose handler or answer failed.");
        limited = meter.CreateCounter<long>("discord.rest.rate_limited", "{response}", "Requests answered 429.");
        reconnected = meter.CreateCounter<long>("discord.gateway.reconnects", "{connection}", "Gateway connections lost.");
    }

    public void Acknowledged(string kind, string outcome, TimeSpan after)
    {
        var tags = new TagList { { "interaction.type", kind }, { "outcome", outcome } };
        acknowledged.Record(after.TotalSeconds, tags);
    }

    public void Failed(string kind) => failed.Add(1, new KeyValuePair<string, object?>("interaction.type", kind));

    public void Limited(string scope) => limited.Add(1, new KeyValuePair<string, object?>("scope", scope));

    public void Reconnected() => reconnected.Add(1);
}
