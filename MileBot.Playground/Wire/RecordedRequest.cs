using System.Text.Json.Nodes;

namespace MileBot.Playground.Wire;

/// <summary>One REST call as it came in, and what it was answered.</summary>
public sealed record RecordedRequest
{
    public required DateTimeOffset At { get; init; }

    public required string Method { get; init; }

    /// <summary>The route as Discord's description writes it, such as <c>/channels/{channel_id}/messages</c>; none if unknown.</summary>
    public required string? Template { get; init; }

    /// <summary>The path below the API's root, and the query.</summary>
    public required string Path { get; init; }

    /// <summary>The headers that matter; never the authorization.</summary>
    public required IReadOnlyDictionary<string, string> Headers { get; init; }

    /// <summary>The JSON body, of a multipart request its <c>payload_json</c>. Not to be modified.</summary>
    public JsonNode? Payload { get; init; }

    /// <summary>The files of a multipart request, with their sizes in bytes.</summary>
    public IReadOnlyList<(string Name, int Size)> Files { get; init; } = [];

    /// <summary>The status answered; 0 if the connection was cut instead.</summary>
    public int Status { get; init; }

    /// <summary>The body answered. Not to be modified.</summary>
    public JsonNode? Answer { get; init; }

    /// <summary>The method and the template, such as <c>POST /channels/{channel_id}/messages</c>.</summary>
    public string Route => $"{Method} {Template ?? Path}";
}
