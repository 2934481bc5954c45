namespace MileBot.Discord.Gateway;

/// <summary>What came over the connection: a message, or its end.</summary>
internal sealed record GatewayFrame
{
    /// <summary>The message; null at the end.</summary>
    public ReadOnlyMemory<byte>? Message { get; private init; }

    /// <summary>At the end: the other side's close code, if it sent one.</summary>
    public int? CloseCode { get; private init; }

    public static GatewayFrame Of(ReadOnlyMemory<byte> message) => new() { Message = message };

    public static GatewayFrame End(int? code) => new() { CloseCode = code };
}
