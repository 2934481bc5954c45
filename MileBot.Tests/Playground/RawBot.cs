using System.Net.Http.Headers;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;
using MileBot.Playground;

namespace MileBot.Tests.Playground;

/// <summary>A bot of nothing but HttpClient and ClientWebSocket: what it believes of the protocol is written here, and nowhere else.</summary>
internal sealed class RawBot : IAsyncDisposable
{
    public const string ApplicationId = "1100000000000000001";

    private readonly HttpClient http;
    private ClientWebSocket socket = new();

    public RawBot(LocalDiscord discord, string? token = null)
    {
        Discord = discord;
        Token = token ?? discord.Token;
        http = new() { BaseAddress = discord.ApiUrl, Timeout = TimeSpan.FromSeconds(30) };
        http.DefaultRequestHeaders.UserAgent.ParseAdd("DiscordBot (https://example.org, 1.0)");
        http.DefaultRequestHeaders.Authorization = new("Bot", Token);
    }

    public LocalDiscord Discord { get; }

    public string Token { get; }

    public int LastSequence { get; private set; }

    public string SessionId { get; private set; } = "";

    public int? CloseCode => (int?)socket.CloseStatus;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    /// <summary>A bot that is connected, identified, and has heard of its guilds.</summary>
    public static async Task<RawBot> ReadyAsync(LocalDiscord discord)
    {
        var bot = new RawBot(discord);
        await bot.ConnectAsync();
        await bot.IdentifyAsync();
        await bot.WhenAsync("READY");
        return bot;
    }

    /// <summary>Opens a socket and takes the hello.</summary>
    public async Task<JsonObject> ConnectAsync(string query = "?v=10&encoding=json", string path = "/")
    {
        socket.Dispose();
        socket = new();
        var address = new UriBuilder(Discord.Address) { Scheme = "ws", Path = path, Query = query }.Uri;
        await socket.ConnectAsync(address, Ct);
        return await ReceiveAsync() ?? [];
    }

    public Task IdentifyAsync(int intents = 1, JsonArray? shard = null)
    {
        var data = new JsonObject { ["token"] = Token, ["intents"] = intents, ["properties"] = new JsonObject { ["os"] = "linux" } };
        if (shard is not null)
        {
            data["shard"] = shard;
        }

        return SendAsync(2, data);
    }

    public Task ResumeAsync(int? sequence = null, string? session = null) =>
        SendAsync(6, new JsonObject { ["token"] = Token, ["session_id"] = session ?? SessionId, ["seq"] = sequence ?? LastSequence });

    public Task SendAsync(int op, JsonNode? data) => SendTextAsync(new JsonObject { ["op"] = op, ["d"] = data }.ToJsonString());

    public Task SendTextAsync(string text) => socket.SendAsync(Encoding.UTF8.GetBytes(text), WebSocketMessageType.Text, endOfMessage: true, Ct);

    public Task CloseAsync(int code) => socket.CloseAsync((WebSocketCloseStatus)code, "", Ct);

    public void Abort() => socket.Abort();

    /// <summary>The next payload; none once the socket is closed.</summary>
    public async Task<JsonObject?> ReceiveAsync()
    {
        using var message = new MemoryStream();
        var buffer = new byte[16_384];
        while (true)
        {
            ValueWebSocketReceiveResult part;
            try
            {
                part = await socket.ReceiveAsync(buffer.AsMemory(), Ct);
            }
            catch (WebSocketException)
            {
                return null;
            }

            if (part.MessageType is WebSocketMessageType.Close)
            {
                return null;
            }

            message.Write(buffer, 0, part.Count);
            if (part.EndOfMessage)
            {
                break;
            }
        }

        var payload = JsonNode.Parse(message.ToArray())!.AsObject();
        LastSequence = payload["s"]?.GetValue<int>() ?? LastSequence;
        SessionId = payload["d"] is JsonObject data && data["session_id"] is { } id ? id.GetValue<string>() : SessionId;
        return payload;
    }

    /// <summary>The data of the next event of a name; others are passed over.</summary>
    public async Task<JsonObject> WhenAsync(string eventName)
    {
        while (true)
        {
            var payload = await ReceiveAsync() ?? throw new InvalidOperationException($"The socket closed ({CloseCode}) before {eventName}.");
            if (payload["t"]?.GetValue<string>() == eventName)
            {
                return payload["d"]!.AsObject();
            }
        }
    }

    /// <summary>The next payload of an opcode; others are passed over.</summary>
    public async Task<JsonObject> WhenAsync(int op)
    {
        while (true)
        {
            var payload = await ReceiveAsync() ?? throw new InvalidOperationException($"The socket closed ({CloseCode}) before opcode {op}.");
            if (payload["op"]!.GetValue<int>() == op)
            {
                return payload;
            }
        }
    }

    /// <summary>The opcodes received up to an event.</summary>
    public async Task<IReadOnlyList<int>> ReceiveUntilAsync(string eventName)
    {
        List<int> opcodes = [];
        while (await ReceiveAsync() is { } payload && payload["t"]?.GetValue<string>() != eventName)
        {
            opcodes.Add(payload["op"]!.GetValue<int>());
        }

        return opcodes;
    }

    /// <summary>Reads until the socket is closed, and says by which code.</summary>
    public async Task<int?> WhenClosedAsync()
    {
        while (await ReceiveAsync() is not null)
        {
        }

        return CloseCode;
    }

    public Task<RawAnswer> GetAsync(string path) => SendAsync(HttpMethod.Get, path);

    public Task<RawAnswer> PostAsync(string path, JsonNode? body, params (string Name, byte[] Content)[] files) => SendAsync(HttpMethod.Post, path, body, files);

    public Task<RawAnswer> PatchAsync(string path, JsonNode? body, params (string Name, byte[] Content)[] files) => SendAsync(HttpMethod.Patch, path, body, files);

    public Task<RawAnswer> PutAsync(string path, JsonNode? body = null) => SendAsync(HttpMethod.Put, path, body);

    public Task<RawAnswer> DeleteAsync(string path) => SendAsync(HttpMethod.Delete, path);

    /// <summary>Answers an interaction.</summary>
    public Task<RawAnswer> AnswerAsync(JsonObject interaction, JsonObject response, params (string Name, byte[] Content)[] files) =>
        PostAsync($"interactions/{interaction["id"]}/{interaction["token"]}/callback", response, files);

    /// <summary>Answers an interaction with a message.</summary>
    public Task<RawAnswer> ReplyAsync(JsonObject interaction, JsonObject message, params (string Name, byte[] Content)[] files) =>
        AnswerAsync(interaction, new() { ["type"] = 4, ["data"] = message }, files);

    public Task<RawAnswer> RegisterAsync(params JsonObject[] commands) =>
        PutAsync($"applications/{ApplicationId}/commands", new JsonArray([.. commands]));

    public static string WebhookOf(JsonObject interaction) => $"webhooks/{ApplicationId}/{interaction["token"]}";

    public async Task<RawAnswer> SendAsync(HttpMethod method, string path, JsonNode? body = null, params (string Name, byte[] Content)[] files)
    {
        using var request = new HttpRequestMessage(method, path);
        if (files.Length > 0)
        {
            var form = new MultipartFormDataContent { { new StringContent(body!.ToJsonString(), Encoding.UTF8, "application/json"), "payload_json" } };
            foreach (var (index, file) in files.Index())
            {
                form.Add(new ByteArrayContent(file.Content), $"files[{index}]", file.Name);
            }

            request.Content = form;
        }
        else if (body is not null)
        {
            request.Content = new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json");
        }

        return await SendAsync(request);
    }

    public async Task<RawAnswer> SendAsync(HttpRequestMessage request)
    {
        using var response = await http.SendAsync(request, Ct);
        var text = await response.Content.ReadAsStringAsync(Ct);
        return new((int)response.StatusCode, text.Length == 0 ? null : JsonNode.Parse(text), response.Headers.ToDictionary(header => header.Key, header => header.Value.Single(), StringComparer.OrdinalIgnoreCase));
    }

    /// <summary>Sends without a token, or with another.</summary>
    public void Authorize(AuthenticationHeaderValue? authorization) => http.DefaultRequestHeaders.Authorization = authorization;

    public ValueTask DisposeAsync()
    {
        socket.Dispose();
        http.Dispose();
        return ValueTask.CompletedTask;
    }
}
