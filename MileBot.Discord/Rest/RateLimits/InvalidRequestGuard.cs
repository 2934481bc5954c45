namespace MileBot.Discord.Rest.RateLimits;

/// <summary>
/// Counts requests Discord holds against an address: 401, 403 and 429 but for those of shared limits. At 10,000 in ten minutes it bans
/// the address; we stop at half of that. Safe for use by many threads.
/// </summary>
/// <remarks>See Discord Docs/Rate Limits, "Invalid Request Limit aka Cloudflare bans".</remarks>
internal sealed class InvalidRequestGuard(TimeProvider time)
{
    public const int Most = 5_000;

    private readonly Lock state = new();
    private readonly SlidingWindow window = new(Most, TimeSpan.FromMinutes(10), time);

    /// <summary>May requests leave?</summary>
    public bool IsOpen
    {
        get
        {
            lock (state)
                return window.Wait == TimeSpan.Zero;
        }
    }

    public void Observe(int status, string? scope)
    {
        bool invalid = status is 401 or 403 || (status == 429 && !string.Equals(scope, "shared", StringComparison.Ordinal));
        if (!invalid)
            return;
        lock (state)
            window.Add();
    }
}
