using System.Collections.Concurrent;
using System.Net;
using System.Text;

namespace MileBot.Tests.Discord.Support;

/// <summary>Discord's HTTP API as a list of answers, given in order; an unexpected request is an error of the test.</summary>
public sealed class FakeApi : HttpMessageHandler
{
    private readonly ConcurrentQueue<Func<SentRequest, CancellationToken, Task<HttpResponseMessage>>> answers = [];
    private readonly ConcurrentQueue<SentRequest> requests = [];
    private Func<SentRequest, HttpResponseMessage>? otherwise;

    public IReadOnlyList<SentRequest> Requests => [.. requests];

    public FakeApi Answer(HttpStatusCode status, string json = "{}", params (string Name, string Value)[] headers)
    {
        answers.Enqueue((_, _) => Task.FromResult(Response(status, json, headers)));
        return this;
    }

    /// <summary>Does what the test says for one request: fail, or never answer.</summary>
    public FakeApi Answer(Func<SentRequest, CancellationToken, Task<HttpResponseMessage>> answer)
    {
        answers.Enqueue(answer);
        return this;
    }

    public FakeApi Break()
    {
        answers.Enqueue((_, _) => throw new HttpRequestException("connection reset"));
        return this;
    }

    public FakeApi AnswerAll(Func<SentRequest, HttpResponseMessage> answer)
    {
        otherwise = answer;
        return this;
    }

    public static HttpResponseMessage Response(HttpStatusCode status, string json = "{}", params (string Name, string Value)[] headers)
    {
        var response = new HttpResponseMessage(status) { Content = new StringContent(json, Encoding.UTF8, "application/json") };
        foreach (var (name, value) in headers)
            response.Headers.TryAddWithoutValidation(name, value);
        return response;
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var sent = new SentRequest(
            request.Method.Method,
            request.RequestUri!.PathAndQuery,
            request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken),
            request.Content?.Headers.ContentType?.MediaType,
            request.Headers.Authorization?.ToString(),
            request.Headers.UserAgent.ToString());
        requests.Enqueue(sent);
        if (answers.TryDequeue(out var answer))
            return await answer(sent, cancellationToken);
        return otherwise?.Invoke(sent) ?? throw new InvalidOperationException($"Nobody expected {sent.Method} {sent.Path}.");
    }
}
