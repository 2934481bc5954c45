namespace MileBot.Discord.Rest;

/// <summary>
/// Discord's HTTP API, as far as a bot of commands needs it: one file a section of Discord's documentation. Waits for rate limits, repeats
/// what is safe to repeat, and throws <see cref="DiscordApiException"/> for a refusal, <see cref="DiscordUnavailableException"/> where no
/// answer came and <see cref="DiscordFatalException"/> once the token is refused. Safe for use by many threads.
/// </summary>
/// <remarks>
/// It brings its own connections rather than take them from a factory that logs addresses: those of interactions hold tokens.
/// </remarks>
public sealed partial class DiscordRestClient : IDisposable
{
    private readonly RestPipeline pipeline;

    /// <summary>A client of its own.</summary>
    /// <param name="options">Where Discord is and who we are.</param>
    /// <param name="environment">Time, chance, and where to report to.</param>
    /// <param name="handler">How requests travel; null for connections of its own, renewed now and then so that a moved address is noticed.</param>
    public DiscordRestClient(DiscordOptions options, DiscordEnvironment environment, HttpMessageHandler? handler = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(environment);
        pipeline = new(options, environment, handler);
    }

    /// <summary>When Discord last answered a request with success; null until it does.</summary>
    public DateTimeOffset? LastSuccess => pipeline.LastSuccess;

    /// <summary>Gives the connections back.</summary>
    public void Dispose() => pipeline.Dispose();
}
