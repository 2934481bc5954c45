using System.Globalization;
using System.Text.Json.Nodes;
using MileBot.Playground.Misbehaving;
using MileBot.Playground.Rules;
using MileBot.Playground.Wire;
using MileBot.Playground.World;

namespace MileBot.Playground.Rest;

/// <summary>What every REST call goes through: body, token, switches to misbehave, rate limits, the route itself, the record.</summary>
internal sealed class RestEndpoint(LocalDiscordOptions options, DiscordWorld world, Misbehaviour misbehaviour, WireLog log)
{
    private static readonly string[] KeptHeaders = ["User-Agent", "Content-Type", "X-Audit-Log-Reason"];
    private readonly RateLimiter limiter = new(options.Time, options.RateLimitScale);

    /// <summary>Serves a call of a known route.</summary>
    public Task ServeAsync(ApiRoute route, HttpContext context) => ServeAsync(context, route.Method, route.Template, body => Answer(route, context, body));

    /// <summary>Refuses a call of no known route.</summary>
    public Task RefuseAsync(HttpContext context, ApiRefusal refusal) =>
        ServeAsync(context, context.Request.Method, template: null, _ => throw refusal);

    private async Task ServeAsync(HttpContext context, string method, string? template, Func<RequestBody, Answer> answer)
    {
        var fault = misbehaviour.TakeFault($"{method} {template ?? context.Request.Path}");
        var body = RequestBody.Empty;
        var result = new Answer(0);
        Task wait;
        try
        {
            body = await RequestBody.ReadAsync(context.Request, context.RequestAborted);
            result = FaultAnswer(fault, context) ?? answer(body);
        }
        catch (ApiRefusal refusal)
        {
            result = new(refusal.Status, refusal.ToJson());
        }
        finally
        {
            // The wait begins before anyone can know of the call, so that a clock moved by hand is not moved too soon.
            wait = fault is RestFault.Slow slow ? Task.Delay(slow.Delay, options.Time, context.RequestAborted) : Task.CompletedTask;
            log.Add(Record(context, method, template, body, result, lost: fault is RestFault.AnswerLost or RestFault.Reset));
            lock (world.Gate)
            {
                world.Tell(new WorldChange.Other());
            }
        }

        await wait;
        await SendAsync(context, result, lost: fault is RestFault.AnswerLost or RestFault.Reset);
    }

    private Answer Answer(ApiRoute route, HttpContext context, RequestBody body)
    {
        CheckCaller(route, context.Request.Headers);
        lock (world.Gate)
        {
            if (limiter.Count(route, context.Request.RouteValues, context.Response.Headers) is { } limited)
            {
                return TooMany(context, limited.RetryAfter, limited.IsGlobal);
            }

            return route.Handle(new(context.Request.RouteValues, context.Request.Query, body));
        }
    }

    private void CheckCaller(ApiRoute route, IHeaderDictionary headers)
    {
        if (!headers.UserAgent.ToString().StartsWith("DiscordBot (", StringComparison.Ordinal))
        {
            throw new ApiRefusal(403, 40333, "internal network error");
        }

        if (route.NeedsToken && headers.Authorization != $"Bot {options.Token}")
        {
            throw ApiRefusal.Unauthorized();
        }
    }

    private static Answer? FaultAnswer(RestFault? fault, HttpContext context) => fault switch
    {
        RestFault.TooManyRequests(var after, var global) => TooMany(context, after, global),
        RestFault.ServerError(var status) => new(status),
        RestFault.Reset => new(0),
        _ => null,
    };

    private static Answer TooMany(HttpContext context, TimeSpan after, bool global)
    {
        var headers = context.Response.Headers;
        headers.RetryAfter = Math.Ceiling(after.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        headers["X-RateLimit-Scope"] = global ? "global" : "user";
        if (global)
        {
            headers["X-RateLimit-Global"] = "true";
        }

        return new(429, new JsonObject
        {
            ["message"] = "You are being rate limited.",
            ["retry_after"] = Math.Round(after.TotalSeconds, 3),
            ["global"] = global,
        });
    }

    private RecordedRequest Record(HttpContext context, string method, string? template, RequestBody body, Answer answer, bool lost) => new()
    {
        At = world.Now,
        Method = method,
        Template = template,
        Path = context.Request.Path.Value + context.Request.QueryString,
        Headers = KeptHeaders.Where(name => context.Request.Headers.ContainsKey(name))
            .ToDictionary(name => name, name => context.Request.Headers[name].ToString(), StringComparer.OrdinalIgnoreCase),
        Payload = body.Json?.DeepClone(),
        Files = [.. body.Uploads.Select(file => (file.FileName, file.Content.Length))],
        Status = lost ? 0 : answer.Status,
        Answer = answer.Body?.DeepClone(),
    };

    private static async Task SendAsync(HttpContext context, Answer answer, bool lost)
    {
        if (lost)
        {
            context.Abort();
            return;
        }

        context.Response.StatusCode = answer.Status;
        if (answer.Body is { } body)
        {
            context.Response.ContentType = "application/json";
            await context.Response.WriteAsync(body.ToJsonString(), context.RequestAborted);
        }
    }
}
