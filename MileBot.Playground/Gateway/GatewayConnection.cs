using System.Buffers;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading.Channels;
using MileBot.Playground.Wire;

namespace MileBot.Playground.Gateway;

/// <summary>One socket of a bot: reads payloads one by one, sends in order, closes with a code or without.</summary>
internal sealed class GatewayConnection(WebSocket socket, WireLog log)
{
    private const int MaxPayload = 4096;

    private readonly Channel<Outgoing> outbox = Channel.CreateUnbounded<Outgoing>(new() { SingleReader = true });

    /// <summary>The session on this socket, once there is one.</summary>
    public GatewaySession? Session { get; set; }

    /// <summary>When the bot last sent a heartbeat.</summary>
    public DateTimeOffset LastBeat { get; set; }

    /// <summary>The code by which the bot closed the socket; none if it just went.</summary>
    public int? ClosedByBot { get; private set; }

    /// <summary>Whether this side has said good-bye: nothing more is heard.</summary>
    public bool IsClosing { get; private set; }

    /// <summary>Sends a payload after all sent before.</summary>
    public void Send(JsonObject payload)
    {
        log.Add(fromClient: false, payload);
        outbox.Writer.TryWrite(new(payload.ToJsonString(), CloseCode: null));
    }

    /// <summary>Sends a payload without an event.</summary>
    public void Send(int opcode, JsonNode? data) => Send(new JsonObject { ["op"] = opcode, ["s"] = null, ["t"] = null, ["d"] = data });

    /// <summary>Closes the socket after all that was sent before; without a code it is cut.</summary>
    public void Close(int? code)
    {
        IsClosing = true;
        if (code is null)
        {
            outbox.Writer.TryComplete();
            socket.Abort();
        }
        else
        {
            outbox.Writer.TryWrite(new(Text: null, code));
            outbox.Writer.TryComplete();
        }
    }

    /// <summary>Sends what is to be sent until the socket closes.</summary>
    public async Task WriteAsync(CancellationToken cancellationToken)
    {
        try
        {
            await foreach (var (text, code) in outbox.Reader.ReadAllAsync(cancellationToken))
            {
                if (text is not null)
                {
                    await socket.SendAsync(Encoding.UTF8.GetBytes(text).AsMemory(), WebSocketMessageType.Text, endOfMessage: true, cancellationToken);
                }
                else
                {
                    await socket.CloseOutputAsync((WebSocketCloseStatus)code!.Value, Reason(code.Value), cancellationToken);
                }
            }
        }
        catch (Exception gone) when (gone is WebSocketException or OperationCanceledException or ObjectDisposedException)
        {
            // The bot went away in the middle of it; the reading side ends the connection.
            outbox.Writer.TryComplete();
        }
    }

    /// <summary>The next payload; none when the socket is closed or the payload can't be read, which closes it.</summary>
    public async Task<JsonObject?> ReadAsync(CancellationToken cancellationToken)
    {
        var buffer = new ArrayBufferWriter<byte>(MaxPayload);
        try
        {
            ValueWebSocketReceiveResult part;
            do
            {
                part = await socket.ReceiveAsync(buffer.GetMemory(MaxPayload), cancellationToken);
                buffer.Advance(part.Count);
            }
            while (!part.EndOfMessage && buffer.WrittenCount <= MaxPayload);

            if (part.MessageType is WebSocketMessageType.Close)
            {
                ClosedByBot = IsClosing ? null : (int?)socket.CloseStatus;
                Close((int)WebSocketCloseStatus.NormalClosure);
                return null;
            }

            return Parse(buffer.WrittenSpan);
        }
        catch (Exception gone) when (gone is WebSocketException or OperationCanceledException)
        {
            outbox.Writer.TryComplete();
            return null;
        }
    }

    private JsonObject? Parse(ReadOnlySpan<byte> bytes)
    {
        try
        {
            if (bytes.Length <= MaxPayload && JsonNode.Parse(bytes) is JsonObject payload && payload["op"]?.GetValueKind() is JsonValueKind.Number)
            {
                log.Add(fromClient: true, payload);
                return payload;
            }
        }
        catch (JsonException)
        {
            // Answered below, as any payload that can't be read.
        }

        Close(CloseCode.DecodeError);
        return null;
    }

    private static string Reason(int code) => code switch
    {
        CloseCode.UnknownError => "Unknown error.",
        CloseCode.UnknownOpcode => "Unknown opcode.",
        CloseCode.DecodeError => "Error while decoding payload.",
        CloseCode.NotAuthenticated => "Not authenticated.",
        CloseCode.AuthenticationFailed => "Authentication failed.",
        CloseCode.AlreadyAuthenticated => "Already authenticated.",
        CloseCode.InvalidSequence => "Invalid seq.",
        CloseCode.RateLimited => "Rate limited.",
        CloseCode.SessionTimedOut => "Session timed out.",
        CloseCode.InvalidShard => "Invalid shard.",
        CloseCode.ShardingRequired => "Sharding required.",
        CloseCode.InvalidVersion => "Invalid API version.",
        CloseCode.InvalidIntents => "Invalid intent(s).",
        CloseCode.DisallowedIntents => "Disallowed intent(s).",
        _ => "",
    };

    private sealed record Outgoing(string? Text, int? CloseCode);
}
