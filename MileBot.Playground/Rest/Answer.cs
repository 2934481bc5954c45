using System.Text.Json.Nodes;

namespace MileBot.Playground.Rest;

/// <summary>What a call is answered.</summary>
internal sealed record Answer(int Status, JsonNode? Body = null)
{
    public static Answer NoContent { get; } = new(204);

    public static Answer Ok(JsonNode body) => new(200, body);
}
