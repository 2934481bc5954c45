namespace MileBot.Playground.Misbehaving;

/// <summary>How a REST call goes wrong.</summary>
public abstract record RestFault
{
    private RestFault()
    {
    }

    /// <summary>Answered 429 without being done.</summary>
    public sealed record TooManyRequests(TimeSpan RetryAfter, bool IsGlobal = false) : RestFault;

    /// <summary>Answered with a server's error, such as 502, without being done.</summary>
    public sealed record ServerError(int Status = 502) : RestFault;

    /// <summary>The connection is cut before anything is done.</summary>
    public sealed record Reset : RestFault;

    /// <summary>Done, but answered late, by the local Discord's clock.</summary>
    public sealed record Slow(TimeSpan Delay) : RestFault;

    /// <summary>Done, but the connection is cut instead of an answer.</summary>
    public sealed record AnswerLost : RestFault;
}
