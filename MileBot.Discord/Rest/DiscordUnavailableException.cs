namespace MileBot.Discord.Rest;

/// <summary>Discord could not be reached, or not within the time allowed. Whether it did what it was asked is unknown.</summary>
/// <param name="method">The request's method.</param>
/// <param name="route">The request's path as a template.</param>
/// <param name="reason">What went wrong.</param>
/// <param name="inner">What it came from.</param>
public sealed class DiscordUnavailableException(HttpMethod method, string route, string reason, Exception? inner = null)
    : DiscordException($"{method} {route} found no answer: {reason}", inner)
{
    /// <summary>The request's method.</summary>
    public HttpMethod Method { get; } = method;

    /// <summary>The request's path as a template.</summary>
    public string Route { get; } = route;
}
