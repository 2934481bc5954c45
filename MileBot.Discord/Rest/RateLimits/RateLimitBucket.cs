namespace MileBot.Discord.Rest.RateLimits;

/// <summary>
/// One rate limit for one major parameter. Requests take turns: the next one leaves once the answer to the last has said what is left.
/// Safe for use by many threads.
/// </summary>
internal sealed class RateLimitBucket(TimeProvider time) : IDisposable
{
    private readonly SemaphoreSlim turn = new(1, 1);
    private readonly Lock state = new();
    private int? remaining;
    private TimeSpan resetAfter;
    private long measuredAt;

    /// <summary>How many hold the bucket; owned by <see cref="RateLimitBuckets"/>, under its lock.</summary>
    public int Users { get; set; }

    /// <summary>How long until a request may leave; zero for now.</summary>
    public TimeSpan Wait
    {
        get
        {
            lock (state)
            {
                var left = resetAfter - time.GetElapsedTime(measuredAt);
                return remaining is > 0 or null || left <= TimeSpan.Zero ? TimeSpan.Zero : left;
            }
        }
    }

    /// <summary>Waits for one's turn, and until the limit allows it. <see cref="Leave"/> follows.</summary>
    public async Task EnterAsync(CancellationToken cancellationToken)
    {
        await turn.WaitAsync(cancellationToken);
        try
        {
            while (Wait is var wait && wait > TimeSpan.Zero)
                await Task.Delay(wait, time, cancellationToken);
        }
        catch (OperationCanceledException)
        {
            turn.Release();
            throw;
        }
    }

    public void Leave() => turn.Release();

    public void Dispose() => turn.Dispose();

    /// <summary>Takes over what an answer said.</summary>
    public void Update(RateLimitHeaders headers)
    {
        if (headers is { Remaining: { } left, ResetAfter: { } reset })
            Set(left, reset);
    }

    /// <summary>Lets nothing through for that long.</summary>
    public void Block(TimeSpan duration) => Set(0, duration);

    private void Set(int left, TimeSpan reset)
    {
        lock (state)
        {
            remaining = left;
            resetAfter = reset;
            measuredAt = time.GetTimestamp();
        }
    }
}
