namespace MileBot.Discord.Rest.RateLimits;

/// <summary>The limit over all routes but those of interactions: 50 requests a second. Safe for use by many threads.</summary>
/// <remarks>See Discord Docs/Rate Limits, "Global Rate Limit".</remarks>
internal sealed class GlobalLimit(TimeProvider time)
{
    private const int PerSecond = 50;

    private readonly Lock state = new();
    private readonly SlidingWindow window = new(PerSecond, TimeSpan.FromSeconds(1), time);
    private TimeSpan blockedFor;
    private long blockedAt;

    /// <summary>Waits until one more request may leave, and counts it.</summary>
    public async Task EnterAsync(CancellationToken cancellationToken)
    {
        while (Take() is var wait && wait > TimeSpan.Zero)
            await Task.Delay(wait, time, cancellationToken);
    }

    /// <summary>Lets nothing through for that long.</summary>
    public void Block(TimeSpan duration)
    {
        lock (state)
        {
            blockedFor = duration;
            blockedAt = time.GetTimestamp();
        }
    }

    /// <summary>Counts a request if it may leave now; else says how long it has to wait.</summary>
    public TimeSpan Take()
    {
        lock (state)
        {
            var blocked = blockedFor - (blockedFor > TimeSpan.Zero ? time.GetElapsedTime(blockedAt) : TimeSpan.Zero);
            var wait = blocked > window.Wait ? blocked : window.Wait;
            if (wait > TimeSpan.Zero)
                return wait;
            window.Add();
            return TimeSpan.Zero;
        }
    }
}
