namespace MileBot.Discord.Gateway;

/// <summary>One open connection to the gateway, in whole messages. One reader and one writer at a time.</summary>
internal interface IGatewaySocket : IAsyncDisposable
{
    /// <summary>The next message, or the end of the connection; a broken one ends without a code rather than throw.</summary>
    Task<GatewayFrame> ReceiveAsync(CancellationToken cancellationToken);

    /// <summary>Sends a message.</summary>
    /// <exception cref="IOException">The connection is broken.</exception>
    Task SendAsync(ReadOnlyMemory<byte> message, CancellationToken cancellationToken);

    /// <summary>Says goodbye, without waiting for the other side's; nothing on a broken connection.</summary>
    Task CloseAsync(int code, CancellationToken cancellationToken);
}
