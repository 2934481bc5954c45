namespace MileBot.Weekly;

/// <summary>What Discord made of a message for a channel.</summary>
internal abstract record Delivery
{
    private Delivery()
    {
    }

    /// <summary>It is there.</summary>
    public sealed record Sent(ulong MessageId) : Delivery;

    /// <summary>It isn't there, and the channel won't take any until somebody changes something.</summary>
    /// <param name="Why">In words that go on after "I can't post in #miles:".</param>
    public sealed record Refused(string Why) : Delivery;

    /// <summary>The message that was to be changed isn't there any more.</summary>
    public sealed record Missing : Delivery;

    /// <summary>Something else went wrong.</summary>
    /// <param name="Why">What, for the log.</param>
    /// <param name="IsInDoubt">Whether it may be there all the same.</param>
    public sealed record Failed(string Why, bool IsInDoubt) : Delivery;
}
