namespace MileBot.Discord.Rest.RateLimits;

/// <summary>Counts what happened within the last so-and-so long. Not safe for use by many threads.</summary>
internal sealed class SlidingWindow(int capacity, TimeSpan length, TimeProvider time)
{
    private readonly Queue<long> moments = new();

    /// <summary>How long until there is room for one more; zero for now.</summary>
    public TimeSpan Wait
    {
        get
        {
            Forget();
            return moments.Count < capacity ? TimeSpan.Zero : length - time.GetElapsedTime(moments.Peek());
        }
    }

    public int Count
    {
        get
        {
            Forget();
            return moments.Count;
        }
    }

    public void Add() => moments.Enqueue(time.GetTimestamp());

    private void Forget()
    {
        while (moments.TryPeek(out long moment) && time.GetElapsedTime(moment) >= length)
            moments.Dequeue();
    }
}
