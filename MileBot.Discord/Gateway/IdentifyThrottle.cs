using MileBot.Discord.Model;

namespace MileBot.Discord.Gateway;

/// <summary>How often one may log in: at most one shard of each of <c>max_concurrency</c> groups in 5 s. Not safe for use by many threads.</summary>
/// <remarks>See Discord Docs/Gateway, "Max Concurrency".</remarks>
internal sealed class IdentifyThrottle(TimeProvider time)
{
    private static readonly TimeSpan Period = TimeSpan.FromSeconds(5);

    private readonly Dictionary<int, long> lastByGroup = [];

    /// <summary>How long a shard has to wait before it may log in.</summary>
    /// <param name="shardId">The shard.</param>
    /// <param name="limit">What Discord said of the budget just now.</param>
    /// <param name="floor">With this many logins left or fewer, the period has to pass first.</param>
    public TimeSpan Wait(int shardId, SessionStartLimit limit, int floor)
    {
        if (limit.Remaining <= Math.Min(floor, limit.Total / 2))
            return TimeSpan.FromMilliseconds(limit.ResetAfter);
        bool waited = lastByGroup.TryGetValue(Group(shardId, limit), out long last) && time.GetElapsedTime(last) < Period;
        return waited ? Period - time.GetElapsedTime(last) : TimeSpan.Zero;
    }

    /// <summary>The shard logs in now.</summary>
    public void Take(int shardId, SessionStartLimit limit) => lastByGroup[Group(shardId, limit)] = time.GetTimestamp();

    private static int Group(int shardId, SessionStartLimit limit) => shardId % Math.Max(1, limit.MaxConcurrency);
}
