namespace MileBot.Discord.Gateway;

/// <summary>What a shard tells of itself. Written by the shard, read by anyone.</summary>
internal sealed class ShardHealth(TimeProvider time)
{
    private readonly Lock guard = new();
    private DiscordHealth current = new() { State = ShardState.Disconnected };
    private long beatAt;

    public DiscordHealth Current
    {
        get
        {
            lock (guard)
                return current;
        }
    }

    public void Is(ShardState state) => Change(health => health with { State = state });

    public void Received() => Change(health => health with { LastReceived = time.GetUtcNow() });

    public void Beat() => beatAt = time.GetTimestamp();

    public void Acknowledged() =>
        Change(health => health with { LastHeartbeatAck = time.GetUtcNow(), Latency = time.GetElapsedTime(beatAt) });

    public void Failures(int inARow) => Change(health => health with { FailuresInARow = inARow });

    private void Change(Func<DiscordHealth, DiscordHealth> change)
    {
        lock (guard)
            current = change(current);
    }
}
