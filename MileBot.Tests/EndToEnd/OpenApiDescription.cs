using System.Text.Json.Nodes;

namespace MileBot.Tests.EndToEnd;

/// <summary>An OpenAPI 3.1 description, as far as the bodies of requests and answers go.</summary>
internal sealed class OpenApiDescription(JsonObject document)
{
    private readonly JsonSchemaCheck schemas = new(document);

    /// <summary>What is wrong with a JSON body; nothing where it is as described.</summary>
    /// <param name="method">Such as <c>POST</c>.</param>
    /// <param name="template">Such as <c>/channels/{channel_id}/messages</c>.</param>
    /// <param name="body">The JSON, of a multipart request its <c>payload_json</c>.</param>
    public IReadOnlyList<string> Check(string method, string template, JsonNode body)
    {
        if (document["paths"]?[template]?[method.ToLowerInvariant()] is not { } operation) return [$"There is no {method} {template}."];

        return operation["requestBody"]?["content"]?["application/json"]?["schema"] is JsonObject schema
            ? schemas.Check(schema, body, "$")
            : ["No body is expected."];
    }

    /// <summary>What is wrong with the JSON a call was answered; nothing where it is as described.</summary>
    public IReadOnlyList<string> CheckAnswer(string method, string template, int status, JsonNode body)
    {
        var responses = document["paths"]?[template]?[method.ToLowerInvariant()]?["responses"];
        return responses?[$"{status}"]?["content"]?["application/json"]?["schema"] is JsonObject schema
            ? schemas.Check(schema, body, "$")
            : [$"{method} {template} has no answer {status} with a body."];
    }
}
