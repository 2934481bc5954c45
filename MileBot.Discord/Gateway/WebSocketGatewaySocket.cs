using System.Buffers;
using System.Net.WebSockets;

namespace MileBot.Discord.Gateway;

/// <summary>A connection over a WebSocket.</summary>
internal sealed class WebSocketGatewaySocket : IGatewaySocket
{
    private const int BlockSize = 16 * 1024;
    private const int LargestMessage = 64 * 1024 * 1024;

    private readonly ClientWebSocket socket = new();

    private WebSocketGatewaySocket()
    {
    }

    /// <exception cref="WebSocketException">No connection came about.</exception>
    public static async Task<IGatewaySocket> ConnectAsync(Uri address, CancellationToken cancellationToken)
    {
        var connection = new WebSocketGatewaySocket();
        try
        {
            await connection.socket.ConnectAsync(address, cancellationToken);
            return connection;
        }
        catch
        {
            connection.socket.Dispose();
            throw;
        }
    }

    public async Task<GatewayFrame> ReceiveAsync(CancellationToken cancellationToken)
    {
        var buffer = new ArrayBufferWriter<byte>(BlockSize);
        try
        {
            while (true)
            {
                var part = await socket.ReceiveAsync(buffer.GetMemory(BlockSize), cancellationToken);
                if (part.MessageType == WebSocketMessageType.Close)
                    return GatewayFrame.End((int?)socket.CloseStatus);
                buffer.Advance(part.Count);
                if (part.EndOfMessage)
                    return GatewayFrame.Of(buffer.WrittenMemory);
                if (buffer.WrittenCount > LargestMessage)
                    return GatewayFrame.End(code: null);
            }
        }
        catch (WebSocketException)
        {
            return GatewayFrame.End((int?)socket.CloseStatus);
        }
    }

    public async Task SendAsync(ReadOnlyMemory<byte> message, CancellationToken cancellationToken)
    {
        try
        {
            await socket.SendAsync(message, WebSocketMessageType.Text, endOfMessage: true, cancellationToken);
        }
        catch (Exception exception) when (exception is WebSocketException or InvalidOperationException)
        {
            throw new IOException("The gateway's connection is broken.", exception);
        }
    }

    public async Task CloseAsync(int code, CancellationToken cancellationToken)
    {
        if (socket.State is not (WebSocketState.Open or WebSocketState.CloseReceived))
            return;
        try
        {
            await socket.CloseOutputAsync((WebSocketCloseStatus)code, statusDescription: null, cancellationToken);
        }
        catch (Exception exception) when (exception is WebSocketException or InvalidOperationException or OperationCanceledException)
        {
            socket.Abort();
        }
    }

    public ValueTask DisposeAsync()
    {
        socket.Dispose();
        return ValueTask.CompletedTask;
    }
}
