using System.Net.WebSockets;
using System.Text;
using System.Text.Json;

namespace MileBot.Tests.Discord.Support;

/// <summary>Discord's end of one gateway connection.</summary>
public sealed class GatewayPeer(WebSocket socket, string path, string query)
{
    private readonly TaskCompletionSource ended = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public string Path { get; } = path;

    public string Query { get; } = query;

    /// <summary>Completes once the test is done with the connection.</summary>
    public Task Ended => ended.Task;

    public static string Ready(string resumeUrl, int sequence = 1, string session = "session-1") =>
        $$"""
        { "op": 0, "t": "READY", "s": {{sequence}}, "d": { "v": 10, "session_id": "{{session}}", "resume_gateway_url": "{{resumeUrl}}",
          "user": { "id": "100", "username": "milebot", "bot": true }, "application": { "id": "200", "flags": 0 },
          "guilds": [ { "id": "300", "unavailable": true } ] } }
        """;

    public static string Dispatch(string name, int sequence, string data) => $$"""{ "op": 0, "t": "{{name}}", "s": {{sequence}}, "d": {{data}} }""";

    public Task HelloAsync(int heartbeatMilliseconds = 41_250) =>
        SendAsync($$"""{ "op": 10, "d": { "heartbeat_interval": {{heartbeatMilliseconds}} } }""");

    /// <summary>Sends a message, in as many frames as asked for.</summary>
    public async Task SendAsync(string json, int frames = 1)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(json);
        int size = (bytes.Length + frames - 1) / frames;
        for (int frame = 0; frame < frames; frame++)
        {
            var part = bytes.AsMemory(Math.Min(frame * size, bytes.Length), Math.Max(0, Math.Min(size, bytes.Length - (frame * size))));
            await socket.SendAsync(part, WebSocketMessageType.Text, endOfMessage: frame == frames - 1, TestContext.Current.CancellationToken);
        }
    }

    /// <summary>The next message, checked to have that opcode; its data.</summary>
    public async Task<JsonElement> ExpectAsync(int opcode)
    {
        var (message, closed) = await ReceiveAsync();
        message.ShouldNotBeNull($"expected op {opcode}, but the connection was closed with {closed}");
        var payload = JsonElement.Parse(message);
        payload.GetProperty("op").GetInt32().ShouldBe(opcode);
        return payload.GetProperty("d");
    }

    /// <summary>Is there one more message before the end?</summary>
    public async Task<bool> TryReceiveAsync() => (await ReceiveAsync()).Message is not null;

    /// <summary>Waits for the client's close, and says with which code.</summary>
    public async Task<int?> ClosedAsync()
    {
        while (true)
        {
            var (message, closed) = await ReceiveAsync();
            if (message is not null)
                continue;
            if (socket.State == WebSocketState.CloseReceived)
                await socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, TestContext.Current.CancellationToken);
            ended.TrySetResult();
            return closed;
        }
    }

    public async Task CloseAsync(int code)
    {
        await socket.CloseOutputAsync((WebSocketCloseStatus)code, null, TestContext.Current.CancellationToken);
        ended.TrySetResult();
    }

    /// <summary>Breaks the connection without a word.</summary>
    public void Drop()
    {
        socket.Abort();
        ended.TrySetResult();
    }

    private async Task<(string? Message, int? Closed)> ReceiveAsync()
    {
        var message = new MemoryStream();
        byte[] buffer = new byte[8192];
        while (true)
        {
            WebSocketReceiveResult part;
            try
            {
                part = await socket.ReceiveAsync(buffer, TestContext.Current.CancellationToken);
            }
            catch (WebSocketException)
            {
                return (null, null);
            }

            if (part.MessageType == WebSocketMessageType.Close)
                return (null, (int?)part.CloseStatus);
            message.Write(buffer, 0, part.Count);
            if (part.EndOfMessage)
                return (Encoding.UTF8.GetString(message.ToArray()), null);
        }
    }
}
