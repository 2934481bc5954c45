using System.Text.Json.Nodes;

namespace MileBot.Playground.Wire;

/// <summary>One payload of the gateway as it went over the socket, without the token.</summary>
/// <param name="At">When.</param>
/// <param name="FromClient">Whether the bot sent it.</param>
/// <param name="Payload">The payload. Not to be modified.</param>
public sealed record RecordedFrame(DateTimeOffset At, bool FromClient, JsonObject Payload)
{
    /// <summary>The opcode.</summary>
    public int Op => Payload["op"]?.GetValue<int>() ?? -1;

    /// <summary>The event's name, for a dispatch.</summary>
    public string? Event => Payload["t"]?.GetValue<string>();
}
