namespace MileBot.Discord;

/// <summary>How long to wait before trying again: doubled each time, up to a limit, and scattered so that many don't return at once.</summary>
/// <param name="First">About how long before the second attempt.</param>
/// <param name="Most">The longest wait.</param>
internal sealed record Backoff(TimeSpan First, TimeSpan Most)
{
    /// <summary>Between half and the whole of the doubled time.</summary>
    /// <param name="failures">How many attempts failed, from 1.</param>
    /// <param name="jitter">A number from 0 to 1, drawn by the caller.</param>
    public TimeSpan After(int failures, double jitter)
    {
        double doubled = First.TotalMilliseconds * Math.Pow(2, Math.Clamp(failures - 1, 0, 30));
        return TimeSpan.FromMilliseconds(Math.Min(doubled, Most.TotalMilliseconds) * (0.5 + (jitter / 2)));
    }
}
