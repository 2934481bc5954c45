namespace MileBot.Playground.Gateway;

/// <summary>How often bots may identify: so many within five seconds, so many within a day.</summary>
internal sealed class IdentifyBudget(LocalDiscordOptions options)
{
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);
    private readonly List<(DateTimeOffset At, int Shard)> spent = [];

    /// <summary>How many are left today.</summary>
    public int Remaining
    {
        get
        {
            spent.RemoveAll(identify => options.Time.GetUtcNow() - identify.At >= Day);
            return Math.Max(0, options.IdentifiesADay - spent.Count);
        }
    }

    /// <summary>When the day's count begins anew.</summary>
    public TimeSpan ResetAfter => spent.Count == 0 ? TimeSpan.Zero : spent[0].At + Day - options.Time.GetUtcNow();

    /// <summary>Spends one, unless it comes too soon after another of its bucket.</summary>
    public bool TrySpend(int shard)
    {
        var now = options.Time.GetUtcNow();
        var bucket = shard % options.MaxConcurrency;
        var tooSoon = spent.Exists(identify => identify.Shard % options.MaxConcurrency == bucket && now - identify.At < options.IdentifyInterval);
        spent.Add((now, shard));
        return !tooSoon;
    }
}
