namespace MileBot.Playground.Rest;

/// <summary>So many calls within so much time. Discord tells its limits in headers only; these are of the size it uses.</summary>
internal sealed record RateLimit(int Calls, TimeSpan Window)
{
    public static RateLimit Default { get; } = Per(10, seconds: 10);

    public static RateLimit Messages { get; } = Per(5, seconds: 5);

    public static RateLimit Webhooks { get; } = Per(5, seconds: 2);

    public static RateLimit Roles { get; } = Per(10, seconds: 10);

    /// <summary>For all calls that bring the token.</summary>
    public static RateLimit Global { get; } = Per(50, seconds: 1);

    private static RateLimit Per(int calls, int seconds) => new(calls, TimeSpan.FromSeconds(seconds));
}
