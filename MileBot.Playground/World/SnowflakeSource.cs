namespace MileBot.Playground.World;

/// <summary>Hands out ids by the clock, each greater than the one before even where the clock stands still.</summary>
internal sealed class SnowflakeSource(TimeProvider time)
{
    private const long EpochMilliseconds = 1_420_070_400_000;
    private ulong last;

    /// <summary>The next id.</summary>
    public Snowflake Next()
    {
        var milliseconds = time.GetUtcNow().ToUnixTimeMilliseconds() - EpochMilliseconds;
        var byClock = (ulong)Math.Max(milliseconds, 1) << 22;
        last = Math.Max(byClock, last + 1);
        return new(last);
    }
}
