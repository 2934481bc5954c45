using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.Extensions.Logging;
using MileBot.Discord.Rest.RateLimits;

namespace MileBot.Discord.Rest;

/// <summary>
/// How every request is sent: within its limits, within its time, again where that is safe and may help. Safe for use by many threads.
/// </summary>
internal sealed partial class RestPipeline : IDisposable
{
    private const int MostAttempts = 5;
    private static readonly TimeSpan LongestRateLimit = TimeSpan.FromMinutes(5);
    private static readonly Backoff Backoff = new(TimeSpan.FromMilliseconds(250), TimeSpan.FromSeconds(8));

    private readonly DiscordOptions options;
    private readonly DiscordEnvironment environment;
    private readonly HttpMessageInvoker http;
    private readonly RateLimitBuckets buckets;
    private readonly GlobalLimit global;
    private readonly InvalidRequestGuard guard;
    private readonly DiscordMetrics metrics;
    private readonly ILogger logger;
    private volatile bool tokenRejected;
    private long lastSuccess;

    public RestPipeline(DiscordOptions options, DiscordEnvironment environment, HttpMessageHandler? handler)
    {
        this.options = options;
        this.environment = environment;
        http = new(handler ?? Connections(), disposeHandler: handler is null);
        buckets = new(environment.Time);
        global = new(environment.Time);
        guard = new(environment.Time);
        metrics = new(environment.Metering);
        logger = environment.Logging.CreateLogger<DiscordRestClient>();
    }

    public DateTimeOffset? LastSuccess =>
        Interlocked.Read(ref lastSuccess) is var ticks and not 0 ? new DateTimeOffset(ticks, TimeSpan.Zero) : null;

    public async Task<T> SendAsync<T>(Route route, RestBody? body, JsonTypeInfo<T> type, CancellationToken cancellationToken)
    {
        byte[] answer = await ExchangeAsync(route, body, cancellationToken);
        try
        {
            return JsonSerializer.Deserialize(answer, type)
                ?? throw new DiscordUnavailableException(route.Method, route.Template, "the answer is null");
        }
        catch (JsonException exception)
        {
            throw new DiscordUnavailableException(route.Method, route.Template, $"the answer can't be read at {exception.Path}", exception);
        }
    }

    public Task SendAsync(Route route, RestBody? body, CancellationToken cancellationToken) => ExchangeAsync(route, body, cancellationToken);

    public void Dispose()
    {
        http.Dispose();
        buckets.Dispose();
    }

    /// <summary>Addresses of interactions hold tokens: so no tracing of them, and no redirections.</summary>
    private static SocketsHttpHandler Connections() => new()
    {
        ActivityHeadersPropagator = null,
        AllowAutoRedirect = false,
        AutomaticDecompression = DecompressionMethods.All,
        ConnectTimeout = TimeSpan.FromSeconds(5),
        PooledConnectionIdleTimeout = TimeSpan.FromMinutes(5),
        PooledConnectionLifetime = TimeSpan.FromMinutes(15),
        UseCookies = false,
    };

    private async Task<byte[]> ExchangeAsync(Route route, RestBody? body, CancellationToken cancellationToken)
    {
        bool ambiguous = false;
        for (int attempt = 1; ; attempt++)
        {
            var answer = await AttemptAsync(route, body, cancellationToken);
            if (answer.IsSuccess)
                return answer.Body;
            var error = ApiError.Read(answer.Body, answer.Status.ToString());
            if (ambiguous && HasHappened(route, answer, error))
                return [];
            ambiguous |= answer.IsAmbiguous;
            if (attempt == MostAttempts || !MayRepeat(route, answer, error))
                throw Failure(route, answer, error);
            if (answer.IsRateLimited)
                continue;
            var wait = Backoff.After(attempt, environment.Chance());
            Log.Repeating(logger, route, attempt, answer.Fault?.Message ?? $"status {(int)answer.Status}", wait.TotalMilliseconds);
            await Task.Delay(wait, environment.Time, cancellationToken);
        }
    }

    private static bool HasHappened(Route route, RestAnswer answer, ApiError error) =>
        (error.Code != 0 && error.Code == route.DoneWhen) || (route.Method == HttpMethod.Delete && answer.Status == HttpStatusCode.NotFound);

    private static bool MayRepeat(Route route, RestAnswer answer, ApiError error) => answer.IsRateLimited
        ? RetryAfter(answer, error) <= LongestRateLimit
        : answer.IsAmbiguous && route.Repeatable;

    private static TimeSpan RetryAfter(RestAnswer answer, ApiError error) =>
        error.RetryAfter ?? answer.RateLimit.RetryAfter ?? TimeSpan.FromSeconds(1);

    private DiscordException Failure(Route route, RestAnswer answer, ApiError error)
    {
        if (answer.Fault is { } fault)
            return fault;
        if (answer.Status != HttpStatusCode.Unauthorized || error.Code == DiscordErrorCode.InvalidWebhookToken)
            return new DiscordApiException(route, answer.Status, error);
        tokenRejected = true;
        return DiscordFatalException.TokenRejected();
    }

    private async Task<RestAnswer> AttemptAsync(Route route, RestBody? body, CancellationToken cancellationToken)
    {
        var bucket = buckets.Rent(route);
        try
        {
            await bucket.EnterAsync(cancellationToken);
            try
            {
                if (!route.IsInteraction)
                    await global.EnterAsync(cancellationToken);
                RefuseIfPointless(route);
                var answer = await SendOnceAsync(route, body, cancellationToken);
                Observe(route, bucket, answer);
                return answer;
            }
            finally
            {
                bucket.Leave();
            }
        }
        finally
        {
            buckets.Return(bucket);
        }
    }

    private void RefuseIfPointless(Route route)
    {
        if (tokenRejected)
            throw DiscordFatalException.TokenRejected();
        if (!guard.IsOpen)
            throw new DiscordUnavailableException(route.Method, route.Template,
                $"not sent, since {InvalidRequestGuard.Most} requests of the last ten minutes were invalid and Discord bans an address at 10,000");
    }

    private void Observe(Route route, RateLimitBucket bucket, RestAnswer answer)
    {
        if (answer.Fault is not null)
            return;
        if (answer.IsSuccess)
            Interlocked.Exchange(ref lastSuccess, environment.Time.GetUtcNow().Ticks);
        guard.Observe((int)answer.Status, answer.RateLimit.Scope);
        buckets.Learn(route, bucket, answer.RateLimit);
        if (!answer.IsRateLimited)
            return;
        var error = ApiError.Read(answer.Body, "");
        var wait = RetryAfter(answer, error);
        bool isGlobal = answer.RateLimit.Global || error.Global;
        string scope = answer.RateLimit.Scope ?? (isGlobal ? "global" : "user");
        if (isGlobal)
            global.Block(wait);
        bucket.Block(wait);
        metrics.Limited(scope);
        Log.RateLimited(logger, route, scope, wait.TotalMilliseconds);
    }

    private async Task<RestAnswer> SendOnceAsync(Route route, RestBody? body, CancellationToken cancellationToken)
    {
        var allowed = route.Timeout ?? options.RequestTimeout;
        using var timeout = new CancellationTokenSource(allowed, environment.Time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, cancellationToken);
        using var request = new HttpRequestMessage(route.Method, new Uri(options.ApiUrl.Value, route.Path + route.Query));
        request.Headers.Authorization = new AuthenticationHeaderValue("Bot", options.Token.Value);
        request.Headers.TryAddWithoutValidation("User-Agent", options.UserAgent);
        if (route.AuditReason is { } reason)
            request.Headers.TryAddWithoutValidation("X-Audit-Log-Reason", Uri.EscapeDataString(reason));
        request.Content = body?.Create();
        try
        {
            using var response = await http.SendAsync(request, either.Token);
            byte[] content = await response.Content.ReadAsByteArrayAsync(either.Token);
            return new() { Status = response.StatusCode, Body = content, RateLimit = RateLimitHeaders.Read(response.Headers) };
        }
        catch (OperationCanceledException) when (timeout.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            return new() { Fault = new(route.Method, route.Template, $"none within {allowed.TotalSeconds:0.#} s") };
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException)
        {
            return new() { Fault = new(route.Method, route.Template, exception.Message, exception) };
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "{Route}: attempt {Attempt} failed ({Reason}); again in {WaitMilliseconds:0} ms.")]
        public static partial void Repeating(ILogger logger, Route route, int attempt, string reason, double waitMilliseconds);

        [LoggerMessage(2, LogLevel.Warning, "{Route} hit the {Scope} rate limit; again in {WaitMilliseconds:0} ms.")]
        public static partial void RateLimited(ILogger logger, Route route, string scope, double waitMilliseconds);
    }
}
