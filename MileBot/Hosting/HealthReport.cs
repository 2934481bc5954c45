namespace MileBot.Hosting;

/// <summary>How the bot is, as it last wrote it beside its database.</summary>
/// <param name="WrittenAt">When it was written.</param>
/// <param name="State">What the connection to Discord was doing.</param>
/// <param name="LastReceived">When anything last came from Discord's gateway, such as the answer to a heartbeat; null until it does.</param>
/// <param name="LastRestSuccess">When a request last succeeded; null until one does.</param>
internal sealed record HealthReport(DateTimeOffset WrittenAt, string State, DateTimeOffset? LastReceived, DateTimeOffset? LastRestSuccess)
{
    /// <summary>How often it is written.</summary>
    public static readonly TimeSpan Interval = TimeSpan.FromSeconds(5);

    /// <summary>Heartbeats are answered about every 41 seconds, so after this silence two were not.</summary>
    private static readonly TimeSpan LongestSilence = TimeSpan.FromSeconds(120);

    private static readonly TimeSpan OldestReport = TimeSpan.FromSeconds(60);

    /// <summary>What is wrong, in one line; null where all is well.</summary>
    public string? ProblemAt(DateTimeOffset now)
    {
        if (now - WrittenAt > OldestReport) return $"The bot last reported {(int)(now - WrittenAt).TotalSeconds} s ago: it hangs or is not running.";

        return LastReceived is { } received && now - received <= LongestSilence
            ? null
            : $"Nothing has come from Discord for over {(int)LongestSilence.TotalSeconds} s, or ever; the connection is {State}.";
    }
}
