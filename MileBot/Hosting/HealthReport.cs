namespace MileBot.Hosting;

/// <summary>How the bot is, as it last wrote it beside its database.</summary>
/// <param name="WrittenAt">When it was written.</param>
/// <param name="State">What the connection to Discord was doing.</param>
/// <param name="LastHeartbeatAck">When Discord last acknowledged a heartbeat; null until it does.</param>
/// <param name="LastRestSuccess">When a request last succeeded; null until one does.</param>
internal sealed record HealthReport(DateTimeOffset WrittenAt, string State, DateTimeOffset? LastHeartbeatAck, DateTimeOffset? LastRestSuccess)
{
    /// <summary>How often it is written.</summary>
    public static readonly TimeSpan Interval = TimeSpan.FromSeconds(15);

    /// <summary>Discord's heartbeats come about every 41 seconds, so one that is older than this was missed twice.</summary>
    private static readonly TimeSpan OldestAck = TimeSpan.FromSeconds(120);

    private static readonly TimeSpan OldestReport = TimeSpan.FromSeconds(60);

    /// <summary>What is wrong, in one line; null where all is well.</summary>
    public string? ProblemAt(DateTimeOffset now)
    {
        if (now - WrittenAt > OldestReport) return $"The bot last reported {(int)(now - WrittenAt).TotalSeconds} s ago: it hangs or is not running.";

        return LastHeartbeatAck is { } ack && now - ack <= OldestAck
            ? null
            : $"Discord has not acknowledged a heartbeat for over {(int)OldestAck.TotalSeconds} s; the connection is {State}.";
    }
}
