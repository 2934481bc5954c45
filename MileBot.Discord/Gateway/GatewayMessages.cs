using System.Buffers;
using System.Text.Json;

namespace MileBot.Discord.Gateway;

/// <summary>Writes what we send over the gateway.</summary>
/// <remarks>See Discord Docs/Gateway Events, "Send Events".</remarks>
internal static class GatewayMessages
{
    private const string Library = "MileBot.Discord";

    public static ReadOnlyMemory<byte> Heartbeat(long? sequence) => Write(GatewayOpcode.Heartbeat, writer =>
    {
        if (sequence is { } number)
            writer.WriteNumberValue(number);
        else
            writer.WriteNullValue();
    });

    public static ReadOnlyMemory<byte> Identify(DiscordOptions options) => Write(GatewayOpcode.Identify, writer =>
    {
        writer.WriteStartObject();
        writer.WriteString("token", options.Token.Value);
        writer.WriteNumber("intents", (int)options.Intents);
        writer.WriteStartArray("shard");
        writer.WriteNumberValue(options.ShardId);
        writer.WriteNumberValue(options.ShardCount);
        writer.WriteEndArray();
        writer.WriteStartObject("properties");
        writer.WriteString("os", OperatingSystem.IsWindows() ? "windows" : OperatingSystem.IsMacOS() ? "macos" : "linux");
        writer.WriteString("browser", Library);
        writer.WriteString("device", Library);
        writer.WriteEndObject();
        writer.WriteEndObject();
    });

    public static ReadOnlyMemory<byte> Resume(BotToken token, string sessionId, long sequence) => Write(GatewayOpcode.Resume, writer =>
    {
        writer.WriteStartObject();
        writer.WriteString("token", token.Value);
        writer.WriteString("session_id", sessionId);
        writer.WriteNumber("seq", sequence);
        writer.WriteEndObject();
    });

    private static ReadOnlyMemory<byte> Write(GatewayOpcode opcode, Action<Utf8JsonWriter> data)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartObject();
            writer.WriteNumber("op", (int)opcode);
            writer.WritePropertyName("d");
            data(writer);
            writer.WriteEndObject();
        }

        return buffer.WrittenMemory;
    }
}
