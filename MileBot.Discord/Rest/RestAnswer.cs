using System.Net;
using MileBot.Discord.Rest.RateLimits;

namespace MileBot.Discord.Rest;

/// <summary>What one attempt came to: an answer, or the reason why there is none.</summary>
internal sealed record RestAnswer
{
    public HttpStatusCode Status { get; init; }

    public byte[] Body { get; init; } = [];

    public RateLimitHeaders RateLimit { get; init; }

    public DiscordUnavailableException? Fault { get; init; }

    public bool IsSuccess => Fault is null && (int)Status is >= 200 and < 300;

    /// <summary>May the request have taken effect although no good answer came?</summary>
    public bool IsAmbiguous => Fault is not null || (int)Status >= 500;

    public bool IsRateLimited => Fault is null && Status == HttpStatusCode.TooManyRequests;
}
