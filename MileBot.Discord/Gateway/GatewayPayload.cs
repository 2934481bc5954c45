using System.Text.Json;
using System.Text.Json.Serialization;

namespace MileBot.Discord.Gateway;

/// <summary>One message of the gateway.</summary>
/// <remarks>See Discord Docs/Gateway Events, "Payload Structure".</remarks>
internal sealed record GatewayPayload
{
    [JsonPropertyName("op")]
    public required GatewayOpcode Opcode { get; init; }

    [JsonPropertyName("d")]
    public JsonElement Data { get; init; }

    [JsonPropertyName("s")]
    public long? Sequence { get; init; }

    [JsonPropertyName("t")]
    public string? Event { get; init; }
}
