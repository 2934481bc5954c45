using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace MileBot.Playground.Rest;

/// <summary>Counts calls per route and major parameter, and all of them together, and tells of it in headers.</summary>
/// <remarks>See Discord Docs/Rate Limits. The world is locked.</remarks>
internal sealed class RateLimiter(TimeProvider time, int scale)
{
    private readonly Dictionary<string, (DateTimeOffset ResetAt, int Used)> buckets = new(StringComparer.Ordinal);

    /// <summary>Counts a call and writes the headers; the time to wait if it is one too many.</summary>
    public Limited? Count(ApiRoute route, RouteValueDictionary path, IHeaderDictionary headers)
    {
        if (route.NeedsToken && Take("global", RateLimit.Global) is { IsExceeded: true } global)
        {
            return new(global.ResetAfter, IsGlobal: true);
        }

        if (route.Limit is not { } limit)
        {
            return null;
        }

        var major = string.Join(':', ApiRoute.MajorParameters.Select(name => path[name]?.ToString()));
        var state = Take($"{route.Name} {major}", limit);
        Write(headers, route, limit.Calls * scale, state);
        return state.IsExceeded ? new(state.ResetAfter, IsGlobal: false) : null;
    }

    private State Take(string bucket, RateLimit limit)
    {
        var now = time.GetUtcNow();
        var (resetAt, used) = buckets.GetValueOrDefault(bucket);
        if (resetAt <= now)
        {
            (resetAt, used) = (now + limit.Window, 0);
        }

        var allowed = limit.Calls * scale;
        var exceeded = used >= allowed;
        used = Math.Min(used + 1, allowed);
        buckets[bucket] = (resetAt, used);
        return new(exceeded, allowed - used, resetAt, resetAt - now);
    }

    private static void Write(IHeaderDictionary headers, ApiRoute route, int allowed, State state)
    {
        headers["X-RateLimit-Limit"] = Text(allowed);
        headers["X-RateLimit-Remaining"] = Text(state.Remaining);
        headers["X-RateLimit-Reset"] = Text(state.ResetAt.ToUnixTimeMilliseconds() / 1000.0);
        headers["X-RateLimit-Reset-After"] = Text(state.ResetAfter.TotalSeconds);
        headers["X-RateLimit-Bucket"] = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(route.Name)).AsSpan(0, 16));
    }

    private static string Text(double number) => number.ToString("0.###", CultureInfo.InvariantCulture);

    /// <summary>How long a call that came too soon must wait.</summary>
    public sealed record Limited(TimeSpan RetryAfter, bool IsGlobal);

    private sealed record State(bool IsExceeded, int Remaining, DateTimeOffset ResetAt, TimeSpan ResetAfter);
}
