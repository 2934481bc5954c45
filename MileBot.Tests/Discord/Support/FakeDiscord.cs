using System.Collections.Concurrent;
using System.Net;
using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace MileBot.Tests.Discord.Support;

/// <summary>A server on 127.0.0.1 whose side of every conversation the test speaks itself.</summary>
public sealed class FakeDiscord : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly Channel<GatewayPeer> peers = Channel.CreateUnbounded<GatewayPeer>();
    private readonly ConcurrentQueue<GatewayPeer> accepted = [];
    private readonly ConcurrentQueue<SentRequest> requests = [];
    private readonly SemaphoreSlim arrived = new(0);

    private FakeDiscord(WebApplication app) => this.app = app;

    public string ApiUrl { get; private set; } = "";

    public string GatewayUrl { get; private set; } = "";

    /// <summary>How many logins are left, as GET gateway/bot says.</summary>
    public int LoginsLeft { get; set; } = 1000;

    /// <summary>What GET gateway/bot is answered instead, one after the other.</summary>
    public Queue<int> GatewayFailures { get; } = [];

    /// <summary>What any other request is answered.</summary>
    public Func<SentRequest, (int Status, string Json)> Answer { get; set; } = _ => (204, "");

    public IReadOnlyList<SentRequest> Requests => [.. requests];

    public static async Task<FakeDiscord> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var server = new FakeDiscord(builder.Build());
        server.app.UseWebSockets();
        server.app.Map("/gateway/{name?}", server.AcceptAsync);
        server.app.Map("/api/v10/gateway/bot", server.LocateAsync);
        server.app.Map("/api/v10/{**path}", server.AnswerAsync);
        await server.app.StartAsync(TestContext.Current.CancellationToken);
        string address = server.app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
        server.ApiUrl = $"{address}/api/v10/";
        server.GatewayUrl = $"{address.Replace("http", "ws", StringComparison.Ordinal)}/gateway";
        return server;
    }

    /// <summary>The next connection to the gateway.</summary>
    public async Task<GatewayPeer> ConnectionAsync() => await peers.Reader.ReadAsync(TestContext.Current.CancellationToken);

    /// <summary>Waits until so many requests, apart from those for the gateway's address, have come.</summary>
    public async Task<IReadOnlyList<SentRequest>> RequestsAsync(int count)
    {
        while (requests.Count < count)
            await arrived.WaitAsync(TestContext.Current.CancellationToken);
        return Requests;
    }

    /// <summary>Breaks every connection to the gateway.</summary>
    public void DropAll()
    {
        foreach (var peer in accepted)
            peer.Drop();
    }

    public async ValueTask DisposeAsync()
    {
        DropAll();
        using var now = new CancellationTokenSource();
        await now.CancelAsync();
        await app.StopAsync(now.Token);
        await app.DisposeAsync();
        arrived.Dispose();
    }

    private async Task AcceptAsync(HttpContext context)
    {
        using var socket = await context.WebSockets.AcceptWebSocketAsync();
        var peer = new GatewayPeer(socket, context.Request.Path, context.Request.QueryString.ToString());
        accepted.Enqueue(peer);
        await peers.Writer.WriteAsync(peer);
        await peer.Ended;
    }

    private Task LocateAsync(HttpContext context)
    {
        if (GatewayFailures.TryDequeue(out int status))
        {
            context.Response.StatusCode = status;
            return Task.CompletedTask;
        }

        return context.Response.WriteAsync(
            $$"""
            { "url": "{{GatewayUrl}}", "shards": 1, "session_start_limit": { "total": 1000, "remaining": {{LoginsLeft}}, "reset_after": 14400000, "max_concurrency": 1 } }
            """);
    }

    private async Task AnswerAsync(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body);
        var sent = new SentRequest(
            context.Request.Method,
            context.Request.Path.Value!["/api/v10/".Length..],
            await reader.ReadToEndAsync(),
            context.Request.ContentType,
            context.Request.Headers.Authorization,
            context.Request.Headers.UserAgent.ToString());
        requests.Enqueue(sent);
        var (status, json) = Answer(sent);
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/json";
        arrived.Release();
        if (json.Length > 0)
            await context.Response.WriteAsync(json);
    }
}
