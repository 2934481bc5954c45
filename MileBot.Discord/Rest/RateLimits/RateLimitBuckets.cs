namespace MileBot.Discord.Rest.RateLimits;

/// <summary>
/// All rate limits met so far. A route has one of its own until an answer names the one it shares with others. Limits nobody waits for
/// are forgotten in time. Safe for use by many threads.
/// </summary>
internal sealed class RateLimitBuckets(TimeProvider time) : IDisposable
{
    private const int SweepAt = 256;

    private readonly Lock state = new();
    private readonly Dictionary<string, string> names = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Name, string Major), RateLimitBucket> buckets = [];
    private int nextSweep = SweepAt;

    public int Count
    {
        get
        {
            lock (state)
                return buckets.Count;
        }
    }

    /// <summary>The limit a request falls under. <see cref="Return"/> follows.</summary>
    public RateLimitBucket Rent(Route route)
    {
        lock (state)
        {
            Sweep();
            var key = (names.GetValueOrDefault(route.ToString(), route.ToString()), route.MajorParameter);
            if (!buckets.TryGetValue(key, out var bucket))
                buckets[key] = bucket = new(time);
            bucket.Users++;
            return bucket;
        }
    }

    public void Return(RateLimitBucket bucket)
    {
        lock (state)
            bucket.Users--;
    }

    /// <summary>Takes over what an answer said: the name of the route's limit and what is left of it.</summary>
    public void Learn(Route route, RateLimitBucket used, RateLimitHeaders headers)
    {
        used.Update(headers);
        if (headers.Bucket is not { } name)
            return;
        lock (state)
        {
            names[route.ToString()] = name;
            if (!buckets.TryAdd((name, route.MajorParameter), used))
                buckets[(name, route.MajorParameter)].Update(headers);
        }
    }

    public void Dispose()
    {
        lock (state)
        {
            foreach (var bucket in buckets.Values)
                bucket.Dispose();
            buckets.Clear();
        }
    }

    private void Sweep()
    {
        if (buckets.Count < nextSweep)
            return;
        foreach (var (key, bucket) in buckets)
        {
            if (bucket.Users != 0 || bucket.Wait > TimeSpan.Zero)
                continue;
            buckets.Remove(key);
            bucket.Dispose();
        }

        nextSweep = Math.Max(SweepAt, buckets.Count * 2);
    }
}
