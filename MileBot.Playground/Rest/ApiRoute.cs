namespace MileBot.Playground.Rest;

/// <summary>One REST call the local Discord knows.</summary>
/// <param name="Method">The HTTP method.</param>
/// <param name="Template">The path as Discord's description writes it.</param>
/// <param name="Handle">What it does, with the world locked.</param>
internal sealed record ApiRoute(string Method, string Template, Func<Call, Answer> Handle)
{
    /// <summary>Whether the bot's token is asked for; interaction calls carry their own in the path.</summary>
    public bool NeedsToken { get; init; } = true;

    /// <summary>The route's own limit; none for the call that must come within three seconds.</summary>
    public RateLimit? Limit { get; init; } = RateLimit.Default;

    /// <summary>The parts of the path that split the limit. See Discord Docs/Rate Limits.</summary>
    public static IReadOnlyList<string> MajorParameters { get; } = ["channel_id", "guild_id", "webhook_id", "webhook_token"];

    /// <summary>The method and the template.</summary>
    public string Name => $"{Method} {Template}";
}
