using System.Text.Json.Nodes;

namespace MileBot.Playground.Commands;

/// <summary>A choice of an option: what the member reads, and what the application gets.</summary>
public sealed record Suggestion(string Name, JsonNode Value)
{
    /// <summary>Reads a list of choices; none where there is no list.</summary>
    internal static IReadOnlyList<Suggestion> Of(JsonNode? list) =>
        (list as JsonArray)?.OfType<JsonObject>().Select(choice => new Suggestion(choice["name"]!.GetValue<string>(), choice["value"]!)).ToList() ?? [];
}
