using System.Globalization;
using System.Net.Http.Headers;

namespace MileBot.Discord.Rest.RateLimits;

/// <summary>What an answer says of its rate limit; each part may be absent.</summary>
/// <remarks>See Discord Docs/Rate Limits, "Header Format".</remarks>
internal readonly record struct RateLimitHeaders
{
    /// <summary>The name of the limit, shared by the routes it covers, without the major parameter.</summary>
    public string? Bucket { get; init; }

    /// <summary>How many requests are left until the reset.</summary>
    public int? Remaining { get; init; }

    /// <summary>How long until the reset.</summary>
    public TimeSpan? ResetAfter { get; init; }

    /// <summary>Of a 429: how long to wait.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>Of a 429: was it the limit over all routes?</summary>
    public bool Global { get; init; }

    /// <summary>Of a 429: <c>user</c>, <c>global</c> or <c>shared</c>; the last isn't held against us.</summary>
    public string? Scope { get; init; }

    public static RateLimitHeaders Read(HttpResponseHeaders headers) => new()
    {
        Bucket = First(headers, "X-RateLimit-Bucket"),
        Remaining = Whole(First(headers, "X-RateLimit-Remaining")),
        ResetAfter = Seconds(First(headers, "X-RateLimit-Reset-After")),
        RetryAfter = Seconds(First(headers, "Retry-After")),
        Global = string.Equals(First(headers, "X-RateLimit-Global"), "true", StringComparison.OrdinalIgnoreCase),
        Scope = First(headers, "X-RateLimit-Scope"),
    };

    private static string? First(HttpResponseHeaders headers, string name) =>
        headers.TryGetValues(name, out var values) ? values.FirstOrDefault() : null;

    private static int? Whole(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;

    private static TimeSpan? Seconds(string? text) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double seconds) && seconds < int.MaxValue
            ? TimeSpan.FromSeconds(seconds)
            : null;
}
